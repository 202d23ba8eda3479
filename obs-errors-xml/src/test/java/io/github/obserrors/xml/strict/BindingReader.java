package io.github.obserrors.xml.strict;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.input.ReadBefore;
import io.github.obserrors.xml.input.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads bodies through the JAXB binding alone, even those that the scanner would read. */
public final class BindingReader {

    private BindingReader() {}

    public static ErrorBody read(byte[] body, Bounds bounds, Consumer<? super Note> notes) {
        try {
            return Document.of(body, bounds.body(), bounds, Optional.empty()).readError(notes);
        } catch (Refusal e) {
            throw e.toException();
        }
    }

    public static DeleteResult readDeleteResult(byte[] body, Bounds bounds) {
        try {
            return Document.of(body, bounds.deleteResult(), bounds, Optional.empty())
                    .readDeleteResult();
        } catch (Refusal e) {
            throw e.toException();
        }
    }

    /** Hands over each error as soon as it is read, and returns the number of deleted objects. */
    public static long streamDeleteResult(
            InputStream body, Bounds bounds, Consumer<? super KeyError> errors, Consumer<? super Note> notes)
            throws IOException {
        try {
            return Document.of(body, bounds, Optional.empty(), ReadBefore.NOTHING)
                    .streamDeleteResult(errors, notes);
        } catch (Refusal e) {
            throw e.toException();
        }
    }
}
