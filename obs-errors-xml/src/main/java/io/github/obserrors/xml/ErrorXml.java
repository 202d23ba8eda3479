package io.github.obserrors.xml;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.InvalidErrorBodyException;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.input.ReadBefore;
import io.github.obserrors.xml.input.Refusal;
import io.github.obserrors.xml.plain.PlainResultStream;
import io.github.obserrors.xml.plain.PlainScanner;
import io.github.obserrors.xml.strict.Document;
import io.github.obserrors.xml.write.ErrorXmlWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads XML error bodies of OBS strictly, and writes them.
 *
 * <p>A body is one root {@code Error}, in any namespace or none, with a {@code Code} that is not blank. Its children
 * may come in any order. Reading skips attributes and text between the elements, keeps repeated fields as details, and
 * reports each with a note. It refuses anything else with a {@link MalformedErrorBodyException} that says why and
 * where: other roots, document types, entities, elements with more than 1,000 attributes, and whatever exceeds the
 * {@link Bounds}. It never reads anything outside the body.
 *
 * <p>The encoding follows RFC 7303: a byte order mark counts first, then the charset that the caller
 * {@linkplain ReadOptions#withCharset(java.nio.charset.Charset) gives}, then the XML declaration. Without any of them
 * the encoding is UTF-8, or UTF-16 if the first bytes show it. Bytes that do not fit the encoding are refused, never
 * replaced.
 *
 * <p>Streams and readers are read to their end, or to one byte or character more than the bound, and not closed.
 *
 * <p>To write a {@code MessageBodyReader} for Jakarta REST, call {@link #read(InputStream, ReadOptions, Consumer)} with
 * the charset of the media type, as the class {@code ErrorBodyReader} in the folder {@code src/it/jakarta-rest} of this
 * module does.
 *
 * <p>Writing produces what OBS sends: UTF-8 on one line, a declaration
 * {@code <?xml version="1.0" encoding="UTF-8" standalone="yes"?>}, no namespace, then the code, the message, the ids
 * and the details in their order. {@link WriteOptions} change that. OBS puts delete results into a namespace that
 * depends on the region, so they get one here only if the options name it. A written body reads back equal, within the
 * bounds of reading.
 *
 * <p>Since some clients do not resolve references, writing escapes only {@code &}, {@code <}, {@code >} after
 * {@code ]]}, carriage returns, and U+0085, U+2028 and U+2029. Other clients search with patterns in which those three
 * end a line, and would lose the code after them. Some clients also lose the code if there are comments, CDATA
 * sections, prefixes or attributes, so writing produces none.
 *
 * <p>A body is XML 1.1, always with a declaration, if a detail has a name that only the fifth edition of XML 1.0
 * allows: parsers refuse such a name in XML 1.0. Writing then also escapes the line ends and control characters that
 * XML 1.1 treats differently from XML 1.0.
 *
 * <p>All methods are safe for use by several threads.
 */
public final class ErrorXml {

    /** The entries of this many deleted objects still fit into one array. */
    private static final int MOST_DELETED = 50_000_000;

    private ErrorXml() {}

    /**
     * Reads the body of an error.
     *
     * @param body the bytes of the body
     * @return what the body holds
     * @throws MalformedErrorBodyException if the bytes are not an error body
     */
    public static ErrorBody read(byte[] body) {
        return read(body, ReadOptions.defaults(), Ignoring.NOTES);
    }

    /**
     * Reads the body of an error and reports what was odd.
     *
     * @param body the bytes of the body
     * @param options how to read
     * @param notes receives a note for each oddity, the same one several times if it occurs several times
     * @return what the body holds
     * @throws MalformedErrorBodyException if the bytes are not an error body
     */
    public static ErrorBody read(byte[] body, ReadOptions options, Consumer<? super Note> notes) {
        Objects.requireNonNull(notes, "notes");
        Bounds bounds = options.bounds();
        if (PlainScanner.scans(options.charset())) {
            ErrorBody plain = PlainScanner.readError(body, bounds);
            if (plain != null) {
                return plain;
            }
        }
        try {
            return Document.of(body, bounds.body(), bounds, options.charset()).readError(notes);
        } catch (Refusal e) {
            throw e.toException();
        }
    }

    /**
     * Reads the body of an error.
     *
     * @param body the bytes of the body
     * @return what the body holds
     * @throws MalformedErrorBodyException if the bytes are not an error body
     * @throws IOException if the stream fails
     */
    public static ErrorBody read(InputStream body) throws IOException {
        return read(body, ReadOptions.defaults(), Ignoring.NOTES);
    }

