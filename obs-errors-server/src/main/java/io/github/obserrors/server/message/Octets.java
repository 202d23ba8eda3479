package io.github.obserrors.server.message;

/** The classes of bytes that the grammar of HTTP/1.1 (RFC 9110 and RFC 9112) distinguishes. */
final class Octets {

    private static final boolean[] TOKEN = new boolean[128];

    static {
        String others = "!#$%&'*+-.^_`|~";
        for (int c = 0; c < TOKEN.length; c++) {
            TOKEN[c] = isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || others.indexOf(c) >= 0;
        }
    }

    private Octets() {}

    static boolean isToken(byte octet) {
        return octet >= 0 && TOKEN[octet];
    }

    static boolean isDigit(int octet) {
        return octet >= '0' && octet <= '9';
    }

    /** Tells whether a byte may stand in the value of a field: a visible one, a blank, or one outside ASCII. */
    static boolean isFieldValue(byte octet) {
        return octet < 0 || (octet >= ' ' && octet != 0x7F) || octet == '\t';
    }

    /** Tells whether a byte may stand in the target of a request: a visible one, or one outside ASCII. */
    static boolean isTarget(byte octet) {
        return octet < 0 || (octet > ' ' && octet != 0x7F);
    }

    static boolean isBlank(byte octet) {
        return octet == ' ' || octet == '\t';
    }
}
