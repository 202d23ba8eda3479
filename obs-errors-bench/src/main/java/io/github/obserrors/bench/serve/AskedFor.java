package io.github.obserrors.bench.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import java.util.Locale;

/** What a client asks a server for. */
public enum AskedFor {
    /** An object of 1 KiB. */
    OBJECT,
    /** An object that a rule refuses with 503 {@code SlowDown}. */
    ERROR;

    /** {@return the script of a server that gives both} */
    public static Script script() {
        return Script.of(Rule.onAny().key("error").answer(Fault.error(ServerErrorCode.SLOW_DOWN)));
    }

    /** {@return the request} */
    public byte[] request() {
        return ("GET /bucket/" + label() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").getBytes(US_ASCII);
    }

    /** {@return the status with which a server answers} */
    public int status() {
        return this == OBJECT ? 200 : 503;
    }

    /** {@return the name for people} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
