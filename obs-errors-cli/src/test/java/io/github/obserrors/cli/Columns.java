package io.github.obserrors.cli;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** The columns that a text takes on a terminal, as far as the texts of these tests need it. */
public final class Columns {

    private static final Set<UnicodeScript> WIDE = Set.of(
            UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.YI);

    private Columns() {}

    public static int of(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** Half-width forms are the narrow ones among the scripts that are wide; punctuation has no script. */
    private static boolean isWide(int c) {
        boolean halfWidth = c >= 0xFF61 && c <= 0xFFDC;
        boolean punctuation = c >= 0x3000 && c <= 0x303E;
        boolean fullWidth = (c >= 0xFF01 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6);
        boolean picture = c >= 0x1F300 && c <= 0x1F64F;
        return punctuation || fullWidth || picture || (WIDE.contains(UnicodeScript.of(c)) && !halfWidth);
    }
}
