package io.github.obserrors.cli.wrapping;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The escapes of strings in JSON, of XML and HTML, and of URLs. The characters of a text are its bytes. */
public final class Escapes {

    private static final int LONGEST_ENTITY = 10;

    /** So many escapes may lie around each other. */
    static final int MOST = 4;

    private static final Pattern LEVEL =
            Pattern.compile("version=(\\\\{1,32}+)\"|(?:>|gt;|u003[eE])(\\\\{1,32}+)[nr]|(\\\\{1,32}+)u003[cC]");

    private Escapes() {}

    /** Tells whether a text can be within a string of JSON: no quote in it is without a backslash. */
    static boolean isOfString(String text) {
        for (int quote = text.indexOf('"'); quote >= 0; quote = text.indexOf('"', quote + 1)) {
            int slashes = 0;
            while (quote - slashes > 0 && text.charAt(quote - slashes - 1) == '\\') {
                slashes++;
            }
            if (slashes % 2 == 0) {
                return false;
            }
        }
        return true;
    }

    /** A text without the escapes of strings, of which so many lie around each other. */
    static String ofStrings(String text, int levels) {
        String plain = text;
        for (int level = 0; level < levels && plain.indexOf('\\') >= 0; level++) {
            plain = ofString(plain);
        }
        return plain;
    }

    /**
     * How many strings lie around each other in a text, by what stands before the quotes of its declaration, the line ends
     * behind its tags, or an escaped angle bracket: each string doubles the backslashes.
     */
    static int levels(String text) {
        Matcher escape = LEVEL.matcher(text);
        if (!escape.find()) {
            return 1;
        }
        int group = escape.group(1) != null ? 1 : escape.group(2) != null ? 2 : 3;
        int slashes = escape.end(group) - escape.start(group);
        int doubled = group == 1 ? slashes + 1 : 2 * slashes;
        int levels = 0;
        for (int power = 2; power <= doubled && levels < MOST; power *= 2) {
            levels++;
        }
        return levels;
    }

    /** A text without the escapes of a string. */
    static String ofString(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '\\' || at + 1 == text.length()) {
                plain.append(c);
                at++;
                continue;
            }
            char escaped = text.charAt(at + 1);
            at += 2;
            switch (escaped) {
                case 'n' -> plain.append('\n');
                case 'r' -> plain.append('\r');
                case 't' -> plain.append('\t');
                case 'u' -> {
                    int code = number(text, at, 4, 16);
                    if (code < 0) {
                        plain.append("\\u");
                    } else {
                        append(plain, (char) code);
                        at += 4;
                    }
                }
                default -> plain.append(escaped);
            }
        }
        return plain.toString();
    }

    /** A text without the escapes of XML. */
    static String ofXml(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '&' ? text.indexOf(';', at) : -1;
            String entity = end > 0 && end - at <= LONGEST_ENTITY ? text.substring(at + 1, end) : "";
            int code = switch (entity) {
                case "lt" -> '<';
                case "gt" -> '>';
                case "amp" -> '&';
                case "quot" -> '"';
                case "apos" -> '\'';
                case "nbsp" -> ' ';
                default -> numeric(entity);
            };
            if (code < 0) {
                plain.append(c);
                at++;
            } else {
                append(plain, (char) code);
                at = end + 1;
            }
        }
        return plain.toString();
    }

    private static int numeric(String entity) {
        if (!entity.startsWith("#") || entity.length() > 6) {
            return -1;
        }
        boolean hexadecimal = entity.startsWith("#x") || entity.startsWith("#X");
        int from = hexadecimal ? 2 : 1;
        int code = number(entity, from, entity.length() - from, hexadecimal ? 16 : 10);
        return code > Character.MAX_VALUE ? -1 : code;
    }

    /** A text without the escapes of a URL or of a form, in which a plus is a blank. */
    static String ofUrl(String text) {
        boolean form = text.indexOf('+') >= 0 && text.indexOf("%20") < 0;
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int code = c == '%' ? number(text, at + 1, 2, 16) : -1;
            if (code >= 0) {
                plain.append((char) code);
                at += 2;
            } else {
                plain.append(c == '+' && form ? ' ' : c);
            }
        }
        return plain.toString();
    }

    /** What a text in Base64 encodes, as far as it is whole. */
    static Optional<String> ofBase64(String text) {
        String digits = text.replace('-', '+').replace('_', '/').replace("=", "");
        int whole = digits.length() - (digits.length() % 4 == 1 ? 1 : 0);
        try {
            return Optional.of(
                    new String(Base64.getDecoder().decode(digits.substring(0, whole)), StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int number(String text, int from, int length, int radix) {
        if (length <= 0 || from + length > text.length()) {
            return -1;
        }
        int number = 0;
        for (int at = from; at < from + length; at++) {
            int digit = Character.digit(text.charAt(at), radix);
            if (digit < 0) {
                return -1;
            }
            number = number * radix + digit;
        }
        return number;
    }

    private static void append(StringBuilder bytes, char c) {
        if (c < 0x80) {
            bytes.append(c);
        } else {
            bytes.append(new String(String.valueOf(c).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        }
    }
}
