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
        text("HTTP/1.1 ").number(status).text(" ").text(ReasonPhrase.of(status)).text("\r\n");
        for (int i = 0; i < fields.size(); i++) {
            Header field = fields.get(i);
            field(field.name(), field.value());
        }
        return this;
    }

    /** Appends a line as it is. */
    public AnswerBytes line(String text) {
        return text(text).text("\r\n");
    }

    /** Appends a field. */
    public AnswerBytes field(String name, String value) {
        return text(name).text(": ").text(value).text("\r\n");
    }

    /** Appends the field with the length of the body. */
    public AnswerBytes contentLength(long length) {
        return text("Content-Length: ").number(length).text("\r\n");
    }

    /** Appends the empty line that ends the head. */
    public AnswerBytes endOfHead() {
        return text("\r\n");
    }

    /** Appends a chunk; an empty one would be the last. */
    public AnswerBytes chunk(byte[] content) {
        return text(Integer.toHexString(content.length))
                .text("\r\n")
                .content(content)
                .text("\r\n");
    }

    /** Appends the last chunk. */
    public AnswerBytes lastChunk() {
        return text("0\r\n\r\n");
    }

    /** Appends content. */
    public AnswerBytes content(byte[] content) {
        reserve(content.length);
        System.arraycopy(content, 0, bytes, length, content.length);
        length += content.length;
        return this;
    }

    /** Appends text, each character of which stands for one byte. */
    @SuppressWarnings("deprecation") // the only method that copies Latin-1 without an array of its own
    private AnswerBytes text(String text) {
        reserve(text.length());
        text.getBytes(0, text.length(), bytes, length);
        length += text.length();
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
