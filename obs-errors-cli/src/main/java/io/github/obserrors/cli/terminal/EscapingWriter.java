package io.github.obserrors.cli.terminal;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;

/** Writes a character that an encoding lacks as its number, in the same form as {@link Printable}. */
final class EscapingWriter extends FilterWriter {

    private final CharsetEncoder encoder;

    /** The first half of a character whose second half is still to come; 0 if there is none. */
    private char half;

    EscapingWriter(Writer out, CharsetEncoder encoder) {
        super(out);
        this.encoder = encoder;
    }

    @Override
    public void write(int character) throws IOException {
        char c = (char) character;
        if (half != 0) {
            char high = half;
            half = 0;
            if (Character.isLowSurrogate(c)) {
                write(new String(new char[] {high, c}), Character.toCodePoint(high, c));
                return;
            }
            write(String.valueOf(high), high);
        }
        if (Character.isHighSurrogate(c)) {
            half = c;
        } else {
            write(String.valueOf(c), c);
        }
    }

    private void write(String character, int codePoint) throws IOException {
        out.write(encoder.canEncode(character) ? character : "\\u{" + Integer.toHexString(codePoint) + "}");
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(characters[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(text.charAt(i));
        }
    }
}
