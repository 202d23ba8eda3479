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
 * The characters of a stream of bytes, none of them replaced.
 *
 * <p>The reader of the JDK does not tell bytes that end too early from bytes that are wrong, nor these from a failure of
 * the stream.
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

    /** Reads bytes that were read already, then the rest. */
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

    /** Skips one mark; the parser would skip a second one, which is none. */
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
                // A stream that gives nothing, against its contract, has to wait for one byte.
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

    /** Tells whether it was the stream that threw the last exception. */
    boolean hasFailed() {
        return failed;
    }

    /** Leaves the stream open. */
    @Override
    public void close() {}

    /** Thrown where the characters themselves are refused. */
    static final class RefusedException extends IOException {

        private static final long serialVersionUID = 1L;

        private final Problem problem;

        RefusedException(Problem problem) {
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
