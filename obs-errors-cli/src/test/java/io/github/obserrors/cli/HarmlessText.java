package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** A text that does nothing to a terminal but fill lines. */
final class HarmlessText {

    private HarmlessText() {}

    static void check(String text) {
        text.codePoints().filter(c -> c != '\n').forEach(c -> {
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
