package io.github.obserrors.xml.response;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The body of a response, up to one byte more than the bound, from an array or a stream. */
final class ResponseBody {

    private static final int BUFFER = 8192;

    private final byte[] bytes;
    private final boolean whole;
    private final boolean failed;

    private ResponseBody(byte[] bytes, boolean whole, boolean failed) {
        this.bytes = bytes;
        this.whole = whole;
        this.failed = failed;
    }

    /** The bytes that were read. */
    byte[] bytes() {
        return bytes;
    }

    /** Tells whether these bytes are the whole body. */
    boolean isWhole() {
        return whole;
    }

    /** Tells whether reading failed before the end. */
    boolean hasFailed() {
        return failed;
    }

    /** Tells how much of a body to read, from the whole body or at least one byte more than the bound of an error. */
    interface Bound {
        int of(byte[] beginning);
    }

    static ResponseBody of(byte[] body, Bound bound) {
        int most = bound.of(body);
        return body.length <= most
                ? new ResponseBody(body, true, false)
                : new ResponseBody(Arrays.copyOf(body, most + 1), false, false);
    }

    /** Reads a body. A failure in the middle leaves what was received before. */
    static ResponseBody read(InputStream body, int boundOfError, Bound bound) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            if (readUpTo(boundOfError + 1, body, read)) {
                readUpTo(bound.of(read.toByteArray()) + 1, body, read);
            }
        } catch (IOException | RuntimeException e) { // clients throw either if a connection is closed
            return new ResponseBody(of(read.toByteArray(), bound).bytes, false, true);
        }
        return of(read.toByteArray(), bound);
    }

    /** Reads until there are this many bytes, and tells whether there are. */
    private static boolean readUpTo(int most, InputStream body, ByteArrayOutputStream read) throws IOException {
        byte[] buffer = new byte[Math.max(0, Math.min(BUFFER, most - read.size()))];
        while (read.size() < most) {
            int length = body.read(buffer, 0, Math.min(buffer.length, most - read.size()));
            if (length == 0) {
                // This stream breaks its contract and returns nothing; read() has to wait for a byte.
                int single = body.read();
                buffer[0] = (byte) single;
                length = single < 0 ? -1 : 1;
            }
            if (length < 0) {
                return false;
            }
            read.write(buffer, 0, length);
        }
        return true;
    }
}
