package io.github.obserrors.xml.salvage;

import io.github.obserrors.api.Note;
import io.github.obserrors.api.text.XmlText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds what an HTML page of a proxy says in short. */
public final class HtmlPage {

    /** The elements that pages begin with; most proxies ignore the rules of HTML. */
    private static final Set<String> FIRST = Set.of("html", "head", "body", "title", "meta", "center", "h1");

    private static final List<String> TITLES = List.of("title", "h1");

    private static final int FAR_ENOUGH = 4096;

    private HtmlPage() {}

    /** Tells whether the text is an HTML page, by its first tag. */
    static boolean is(String text) {
        LenientXml beginning = new LenientXml(LenientText.beginning(text, FAR_ENOUGH), note -> {});
        LenientXml.Token token;
        do {
            token = beginning.next();
        } while (token == LenientXml.Token.TEXT);
        return token == LenientXml.Token.START && isRoot(beginning.name());
    }

    /** Tells whether pages begin with an element of this name. */
    public static boolean isRoot(String name) {
        return FIRST.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The first title or main heading of the page that is not blank. */
    static Optional<String> title(String page, Consumer<? super Note> notes) {
        int at = page.indexOf('<');
        while (at >= 0) {
            int from = endOfTitleTag(page, at + 1);
            int next = page.indexOf('<', Math.max(from, at + 1));
            if (from > 0) {
                String text = page.substring(from, next < 0 ? page.length() : next);
                String title = XmlText.trimmed(collapsed(new LenientText(notes).decoded(text)));
                if (!title.isEmpty()) {
                    return Optional.of(title);
                }
            }
            at = next;
        }
        return Optional.empty();
    }

    /** The end of the start tag of a title or heading whose name would begin here, or -1 if there is none. */
    private static int endOfTitleTag(String page, int start) {
        for (String name : TITLES) {
            int end = start + name.length();
            if (page.regionMatches(true, start, name, 0, name.length()) && end < page.length()) {
                int close = isBlank(page.charAt(end)) ? endOfTag(page, end) : end;
                if (close < page.length() && page.charAt(close) == '>') {
                    return close + 1;
                }
            }
        }
        return -1;
    }

    private static int endOfTag(String page, int from) {
        int at = from;
        while (at < page.length() && page.charAt(at) != '<' && page.charAt(at) != '>') {
            at++;
        }
        return at;
    }

    /** The text with one blank in place of each run of white space. */
    private static String collapsed(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean afterBlank = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = isBlank(text.charAt(i));
            if (!blank) {
                collapsed.append(text.charAt(i));
            } else if (!afterBlank) {
                collapsed.append(' ');
            }
            afterBlank = blank;
        }
        return collapsed.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
