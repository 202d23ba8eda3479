package io.github.obserrors.xml.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.MalformedErrorBodyException;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import org.junit.jupiter.api.function.Executable;

/** The reason why a text was refused, and the place. */
public record Refused(Problem problem, int line, int column) {

    public static Refused of(String body) {
        return of(body.getBytes(UTF_8));
    }

    public static Refused of(byte[] body) {
        return by(() -> ErrorXml.read(body));
    }

    public static Refused ofDeleteResult(String body) {
        return by(() -> ErrorXml.readDeleteResult(body.getBytes(UTF_8)));
    }

    public static Refused by(Executable reading) {
        return of(assertThrows(MalformedErrorBodyException.class, reading));
    }

    public static Refused of(MalformedErrorBodyException e) {
        return new Refused(e.problem(), e.line(), e.column());
    }
}
