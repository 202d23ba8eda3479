package io.github.obserrors.xml.plain;

import io.github.obserrors.api.text.Words;
import io.github.obserrors.xml.input.Place;

/** Counts the lines and columns of UTF-8 as a parser counts them in characters; for one thread. */
final class Lines {

    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    /** Passes over whole characters. */
    void pass(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (at + Long.BYTES <= to && isPrintable(Words.at(bytes, at))) {
                column += Long.BYTES;
                afterReturn = false;
                at += Long.BYTES;
            } else {
                pass(bytes[at]);
                at++;
            }
        }
    }

    /** Tells whether no byte is a control character or part of a longer one. */
    private static boolean isPrintable(long word) {
        return (((word - ' ' * Words.LOW_BITS) | word) & Words.HIGH_BITS) == 0;
    }

    private void pass(byte b) {
        if (b == '\r' || (b == '\n' && !afterReturn)) {
            line++;
            column = 1;
        } else if (b != '\n') {
            column += units(b & 0xFF);
        }
        afterReturn = b == '\r';
    }

    /** The UTF-16 units of the character that begins with this byte; none if it begins before. */
    private static int units(int b) {
        return b >= 0xF0 ? 2 : b >= 0x80 && b < 0xC0 ? 0 : 1;
    }

    /** {@return the place after all that was passed} */
    Place place() {
        return new Place(line, column);
    }
}
