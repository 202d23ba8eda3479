package io.github.obserrors.xml.plain;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.body.BodyContent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads errors and delete results in the plain form, in which nearly all servers send them, straight from their bytes.
 *
 * <p>Where there is anything else than {@linkplain PlainElements plain elements}, or a field comes twice, the scanner
 * declines, and the bytes go to the parser: so all rules for what is not plain stand in one place. What the scanner accepts
 * the parser reads equal, without a note.
 */
public final class PlainScanner {

    private static final byte[] ERROR = PlainElements.ascii("<Error");
    private static final byte[] END_OF_ERROR = PlainElements.ascii("</Error");
    private static final byte[] DELETE_RESULT = PlainElements.ascii("<DeleteResult");
    private static final byte[] END_OF_DELETE_RESULT = PlainElements.ascii("</DeleteResult");
    private static final byte[] DELETED = PlainElements.ascii("<Deleted");
    private static final byte[] END_OF_DELETED = PlainElements.ascii("</Deleted");

    private PlainScanner() {}

    /** {@return whether bodies of this charset can be scanned: those in UTF-8, which it is if none is told} */
    public static boolean scans(Optional<Charset> charset) {
        return charset.isEmpty() || charset.get().equals(StandardCharsets.UTF_8);
    }

    /** Reads an error or a delete result; null if it has another form, is too large, or is neither. */
    public static @Nullable BodyContent read(byte[] body, Bounds bounds) {
        PlainElements elements = new PlainElements(body);
        elements.skipProlog();
        ErrorBody error = error(elements, bounds);
        if (error != null) {
            return new BodyContent.OfErrorBody(error);
        }
        DeleteResult result = deleteResult(elements, bounds);
        return result == null ? null : new BodyContent.OfDeleteResult(result.errors(), result.deleted());
    }

    /** Reads an error body; null if it has another form, is too large, or is no error body at all. */
    public static @Nullable ErrorBody readError(byte[] body, Bounds bounds) {
        PlainElements elements = new PlainElements(body);
        elements.skipProlog();
        return error(elements, bounds);
    }

    /** Reads a delete result; null if it has another form, is too large, or is none at all. */
    public static @Nullable DeleteResult readDeleteResult(byte[] body, Bounds bounds) {
        PlainElements elements = new PlainElements(body);
        elements.skipProlog();
        return deleteResult(elements, bounds);
    }

    /**
     * Tells whether a body begins plainly and has no end tag of its root anywhere, so that no parser accepts it.
     *
     * <p>A text can hold any number of such beginnings, and a parser costs far more than this look.
     */
    public static boolean lacksEnd(byte[] body) {
        return lacksEnd(body, ERROR, END_OF_ERROR) || lacksEnd(body, DELETE_RESULT, END_OF_DELETE_RESULT);
    }

    private static boolean lacksEnd(byte[] body, byte[] root, byte[] end) {
        PlainElements elements = new PlainElements(body);
        elements.skipProlog();
        return elements.skipStartOfRoot(root) && !elements.isAhead(end);
    }

    private static @Nullable ErrorBody error(PlainElements elements, Bounds bounds) {
        if (elements.size() > bounds.body() || bounds.depth() < 2 || !elements.skipStartOfRoot(ERROR)) {
            return null;
        }
        ErrorBody error = readError(elements, bounds);
        return elements.isAtEnd() ? error : null;
    }

    private static @Nullable DeleteResult deleteResult(PlainElements elements, Bounds bounds) {
        if (elements.size() > bounds.deleteResult() || bounds.depth() < 3 || !elements.skipStartOfRoot(DELETE_RESULT)) {
            return null;
        }
        List<KeyError> errors = new ArrayList<>();
        long deleted = 0;
        while (!elements.skipEndTag(END_OF_DELETE_RESULT)) {
            if (elements.skipTag(ERROR)) {
                ErrorBody error = readError(elements, bounds);
                if (error == null) {
                    return null;
                }
                errors.add(new KeyError(error));
            } else if (elements.skipTag(DELETED) && skipDeleted(elements, bounds)) {
                deleted++;
            } else {
                return null;
            }
        }
        return elements.isAtEnd() ? new DeleteResult(errors, deleted) : null;
    }

    /** Skips what is said of an object that was deleted, and the end tag. */
    private static boolean skipDeleted(PlainElements elements, Bounds bounds) {
        while (elements.readElement(bounds.value())) {
            if (!elements.decodeText()) {
                return false;
            }
        }
        return elements.skipEndTag(END_OF_DELETED);
    }

    /** Reads the children of an error, and the end tag; all but the code twice if it is not the first of them. */
    private static @Nullable ErrorBody readError(PlainElements elements, Bounds bounds) {
        int start = elements.position();
        if (!elements.readElement(bounds.value())) {
            return null;
        }
        int fields = PlainName.CODE.bit();
        if (elements.usualName() != PlainName.CODE) {
            if (!findCode(elements, bounds)) {
                return null;
            }
            fields = 0;
        }
        ErrorCode code = code(elements);
        if (code == null) {
            return null;
        }
        if (fields == 0) {
            elements.goTo(start);
        }
        ErrorBody.Builder error = ErrorBody.builder(code);
        int details = 0;
        while (elements.readElement(bounds.value())) {
            if (!elements.decodeText()) {
                return null;
            }
            PlainName name = elements.usualName();
            if (name == null || !name.isField()) {
                if (++details > bounds.details()) {
                    return null;
                }
                error.detail(elements.name(), elements.text(), elements.textStart(), elements.textEnd());
            } else if ((fields & name.bit()) == 0) {
                fields |= name.bit();
                addField(name, elements, error);
            } else {
                return null;
            }
        }
        return elements.skipEndTag(END_OF_ERROR) ? error.build() : null;
    }

    /** Reads up to the code. */
    private static boolean findCode(PlainElements elements, Bounds bounds) {
        while (elements.readElement(bounds.value())) {
            if (elements.usualName() == PlainName.CODE) {
                return true;
            }
        }
        return false;
    }

    /** The code, which blanks may surround; null if there is nothing else. */
    private static @Nullable ErrorCode code(PlainElements elements) {
        if (!elements.decodeText()) {
            return null;
        }
        elements.trimText();
        int from = elements.textStart();
        int to = elements.textEnd();
        return from == to ? null : ErrorCode.of(elements.text(), from, to);
    }

    private static void addField(PlainName name, PlainElements elements, ErrorBody.Builder error) {
        byte[] text = elements.text();
        int from = elements.textStart();
        int to = elements.textEnd();
        if (name == PlainName.MESSAGE) {
            error.message(text, from, to);
        } else if (name == PlainName.REQUEST_ID) {
            error.requestId(text, from, to);
        } else if (name == PlainName.HOST_ID) {
            error.hostId(text, from, to);
        }
        // The code is there already.
    }
}
