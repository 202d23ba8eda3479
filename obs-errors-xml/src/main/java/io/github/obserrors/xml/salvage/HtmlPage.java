package io.github.obserrors.xml.salvage;

import io.github.obserrors.api.Note;
import io.github.obserrors.api.text.XmlText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what an HTML page of a proxy says in short. */
public final class HtmlPage {

    /** The elements that pages begin with; most proxies ignore the rules of HTML. */
    private static final Set<String> FIRST = Set.of("html", "head", "body", "title", "meta", "center", "h1");

    private static final Pattern TITLE = Pattern.compile("(?i)<(title|h1)(?:\\s[^<>]*+)?>([^<]*+)");

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
        Matcher matcher = TITLE.matcher(page);
        while (matcher.find()) {
            String title = XmlText.trimmed(
                    new LenientText(notes).decoded(matcher.group(2)).replaceAll("\\s+", " "));
            if (!title.isEmpty()) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }
}
