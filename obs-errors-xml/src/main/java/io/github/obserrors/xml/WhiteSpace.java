package io.github.obserrors.xml;

/** White space as XML defines it, which is less than Java does. */
final class WhiteSpace {

    private WhiteSpace() {}

    static boolean is(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
