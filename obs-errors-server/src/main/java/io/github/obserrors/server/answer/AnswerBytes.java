package io.github.obserrors.server.answer;

import io.github.obserrors.server.Header;
import java.util.Arrays;
import java.util.List;

/** The bytes of an answer, which grow; for one thread. */
public final class AnswerBytes {

    /** Bytes for an answer with an error. */
    private static final int USUAL_CAPACITY = 1024;

    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private byte[] bytes = new byte[USUAL_CAPACITY];
    private int length;

    /** Appends the status line and the fields, without the empty line. */
    public AnswerBytes head(int status, List<Header> fields) {
        text("HTTP/1.1 ").number(status).text(" ").text(ReasonPhrase.of(status)).lineEnd();
        for (int i = 0; i < fields.size(); i++) {
            Header field = fields.get(i);
            field(field.name(), field.value());
        }
        return this;
    }

    /** Appends a line as it is. */
    public AnswerBytes line(String text) {
        return text(text).lineEnd();
    }

    /** Appends a field. */
    public AnswerBytes field(String name, String value) {
        return text(name).text(": ").text(value).lineEnd();
    }

    /** Appends the field with the length of the body. */
    public AnswerBytes contentLength(long length) {
        return text("Content-Length: ").number(length).lineEnd();
    }

    /** Appends the empty line that ends the head. */
    public AnswerBytes endOfHead() {
        return lineEnd();
    }

    /** Appends a chunk; an empty one would be the last. */
    public AnswerBytes chunk(byte[] content) {
        return text(Integer.toHexString(content.length))
                .lineEnd()
                .content(content)
                .lineEnd();
    }

    /** Appends the last chunk. */
    public AnswerBytes lastChunk() {
        return text("0").lineEnd().lineEnd();
    }

    /** Appends content. */
    public AnswerBytes content(byte[] content) {
        reserve(content.length);
        System.arraycopy(content, 0, bytes, length, content.length);
        length += content.length;
        return this;
    }

    /**
     * Appends text, each character of which stands for one byte. Any other, and any that would end a line, becomes a
     * question mark: whatever a client sends, it cannot write lines of its own into an answer.
     */
    private AnswerBytes text(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes[length++] = c > 0xFF || c == '\r' || c == '\n' ? (byte) '?' : (byte) c;
        }
        return this;
    }

    private AnswerBytes lineEnd() {
        reserve(2);
        bytes[length++] = '\r';
        bytes[length++] = '\n';
        return this;
    }

    private AnswerBytes number(long number) {
        return text(Long.toString(number));
    }

    private void reserve(int more) {
        if (more > bytes.length - length) {
            long doubled = Math.max(2L * bytes.length, (long) length + more);
            bytes = Arrays.copyOf(bytes, (int) Math.min(LONGEST_ARRAY, doubled));
        }
    }

    /** {@return the array that holds the bytes, which may be longer} */
    public byte[] array() {
        return bytes;
    }

    /** {@return how many bytes there are} */
    public int length() {
        return length;
    }
}
