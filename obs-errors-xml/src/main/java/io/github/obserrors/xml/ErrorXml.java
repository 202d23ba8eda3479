package io.github.obserrors.xml;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.Note;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads the XML bodies of OBS errors, strictly.
 *
 * <p>Accepted is one root {@code Error}, in any namespace or none, with a {@code Code} that is not blank; its children may
 * come in any order. Attributes and text between the elements are skipped, repeated fields are kept as details, all with a
 * note. Anything else is refused with a {@link MalformedErrorBodyException} that says why and where: other roots, document
 * types, entities, bodies over 1 MiB, values over 256 KiB, more than 4,096 details, elements nested deeper than 256 or with
 * more than 1,000 attributes. Nothing outside the body is ever read.
 *
 * <p>All methods are safe for use by several threads.
 */
public final class ErrorXml {

    private ErrorXml() {}

    /**
     * Reads the body of an error.
     *
     * @param body the bytes of the body; the encoding is that of its byte order mark or XML declaration, else UTF-8
     * @return what the body holds
     * @throws MalformedErrorBodyException if the bytes are not an error body
     */
    public static ErrorBody read(byte[] body) {
        return read(body, ErrorXml::ignore);
    }

    /**
     * Reads the body of an error and reports what was odd.
     *
     * @param body the bytes of the body; the encoding is that of its byte order mark or XML declaration, else UTF-8
     * @param notes receives a note for each oddity, the same one several times if it occurs several times
     * @return what the body holds
     * @throws MalformedErrorBodyException if the bytes are not an error body
     */
    public static ErrorBody read(byte[] body, Consumer<? super Note> notes) {
        Objects.requireNonNull(notes, "notes");
        return Document.of(body, Bounds.BODY).readError(notes);
    }

    /**
     * Reads the body of an error to its end, or to the bound.
     *
     * @param body the bytes of the body, not closed; the encoding is that of its byte order mark or XML declaration, else
     *     UTF-8
     * @return what the body holds
     * @throws MalformedErrorBodyException if the bytes are not an error body
     * @throws IOException if the stream fails
     */
    public static ErrorBody read(InputStream body) throws IOException {
        Objects.requireNonNull(body, "body");
        return Document.of(body.readNBytes(Bounds.BODY + 1), Bounds.BODY).readError(ErrorXml::ignore);
    }

    /**
     * Reads the body of an error to its end, or to the bound.
     *
     * @param body the characters of the body, not closed; an encoding in the XML declaration is ignored
     * @return what the body holds
     * @throws MalformedErrorBodyException if the characters are not an error body
     * @throws IOException if the reader fails
     */
    public static ErrorBody read(Reader body) throws IOException {
        Objects.requireNonNull(body, "body");
        return Document.of(readChars(body, Bounds.BODY + 1), Bounds.BODY).readError(ErrorXml::ignore);
    }

    /**
     * Reads the result of a multi-object delete, which is a {@code DeleteResult} with an {@code Error} for each object
     * that was not deleted.
     *
     * @param body the bytes of the body, at most 16 MiB; the encoding is that of its byte order mark or XML declaration,
     *     else UTF-8
     * @return the errors and the number of deleted objects, without a status
     * @throws MalformedErrorBodyException if the bytes are not such a result, or an entry has no code
     */
    public static DeleteResult readDeleteResult(byte[] body) {
        return Document.of(body, Bounds.DELETE_RESULT).readDeleteResult();
    }

    private static void ignore(Note note) {
        // Who wants the notes asks for them.
    }

    private static String readChars(Reader reader, int most) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        int length;
        while (text.length() < most && (length = reader.read(buffer)) >= 0) {
            text.append(buffer, 0, length);
        }
        return text.toString();
    }
}
