package io.github.obserrors.xml.plain;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.text.CheckedTexts;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.body.BodyContent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads errors and delete results in the plain form, which nearly all servers send, straight from their bytes.
 *
 * <p>The scanner declines anything but {@linkplain PlainElements plain elements} and any repeated field, and the body
 * goes to the strict reader. So the scanner needs only the few rules of plain bodies, and applies them itself: which
 * elements are fields, the white space in ids and around a code, the bounds. Whatever it accepts, the strict reader
 * reads to an equal result without a note; a property compares the two.
 */
public final class PlainScanner {

    static final byte[] ERROR = PlainElements.ascii("<Error");
    static final byte[] END_OF_ERROR = PlainElements.ascii("</Error");
    static final byte[] DELETE_RESULT = PlainElements.ascii("<DeleteResult");
    static final byte[] END_OF_DELETE_RESULT = PlainElements.ascii("</DeleteResult");
    static final byte[] DELETED = PlainElements.ascii("<Deleted");
    static final byte[] END_OF_DELETED = PlainElements.ascii("</Deleted");

    private PlainScanner() {}

    /**
     * {@return whether the scanner can read bodies in this charset} It can if the charset is UTF-8 or none is given.
     */
    public static boolean scans(Optional<Charset> charset) {
        return charset.isEmpty() || charset.get().equals(StandardCharsets.UTF_8);
    }

    /** Reads an error or a delete result; null if it has another form, is too large, or is neither. */
    public static @Nullable BodyContent read(byte[] body, Bounds bounds) {
        PlainElements elements = new PlainElements(body);
        elements.skipProlog();
        if (elements.isAt(DELETE_RESULT)) {
            DeleteResult result = deleteResult(elements, bounds);
            return result == null ? null : new BodyContent.OfDeleteResult(result.errors(), result.deleted());
        }
        ErrorBody error = error(elements, bounds);
        return error == null ? null : new BodyContent.OfErrorBody(error);
    }

    /** Reads an error body; null if it has another form, is too large, or is not an error. */
    public static @Nullable ErrorBody readError(byte[] body, Bounds bounds) {
        PlainElements elements = new PlainElements(body);
        elements.skipProlog();
        return error(elements, bounds);
    }

    /** Reads a delete result; null if it has another form, is too large, or is not a delete result. */
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

    /** Skips the elements about a deleted object, and the end tag. */
    static boolean skipDeleted(PlainElements elements, Bounds bounds) {
        while (elements.readElement(bounds.value())) {
            if (!elements.decodeText()) {
                return false;
            }
        }
        return elements.skipEndTag(END_OF_DELETED);
    }

    /**
     * Reads the children of an error, and the end tag. If the code is not the first child, those up to it are read
     * twice.
     */
    static @Nullable ErrorBody readError(PlainElements elements, Bounds bounds) {
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
        ErrorCode code = elements.decodeText() ? elements.code() : null;
        if (code == null) {
            return null;
        }
        if (fields == 0) {
            elements.goTo(start);
        }
        ErrorBody.Builder error = ErrorBody.builder(code);
        CheckedTexts texts = (CheckedTexts) error;
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
                texts.checkedDetail(elements.name(), elements.text());
            } else if ((fields & name.bit()) == 0) {
                fields |= name.bit();
                addField(name, elements, texts);
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

    private static void addField(PlainName name, PlainElements elements, CheckedTexts texts) {
        if (name == PlainName.MESSAGE) {
            texts.checkedMessage(elements.text());
        } else if (name == PlainName.REQUEST_ID) {
            texts.checkedRequestId(elements.id());
        } else if (name == PlainName.HOST_ID) {
            texts.checkedHostId(elements.id());
        }
        // The builder has the code already.
    }
}