    /**
     * Reads the body of an error and reports what was odd.
     *
     * @param body the bytes of the body
     * @param options how to read
     * @param notes receives a note for each oddity, the same one several times if it occurs several times
     * @return what the body holds
     * @throws MalformedErrorBodyException if the bytes are not an error body
     * @throws IOException if the stream fails
     */
    public static ErrorBody read(InputStream body, ReadOptions options, Consumer<? super Note> notes)
            throws IOException {
        Objects.requireNonNull(body, "body");
        return read(body.readNBytes(options.bounds().body() + 1), options, notes);
    }

    /**
     * Reads the body of an error.
     *
     * @param body the characters of the body; an encoding in the XML declaration is ignored
     * @return what the body holds
     * @throws MalformedErrorBodyException if the characters are not an error body
     * @throws IOException if the reader fails
     */
    public static ErrorBody read(Reader body) throws IOException {
        return read(body, ReadOptions.defaults(), Ignoring.NOTES);
    }

    /**
     * Reads the body of an error and reports what was odd.
     *
     * @param body the characters of the body; an encoding in the XML declaration is ignored
     * @param options how to read; a charset is ignored
     * @param notes receives a note for each oddity, the same one several times if it occurs several times
     * @return what the body holds
     * @throws MalformedErrorBodyException if the characters are not an error body
     * @throws IOException if the reader fails
     */
    public static ErrorBody read(Reader body, ReadOptions options, Consumer<? super Note> notes) throws IOException {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(notes, "notes");
        Bounds bounds = options.bounds();
        CharBuffer text = readChars(body, bounds.body() + 1);
        try {
            return Document.of(text, bounds).readError(notes);
        } catch (Refusal e) {
            throw e.toException();
        }
    }

    /**
     * Reads the result of a multi-object delete.
     *
     * <p>The result is a {@code DeleteResult} with an {@code Error} for each object that was not deleted.
     *
     * @param body the bytes of the body
     * @return the errors and the number of deleted objects, without a status
     * @throws ErrorInsteadOfResultException if the body is an error: the whole request has failed
     * @throws MalformedErrorBodyException if the bytes are neither such a result nor an error, or an entry has no code
     */
    public static DeleteResult readDeleteResult(byte[] body) {
        return readDeleteResult(body, ReadOptions.defaults());
    }

    /**
     * Reads the result of a multi-object delete.
     *
     * @param body the bytes of the body
     * @param options how to read
     * @return the errors and the number of deleted objects, without a status
     * @throws ErrorInsteadOfResultException if the body is an error: the whole request has failed
     * @throws MalformedErrorBodyException if the bytes are neither such a result nor an error, or an entry has no code
     */
    public static DeleteResult readDeleteResult(byte[] body, ReadOptions options) {
        Bounds bounds = options.bounds();
        if (PlainScanner.scans(options.charset())) {
            DeleteResult plain = PlainScanner.readDeleteResult(body, bounds);
            if (plain != null) {
                return plain;
            }
        }
        try {
            return Document.of(body, bounds.deleteResult(), bounds, options.charset())
                    .readDeleteResult();
        } catch (Refusal e) {
            throw e.toException();
        }
    }

    /**
     * Reads the result of a multi-object delete of any size, with one error at a time in memory.
     *
     * <p>Errors that were handed over before a failure remain valid. One tag or comment may be as large as a whole
     * error body. Reading takes from the stream what the next error needs, and at most one buffer of 8,192 bytes more
     * if they are available. Exceptions of the consumers reach the caller unchanged.
     *
     * @param body the bytes of the body
     * @param options how to read; the bound of a delete result does not apply
     * @param errors receives each object that was not deleted, in the order of the result, before the rest is read
     * @param notes receives a note for each oddity, the same one several times if it occurs several times
     * @return how many objects the result names as deleted
     * @throws ErrorInsteadOfResultException if the body is an error, within the bound of an error body: the whole
     *     request has failed
     * @throws MalformedErrorBodyException if the bytes are neither such a result nor an error, or an entry has no code
     * @throws IOException if the stream fails
     */
    public static long readDeleteResult(
            InputStream body, ReadOptions options, Consumer<? super KeyError> errors, Consumer<? super Note> notes)
            throws IOException {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(errors, "errors");
        Objects.requireNonNull(notes, "notes");
        Bounds bounds = options.bounds();
        if (!PlainScanner.scans(options.charset()) || !PlainResultStream.reads(bounds)) {
            return streamStrictly(body, options, ReadBefore.NOTHING, errors, notes);
        }
        PlainResultStream plain = new PlainResultStream(body, bounds);
        return plain.read(errors)
                ? plain.deleted()
                : plain.deleted() + streamStrictly(plain.rest(), options, plain.taken(), errors, notes);
    }

