package io.github.obserrors.cli.wrapping;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off what a log has put into a body that stands in it: prefixes of its lines, and the escapes of a string. */
public final class BodyWrapping {

    private static final Pattern ERROR =
            Pattern.compile("<(?:[^\\s<>:/!?]{1,64}:)?(?:Error|error|DeleteResult)[\\s/>]");

    /** How far the beginning of a line is looked for. */
    private static final int LONGEST_PREFIX = 8 << 10;

    private BodyWrapping() {}

    /**
     * {@return the body that a server sent}
     *
     * @param text the text that contains it
     * @param from where it begins
     * @param to where it ends
     */
    public static byte[] takenOff(byte[] text, int from, int to) {
        int lineStart = startOfLine(text, from);
        String body = new String(text, from, to - from, StandardCharsets.ISO_8859_1);
        String before = new String(text, lineStart, from - lineStart, StandardCharsets.ISO_8859_1);
        String plain = body;
        if (body.indexOf('\n') >= 0 && LineWrapping.isWrapped(before + body.substring(0, body.indexOf('\n')))) {
            plain = withoutPrefixes(before, body);
        }
        if (plain.indexOf('\\') >= 0 && plain.indexOf('\n') < 0 && isInString(before) && Escapes.isOfString(plain)) {
            plain = Escapes.ofStrings(plain, Escapes.levels(before.substring(declaration(before)) + plain));
        }
        if (plain.indexOf(LineWrapping.ESCAPE) >= 0) {
            plain = LineWrapping.withoutControls(plain);
        }
        return plain.equals(body) ? Arrays.copyOfRange(text, from, to) : plain.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Where the declaration before the body may begin. */
    private static int declaration(String before) {
        return Math.max(0, before.lastIndexOf("<?xml"));
    }

    private static int startOfLine(byte[] text, int from) {
        int at = from;
        while (at > 0 && from - at < LONGEST_PREFIX && text[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    private static String withoutPrefixes(String before, String body) {
        StringBuilder lines = new StringBuilder();
        for (String line : (before + body).split("\n", -1)) {
            lines.append(lines.length() == 0 ? "" : "\n").append(LineWrapping.takenOffPart(line));
        }
        Matcher error = ERROR.matcher(lines);
        return error.find() ? lines.substring(error.start()) : body;
    }

    /** Tells whether a string of JSON is open behind this text, by the quotes in it. */
    private static boolean isInString(String before) {
        boolean open = false;
        boolean escaped = false;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            if (c == '"' && !escaped) {
                open = !open;
            }
            escaped = c == '\\' && !escaped;
        }
        return open;
    }
}
