package io.github.obserrors.cli.wrapping;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** A text without compression and, unless it is one XML document, in UTF-8 without a byte order mark. */
public final class EncodedInput {

    private static final int BUFFER = 1 << 16;
    private static final int BEGINNING = 8;

    private EncodedInput() {}

    /**
     * {@return the text of these bytes, which supports marks}
     *
     * @param in bytes that may be compressed by gzip, and text that may be in UTF-16, as PowerShell writes it
     * @throws IOException if the bytes cannot be read
     */
    public static InputStream of(InputStream in) throws IOException {
        InputStream buffered = new BufferedInputStream(in, BUFFER);
        byte[] beginning = beginning(buffered);
        if (at(beginning, 0) == 0x1F && at(beginning, 1) == 0x8B) {
            buffered = decompressed(buffered);
            beginning = beginning(buffered);
        }
        return text(buffered, beginning);
    }

    private static byte[] beginning(InputStream in) throws IOException {
        in.mark(BEGINNING);
        byte[] beginning = in.readNBytes(BEGINNING);
        in.reset();
        return beginning;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    /** What was compressed; the bytes themselves if they are not, although they begin like it. */
    private static InputStream decompressed(InputStream in) throws IOException {
        in.mark(BUFFER);
        try {
            PushbackInputStream plain = new PushbackInputStream(new GZIPInputStream(in, BUFFER / 8));
            int first = plain.read();
            if (first >= 0) {
                plain.unread(first);
            }
            return new BufferedInputStream(new StepByStep(plain), BUFFER);
        } catch (IOException e) {
            in.reset();
            return in;
        }
    }

    private static InputStream text(InputStream in, byte[] beginning) throws IOException {
        int first = at(beginning, 0);
        int second = at(beginning, 1);
        if (first == 0xEF && second == 0xBB && at(beginning, 2) == 0xBF && at(beginning, 3) != '<') {
            in.skipNBytes(3);
            return in;
        }
        if (first == 0xFF && second == 0xFE && at(beginning, 2) != '<' && !isZero(beginning, 2, 3)) {
            in.skipNBytes(2);
            return new BufferedInputStream(new Utf8Input(in, StandardCharsets.UTF_16LE), BUFFER);
        }
        if (first == 0xFE && second == 0xFF && at(beginning, 3) != '<') {
            in.skipNBytes(2);
            return new BufferedInputStream(new Utf8Input(in, StandardCharsets.UTF_16BE), BUFFER);
        }
        if (isAscii(first) && first != '<' && isZero(beginning, 1, 3) && isAscii(at(beginning, 2))) {
            return new BufferedInputStream(new Utf8Input(in, StandardCharsets.UTF_16LE), BUFFER);
        }
        if (isZero(beginning, 0, 2) && isAscii(second) && second != '<' && isAscii(at(beginning, 3))) {
            return new BufferedInputStream(new Utf8Input(in, StandardCharsets.UTF_16BE), BUFFER);
        }
        return in;
    }

    private static boolean isZero(byte[] bytes, int... places) {
        for (int place : places) {
            if (at(bytes, place) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(int c) {
        return c >= '\t' && c < 0x7F;
    }

    /** A stream that is never asked for more than one step, since what a failing second step had before it would be lost. */
    private static final class StepByStep extends FilterInputStream {

        StepByStep(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 0;
        }
    }

    /** A text of another charset in UTF-8. */
    private static final class Utf8Input extends InputStream {

        private final Reader text;
        private final char[] chars = new char[1 << 13];
        private int kept;
        private byte[] bytes = {};
        private int at;

        Utf8Input(InputStream in, Charset charset) {
            this.text = new InputStreamReader(in, charset);
        }

        @Override
        public int read() throws IOException {
            return isAtEnd() ? -1 : bytes[at++] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (isAtEnd()) {
                return -1;
            }
            int count = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, buffer, from, count);
            at += count;
            return count;
        }

        private boolean isAtEnd() throws IOException {
            while (at == bytes.length) {
                int count = text.read(chars, kept, chars.length - kept);
                if (count < 0 && kept == 0) {
                    return true;
                }
                int end = kept + Math.max(0, count);
                // The second half of a character may still be to come.
                kept = count > 0 && Character.isHighSurrogate(chars[end - 1]) ? 1 : 0;
                bytes = new String(chars, 0, end - kept).getBytes(StandardCharsets.UTF_8);
                at = 0;
                chars[0] = chars[end - 1];
            }
            return false;
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
