package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * A body that {@link ErrorXml} wrote: an XML document in UTF-8.
 *
 * <p>Instances are immutable and safe for use by several threads.
 */
public final class WrittenBody {

    private final byte[] bytes;

    /** Keeps the array, which the caller gives up. */
    WrittenBody(byte[] bytes) {
        this.bytes = bytes;
    }

    /** {@return the length of this body in bytes, for the header {@code Content-Length}} */
    public int length() {
        return bytes.length;
    }

    /** {@return the bytes of this body, in a new array} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@return the characters of this body; its declaration, if it has one, still says UTF-8} */
    public String text() {
        return new String(bytes, UTF_8);
    }

    /**
     * Writes the bytes of this body in one piece.
     *
     * @param out receives the bytes; it is neither flushed nor closed
     * @throws IOException if the stream fails
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /**
     * Writes the characters of this body in one piece.
     *
     * @param out receives the text; it is neither flushed nor closed. A writer that encodes must use UTF-8, which the
     *     declaration names.
     * @throws IOException if the writer fails
     */
    public void writeTo(Writer out) throws IOException {
        out.write(text());
    }

    /** {@return a text for logs: the length alone, since a body may hold secrets} */
    @Override
    public String toString() {
        return "WrittenBody[" + bytes.length + " bytes]";
    }
}
