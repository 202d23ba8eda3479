package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.obserrors.xml.MalformedErrorBodyException.Reason;
import org.junit.jupiter.api.function.Executable;

/** Why and where a text was refused. */
record Refusal(Reason reason, int line, int column) {

    static Refusal of(String body) {
        return of(body.getBytes(UTF_8));
    }

    static Refusal of(byte[] body) {
        return by(() -> ErrorXml.read(body));
    }

    static Refusal ofDeleteResult(String body) {
        return by(() -> ErrorXml.readDeleteResult(body.getBytes(UTF_8)));
    }

    static Refusal by(Executable reading) {
        return of(assertThrows(MalformedErrorBodyException.class, reading));
    }

    static Refusal of(MalformedErrorBodyException e) {
        return new Refusal(e.reason(), e.line(), e.column());
    }
}
