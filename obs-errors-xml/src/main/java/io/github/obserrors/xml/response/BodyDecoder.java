package io.github.obserrors.xml.response;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.body.BodyContent;
import io.github.obserrors.xml.body.Notes;
import io.github.obserrors.xml.body.Root;
import io.github.obserrors.xml.input.Refusal;
import io.github.obserrors.xml.plain.PlainScanner;
import io.github.obserrors.xml.salvage.HtmlPage;
import io.github.obserrors.xml.salvage.LenientBodyDecoder;
import io.github.obserrors.xml.strict.Binding;
import io.github.obserrors.xml.strict.Document;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Reads a body of any kind: strictly if possible, and otherwise as far as possible.
 *
 * <p>The first byte tells whether a body may be XML. If the scanner declines it and it is not a plain body without an
 * end, one look at the root decides which reader gets it. A body that a strict reader refuses goes to the lenient one.
 */
final class BodyDecoder {

    private static final String NO_ROOT = "";

    private final Bounds bounds;
    private final Optional<Charset> charset;
    private final Notes notes;
    private final boolean success;

    /**
     * Creates a decoder for one body.
     *
     * @param success whether the response is a success
     * @param notes receives the notes on the body
     */
    BodyDecoder(DecodeOptions options, Optional<Charset> charset, boolean success, Notes notes) {
        this.bounds = options.bounds();
        this.charset = charset;
        this.notes = notes;
        this.success = success;
    }

    /** Reads a body in which only an error, a result or a document counts. */
    BodyContent decode(byte[] body) {
        int start = firstSignificant(body);
        if (start == body.length) {
            return new BodyContent.Nothing();
        }
        return switch (body[start] & 0xFF) {
            case '<', 0xEF, 0xFE, 0xFF, 0 -> ofXml(body); // perhaps XML, after a mark or in UTF-16
            default -> lenient().decode(body);
        };
    }

    private BodyContent ofXml(byte[] body) {
        BodyContent plain = PlainScanner.scans(charset) ? PlainScanner.read(body, bounds) : null;
        if (plain != null) {
            return plain;
        }
        if (PlainScanner.scans(charset) && PlainScanner.lacksEnd(body)) {
            return lenient().decode(body, Problem.TRUNCATED); // the parser would say the same, at a high cost
        }
        return ofRoot(RootLook.nameOfRoot(body, charset), body);
    }

    private BodyContent ofRoot(String root, byte[] body) {
        try {
            switch (root) {
                case Root.ERROR, NO_ROOT -> {
                    return error(body); // a refusal says why there is no root
                }
                case Root.DELETE_RESULT -> {
                    return deleteResult(body);
                }
                default -> {
                    boolean otherDocument = success && !Root.mayBeError(root) && !HtmlPage.isRoot(root);
                    return otherDocument
                            ? new BodyContent.OfDocument(readRoot(body))
                            : lenient().decode(body);
                }
            }
        } catch (Refusal e) {
            return lenient().decode(body, e.problem());
        } catch (Binding.UnavailableException e) {
            return lenient().decode(body); // the lenient reader does not need JAXB
        }
    }

    private BodyContent error(byte[] body) {
        Notes read = new Notes();
        BodyContent error = new BodyContent.OfErrorBody(
                Document.of(body, bounds.body(), bounds, charset).readError(read));
        notes.acceptAll(read.list());
        return error;
    }

    private BodyContent deleteResult(byte[] body) {
        DeleteResult result =
                Document.of(body, bounds.deleteResult(), bounds, charset).readDeleteResult();
        notes.acceptAll(result.notes());
        return new BodyContent.OfDeleteResult(result.errors(), result.deleted());
    }

    private String readRoot(byte[] body) {
        int bound = Math.max(bounds.body(), bounds.deleteResult());
        return Document.of(body, bound, bounds, charset).readRoot();
    }

    /** Creates the lenient decoder only when it is needed, since it loads many classes. */
    private LenientBodyDecoder lenient() {
        return new LenientBodyDecoder(bounds, charset, success, notes);
    }

    /** Tells whether a body begins like XML or JSON, so that it cannot be compressed. */
    static boolean isPlain(byte[] body) {
        int start = firstSignificant(body);
        return start == body.length
                || switch (body[start] & 0xFF) {
                    case '<', '{', '[', 0xEF -> true;
                    default -> false;
                };
    }

    /** Tells whether a body is empty or all white space. */
    static boolean isBlank(byte[] body) {
        return firstSignificant(body) == body.length;
    }

    private static int firstSignificant(byte[] body) {
        int start = 0;
        while (start < body.length && XmlText.isWhiteSpace((char) body[start])) {
            start++;
        }
        return start;
    }

    /** The root of a well-formed document, without its prefix; empty if the document ends too early or is refused. */
    Optional<String> rootOfWhole(byte[] body) {
        try {
            return Optional.of(readRoot(body));
        } catch (Refusal e) {
            return Optional.empty();
        }
    }
}