    private static long streamStrictly(
            InputStream body,
            ReadOptions options,
            ReadBefore before,
            Consumer<? super KeyError> errors,
            Consumer<? super Note> notes)
            throws IOException {
        try {
            return Document.of(body, options.bounds(), options.charset(), before)
                    .streamDeleteResult(errors, notes);
        } catch (Refusal e) {
            throw e.toException();
        }
    }

    /** Takes the notes that the caller did not ask for. It is no lambda: the first of those costs a process milliseconds. */
    private enum Ignoring implements Consumer<Note> {
        NOTES;

        @Override
        public void accept(Note note) {
            // The caller did not ask for notes.
        }
    }

    private static CharBuffer readChars(Reader reader, int most) throws IOException {
        char[] text = new char[8192];
        int length = 0;
        int read;
        while (length < most && (read = reader.read(text, length, Math.min(text.length, most) - length)) >= 0) {
            length += read;
            if (length == text.length) {
                text = Arrays.copyOf(text, text.length * 2);
            }
        }
        return CharBuffer.wrap(text, 0, length);
    }

    /**
     * Writes the body of an error in the default form, that of OBS.
     *
     * @param body the error
     * @return the body in UTF-8
     */
    public static WrittenBody write(ErrorBody body) {
        return write(body, WriteOptions.defaults());
    }

    /**
     * Writes the body of an error.
     *
     * @param body the error
     * @param options how to write it
     * @return the body in UTF-8
     */
    public static WrittenBody write(ErrorBody body, WriteOptions options) {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(options, "options");
        return new WrittenBody(ErrorXmlWriter.write(body, options));
    }

    /**
     * Writes the result of a multi-object delete in the default form, without the keys of the deleted objects.
     *
     * @param result the result; its status and notes are no part of a body and not written
     * @return the body in UTF-8
     * @throws IllegalArgumentException if more than 50 million objects were deleted
     */
    public static WrittenBody write(DeleteResult result) {
        return write(result, WriteOptions.defaults());
    }

    /**
     * Writes the result of a multi-object delete without the keys of the deleted objects.
     *
     * <p>There is an empty {@code Deleted} for each deleted object, then an {@code Error} for each other one. The details
     * {@code Key} and {@code VersionId} come before the code where they are the first details.
     *
     * @param result the result; its status and notes are no part of a body and not written
     * @param options how to write it
     * @return the body in UTF-8
     * @throws IllegalArgumentException if more than 50 million objects were deleted
     */
    public static WrittenBody write(DeleteResult result, WriteOptions options) {
        Objects.requireNonNull(options, "options");
        if (result.deleted() > MOST_DELETED) {
            throw new IllegalArgumentException("More objects were deleted than one body can name: " + result.deleted());
        }
        List<Detail> deleted = Collections.nCopies((int) result.deleted(), new Detail("Deleted", ""));
        return new WrittenBody(ErrorXmlWriter.write(deleted, result.errors(), options));
    }

    /**
     * Writes the result of a multi-object delete in the default form, with the keys of the deleted objects as OBS does.
     *
     * @param deletedKeys the keys of the deleted objects; none in quiet mode
     * @param errors one error for each object that was not deleted
     * @return the body in UTF-8
     * @throws InvalidErrorBodyException if XML 1.0 cannot hold a character of a key
     */
    public static WrittenBody writeDeleteResult(Collection<String> deletedKeys, Collection<KeyError> errors) {
        return writeDeleteResult(deletedKeys, errors, WriteOptions.defaults());
    }

    /**
     * Writes the result of a multi-object delete.
     *
     * <p>There is a {@code Deleted} with the key for each deleted object, then an {@code Error} for each other one. The
     * details {@code Key} and {@code VersionId} come before the code where they are the first details.
     *
     * @param deletedKeys the keys of the deleted objects; none in quiet mode
     * @param errors one error for each object that was not deleted
     * @param options how to write it
     * @return the body in UTF-8
     * @throws InvalidErrorBodyException if XML 1.0 cannot hold a character of a key
     */
    public static WrittenBody writeDeleteResult(
            Collection<String> deletedKeys, Collection<KeyError> errors, WriteOptions options) {
        Objects.requireNonNull(options, "options");
        List<Detail> deleted = deletedKeys.stream()
                .map(key -> new Detail("Deleted", "", List.of(new Detail("Key", key))))
                .toList();
        return new WrittenBody(ErrorXmlWriter.write(deleted, List.copyOf(errors), options));
    }
}
