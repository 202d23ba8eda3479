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

    /** Takes the array over. */
    WrittenBody(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Returns the length of this body, for the header {@code Content-Length}.
     *
     * @return the length in bytes
     */
    public int length() {
        return bytes.length;
    }

    /**
     * Returns this body in bytes.
     *
     * @return a new array with the bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Returns this body in characters.
     *
     * @return the text; its declaration, if there is one, says UTF-8 all the same
     */
    public String text() {
        return new String(bytes, UTF_8);
    }

    /**
     * Writes the bytes of this body, in one piece.
     *
     * @param out receives the bytes; neither flushed nor closed
     * @throws IOException if the stream fails
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /**
     * Writes the characters of this body, in one piece.
     *
     * @param out receives the text; neither flushed nor closed; if it makes bytes, then in UTF-8, as the declaration says
     * @throws IOException if the writer fails
     */
    public void writeTo(Writer out) throws IOException {
        out.write(text());
    }

    /**
     * Returns the length alone, since a body may hold secrets.
     *
     * @return a text for logs
     */
    @Override
    public String toString() {
        return "WrittenBody[" + bytes.length + " bytes]";
    }
}
