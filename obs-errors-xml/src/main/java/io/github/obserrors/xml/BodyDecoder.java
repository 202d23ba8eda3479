package io.github.obserrors.xml;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.xml.MalformedErrorBodyException.Reason;
import java.nio.charset.Charset;
import java.util.Optional;

/** Reads a body of any kind: strictly where that is possible, and otherwise as far as possible. */
final class BodyDecoder {

    private final Bounds bounds;
    private final boolean bindingOnly;
    private final Optional<Charset> charset;
    private final Notes notes;
    private final boolean success;

    /** Makes a decoder for one body, that of a success or of anything else, which adds to these notes. */
    BodyDecoder(DecodeOptions options, Optional<Charset> charset, boolean success, Notes notes) {
        this.bounds = options.bounds();
        this.bindingOnly = options.bindingOnly();
        this.charset = charset;
        this.notes = notes;
        this.success = success;
    }

    /** Reads a body in which nothing but an error, a result or a document counts. */
    BodyContent decode(byte[] body) {
        int start = firstSignificant(body);
        if (start == body.length) {
            return new BodyContent.Nothing();
        }
        return switch (body[start] & 0xFF) {
            case '<', 0xEF, 0xFE, 0xFF, 0 -> strictly(body); // perhaps XML, after a mark or in UTF-16
            default -> lenient().decode(body);
        };
    }

    /** Made for bodies that are not plain, with all that it brings along. */
    private LenientBodyDecoder lenient() {
        return new LenientBodyDecoder(bounds, charset, success, notes);
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

    /** Tells whether there is nothing but white space. */
    static boolean isBlank(byte[] body) {
        return firstSignificant(body) == body.length;
    }

    private static int firstSignificant(byte[] body) {
        int start = 0;
        while (start < body.length && WhiteSpace.is((char) body[start])) {
            start++;
        }
        return start;
    }

    /** The root of a well-formed document, without its prefix; empty if it ends too early or is refused. */
    Optional<String> rootOfWhole(byte[] body) {
        try {
            return Optional.of(ErrorXml.readRoot(body, options()));
        } catch (MalformedErrorBodyException e) {
            return Optional.empty();
        }
    }

    private ReadOptions options() {
        ReadOptions options = ReadOptions.defaults().withBounds(bounds);
        if (bindingOnly) {
            options = options.withBindingOnly();
        }
        return charset.isPresent() ? options.withCharset(charset.get()) : options;
    }

    private BodyContent strictly(byte[] body) {
        ReadOptions options = options();
        ErrorBody plain = ErrorXml.readPlain(body, options);
        if (plain != null) {
            return new BodyContent.OfErrorBody(plain);
        }
        DeleteResult plainResult = ErrorXml.readPlainDeleteResult(body, options);
        if (plainResult != null) {
            return new BodyContent.OfDeleteResult(plainResult.errors(), plainResult.deleted());
        }
        Notes read = new Notes();
        try {
            BodyContent.OfErrorBody error = new BodyContent.OfErrorBody(ErrorXml.readAny(body, options, read));
            notes.acceptAll(read.list());
            return error;
        } catch (MalformedErrorBodyException e) {
            if (e.reason() != Reason.UNEXPECTED_ROOT && e.reason() != Reason.TOO_LARGE) {
                return lenient().decode(body, e.reason());
            }
            Optional<String> root = success ? rootOfWhole(body) : Optional.empty();
            return root.isPresent() && !mayBeError(root.get())
                    ? new BodyContent.OfDocument(root.get())
                    : deleteResult(body, options, e.reason());
        } catch (Binding.UnavailableException e) {
            return lenient().decode(body); // which reads without JAXB
        }
    }

    /** Tells whether a root leaves something to be read that it may be: an error, a delete result, the page of a proxy. */
    private static boolean mayBeError(String rootName) {
        return LenientBodyDecoder.mayBeError(rootName) || HtmlPage.isRoot(rootName);
    }

    private BodyContent deleteResult(byte[] body, ReadOptions options, Reason reasonOfError) {
        try {
            DeleteResult result = ErrorXml.readAnyDeleteResult(body, options);
            notes.acceptAll(result.notes());
            return new BodyContent.OfDeleteResult(result.errors(), result.deleted());
        } catch (MalformedErrorBodyException e) {
            return lenient().decode(body, e.reason() == Reason.UNEXPECTED_ROOT ? reasonOfError : e.reason());
        } catch (Binding.UnavailableException e) {
            return lenient().decode(body);
        }
    }
}
