package io.github.obserrors.xml;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.MalformedErrorBodyException.Reason;
import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a body of any kind: strictly where that is possible, and otherwise as far as possible. */
final class BodyDecoder {

    private final Bounds bounds;
    private final Optional<Charset> charset;
    private final Consumer<? super Note> notes;
    private final LenientBodyDecoder lenient;

    /** Makes a decoder for one body, that of a success or of anything else. */
    BodyDecoder(Bounds bounds, Optional<Charset> charset, boolean success, Consumer<? super Note> notes) {
        this.bounds = bounds;
        this.charset = charset;
        this.notes = notes;
        this.lenient = new LenientBodyDecoder(bounds, charset, success, notes);
    }

    BodyContent decode(byte[] body) {
        int start = firstSignificant(body);
        if (start == body.length) {
            return new BodyContent.Nothing();
        }
        return switch (body[start] & 0xFF) {
            case '<', 0xEF, 0xFE, 0xFF, 0 -> strictly(body); // perhaps XML, after a mark or in UTF-16
            default -> lenient.decode(body);
        };
    }

    /** Tells whether a body begins as XML or JSON does, so that it cannot be compressed. */
    static boolean isPlain(byte[] body) {
        int start = firstSignificant(body);
        return start == body.length
                || switch (body[start] & 0xFF) {
                    case '<', '{', '[', 0xEF -> true;
                    default -> false;
                };
    }

    private static int firstSignificant(byte[] body) {
        int start = 0;
        while (start < body.length && ErrorAccumulator.isWhiteSpace((char) body[start])) {
            start++;
        }
        return start;
    }

    private BodyContent strictly(byte[] body) {
        ReadOptions options = ReadOptions.defaults().withBounds(bounds);
        if (charset.isPresent()) {
            options = options.withCharset(charset.get());
        }
        Set<Note> read = new LinkedHashSet<>();
        try {
            BodyContent.OfError error = BodyContent.OfError.of(ErrorXml.read(body, options, read::add));
            read.forEach(notes);
            return error;
        } catch (MalformedErrorBodyException e) {
            return e.reason() == Reason.UNEXPECTED_ROOT || e.reason() == Reason.TOO_LARGE
                    ? deleteResult(body, options, e.reason())
                    : lenient.decode(body, e.reason());
        }
    }

    private BodyContent deleteResult(byte[] body, ReadOptions options, Reason reasonOfError) {
        try {
            DeleteResult result = ErrorXml.readDeleteResult(body, options);
            result.notes().forEach(notes);
            return new BodyContent.OfDeleteResult(result.errors(), result.deleted());
        } catch (MalformedErrorBodyException e) {
            return lenient.decode(body, e.reason() == Reason.UNEXPECTED_ROOT ? reasonOfError : e.reason());
        }
    }
}
