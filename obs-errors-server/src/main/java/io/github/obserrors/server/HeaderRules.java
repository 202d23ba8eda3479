package io.github.obserrors.server;

import io.github.obserrors.api.text.LogText;

/** Which headers a script may add to an answer. */
final class HeaderRules {

    private static final String TOKEN_SIGNS = "!#$%&'*+-.^_`|~";

    private HeaderRules() {}

    static void requireValid(String name, String value) {
        requireName(name);
        if (name.equalsIgnoreCase("Content-Length") || name.equalsIgnoreCase("Transfer-Encoding")) {
            throw new IllegalArgumentException(
                    "The header " + name + " is set by the server; send exact bytes instead");
        }
        if (!isValue(value)) {
            throw new IllegalArgumentException("The header " + name + " cannot have the value " + LogText.quote(value));
        }
    }

    static void requireName(String name) {
        if (!isToken(name)) {
            throw new IllegalArgumentException("No header can be called " + LogText.quote(name));
        }
    }

    private static boolean isToken(String name) {
        return !name.isEmpty() && name.chars().allMatch(HeaderRules::isTokenCharacter);
    }

    private static boolean isTokenCharacter(int c) {
        return (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || TOKEN_SIGNS.indexOf(c) >= 0;
    }

    private static boolean isValue(String value) {
        return value.chars().allMatch(c -> c >= ' ' && c <= '~') && !value.startsWith(" ") && !value.endsWith(" ");
    }
}
