package io.github.obserrors.trust.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.ErrorInsteadOfResultException;
import io.github.obserrors.xml.MalformedErrorBodyException;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What came of strict reading: a value, or the one refusal that is allowed; whatever else is thrown is a finding. */
final class Outcome {

    private Outcome() {}

    interface Reading {
        Object read() throws IOException;
    }

    /** The value, also an error in place of a result, or a {@link Refusal}. */
    static Object of(Reading reading) {
        Object read;
        try {
            read = reading.read();
        } catch (ErrorInsteadOfResultException e) {
            return e.error().orElseThrow();
        } catch (MalformedErrorBodyException e) {
            assertTrue(e.line() >= 1 && e.column() >= 1, e.toString());
            assertTrue(e.excerpt().length() <= 80, e.excerpt());
            HarmlessLine.check(e.excerpt());
            HarmlessLine.check(e.toString());
            return new Refusal(e.problem(), e.line(), e.column());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (read instanceof ErrorBody body) {
            assertTrue(!XmlText.isBlank(body.code().value()), body.toString());
            HarmlessLine.check(body.toString());
        }
        return read;
    }

    /** The outcome without the reason of a refusal: of several mistakes, another one may be found first. */
    static Object withoutReason(Object outcome) {
        return outcome instanceof Refusal ? "refused" : outcome;
    }

    /** Why and where a body was refused. */
    record Refusal(Problem problem, int line, int column) {}
}
