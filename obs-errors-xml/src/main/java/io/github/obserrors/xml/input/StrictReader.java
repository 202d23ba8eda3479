package io.github.obserrors.xml.input;

import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * The characters of a stream of bytes; none is ever replaced.
 *
 * <p>The JDK's reader does not distinguish bytes that end too early, bytes that are wrong, and a failure of the stream.
 */
final class StrictReader extends Reader {

    private static final int BUFFER = 8192;

    private final InputStream rest;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes;
    private final CharBuffer characters = CharBuffer.allocate(BUFFER).limit(0);
    private final XmlCharacters rules;
    private boolean marked;
    private boolean begun;
    private boolean failed;

    /** Reads bytes that were read before, then the rest. */
    StrictReader(byte[] beginning, InputStream rest, Charset charset) {
        this.rest = rest;
        this.decoder = StrictText.decoder(charset);
        this.bytes =
                ByteBuffer.allocate(beginning.length + BUFFER).put(beginning).flip();
        this.rules = XmlCharacters.of(new String(beginning, charset));
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (!characters.hasRemaining()) {
            CoderResult result = decoder.decode(bytes, characters.clear(), false);
            characters.flip();
            if (!begun) {
                skipMark();
            }
            if (!characters.hasRemaining()) {
                if (result.isError()) {
                    throw new RefusedException(Problem.BAD_ENCODING);
                }
                if (!fill()) {
                    if (bytes.hasRemaining()) {
                        throw new RefusedException(Problem.TRUNCATED);
                    }
                    return -1;
                }
            }
        }
        int most = Math.min(length, characters.remaining());
        int from = characters.arrayOffset() + characters.position();
        int accepted = rules.firstRefused(characters.array(), from, from + most) - from;
        if (accepted == 0) {
            throw new RefusedException(Problem.NOT_XML);
        }
        characters.get(buffer, offset, accepted);
        return accepted;
    }

    /** Skips one mark. The parser would skip a second one, which is not allowed. */
    private void skipMark() throws RefusedException {
        while (ByteOrderMark.length(characters) > 0) {
            if (marked) {
                throw new RefusedException(Problem.NOT_XML);
            }
            marked = true;
            characters.get();
        }
        begun = characters.hasRemaining();
    }

    private boolean fill() throws IOException {
        bytes.compact();
        try {
            int read = rest.read(bytes.array(), bytes.position(), bytes.remaining());
            if (read == 0) {
                // This stream breaks its contract and returns nothing; read() has to wait for a byte.
                int b = rest.read();
                if (b >= 0) {
                    bytes.put((byte) b);
                }
                return b >= 0;
            }
            bytes.position(bytes.position() + Math.max(read, 0));
            return read > 0;
        } catch (IOException e) {
            failed = true;
            throw e;
        } finally {
            bytes.flip();
        }
    }

    /** Tells whether the last exception came from the stream. */
    boolean hasFailed() {
        return failed;
    }

    /** Leaves the stream open, which belongs to the caller. */
    @Override
    public void close() {}

    /** Thrown if the characters themselves are refused; always caught within the kit, so it has no stack trace. */
    static final class RefusedException extends IOException {

        private static final long serialVersionUID = 1L;

        private final Problem problem;

        RefusedException(Problem problem) {
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
