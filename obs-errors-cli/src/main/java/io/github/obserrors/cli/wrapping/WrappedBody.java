package io.github.obserrors.cli.wrapping;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A body of which a text holds no tag, because its tags are escaped or all of it is encoded. */
public final class WrappedBody {

    /** What stands in the line in which such a body begins. */
    public static final List<String> WORDS = List.of(
            "lt;Error",
            "lt;?xml",
            "lt;Delet",
            "u003cErr",
            "u003CErr",
            "u003c?xm",
            "u003C?xm",
            "u003cDel",
            "u003CDel",
            "%3CError",
            "%3cError",
            "%3C?xml",
            "%3c?xml",
            "%3C%3Fxml",
            "%3c%3fxml",
            "%3CDelete",
            "%3cDelete",
            "%253CErr",
            "PEVycm9y",
            "PD94bWwg",
            "PERlbGV0");

    private static final Pattern BEGINNING = Pattern.compile("(?<xml>&(?:amp;){0,3}lt;)(?:\\?xml|Error|Delete)"
            + "|(?<json>\\\\{1,8}u003[cC])(?:\\?xml|Error|Delete)"
            + "|(?<url>%(?:25){0,2}3[cC])(?:\\?xml|%(?:25){0,2}3[fF]xml|Error|Delete)"
            + "|<(?:\\?xml|Error|Delete)" // of a line whose escapes are taken off already
            + "|(?<base64>PEVycm9y|PD94bWwg|PERlbGV0)");

    private static final Pattern END =
            Pattern.compile("/(?:Error|DeleteResult)(?:&(?:amp;){0,3}gt;|\\\\{1,8}u003[eE]|>)");

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_=-]*+");
    private static final Pattern URL = Pattern.compile("[^\\s\"'<>]*+");

    private final int start;
    private final int end;
    private final byte[] bytes;

    private WrappedBody(int start, int end, byte[] bytes) {
        this.start = start;
        this.end = end;
        this.bytes = bytes;
    }

    /** {@return where it begins in the text} */
    public int start() {
        return start;
    }

    /** {@return where it ends in the text} */
    public int end() {
        return end;
    }

    /** {@return the body, and perhaps what surrounds it} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * {@return the first such body that begins at this place or behind it}
     *
     * @param text the text
     * @param from where to begin
     */
    public static Optional<WrappedBody> find(String text, int from) {
        Matcher beginning = BEGINNING.matcher(text);
        if (!beginning.find(from)) {
            return Optional.empty();
        }
        int start = beginning.start();
        if (beginning.group("base64") != null) {
            int end = end(BASE64, text, start);
            return Optional.of(Escapes.ofBase64(text.substring(start, end))
                    .map(plain -> of(start, end, plain))
                    .orElseGet(() -> of(start, end, "")));
        }
        if (beginning.group("url") != null) {
            int end = end(URL, text, start);
            return Optional.of(of(start, end, ofUrl(text.substring(start, end))));
        }
        Matcher tag = END.matcher(text);
        int end = tag.find(start) ? tag.end() : text.length();
        String plain = utf8(text.substring(start, end));
        if (plain.indexOf('\n') < 0 && plain.indexOf('\\') >= 0 && Escapes.isOfString(plain)) {
            plain = Escapes.ofStrings(plain, Escapes.levels(plain));
        }
        return Optional.of(of(start, end, ofXml(plain)));
    }

    private static WrappedBody of(int start, int end, String plain) {
        return new WrappedBody(start, end, plain.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The text as its bytes in UTF-8, each of which is a character. */
    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static int end(Pattern characters, String text, int start) {
        Matcher run = characters.matcher(text).region(start, text.length());
        return run.lookingAt() ? run.end() : start;
    }

    private static String ofUrl(String text) {
        String plain = utf8(text);
        for (int i = 0; i < Escapes.MOST && !isXml(plain); i++) {
            plain = Escapes.ofUrl(plain);
        }
        return plain;
    }

    private static String ofXml(String text) {
        String plain = text;
        for (int i = 0; i < Escapes.MOST && !isXml(plain); i++) {
            plain = Escapes.ofXml(plain);
        }
        return plain;
    }

    private static boolean isXml(String text) {
        return text.startsWith("<");
    }
}
