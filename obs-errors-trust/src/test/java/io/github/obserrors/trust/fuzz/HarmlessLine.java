package io.github.obserrors.trust.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** A text that fills a line of a log or a terminal and does nothing else to it. */
public final class HarmlessLine {

    private HarmlessLine() {}

    public static void check(String text) {
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            assertTrue(
                    type != Character.CONTROL
                            && type != Character.FORMAT
                            && type != Character.LINE_SEPARATOR
                            && type != Character.PARAGRAPH_SEPARATOR
                            && type != Character.SURROGATE,
                    () -> "U+" + Integer.toHexString(c) + " in " + text);
        });
    }
}
