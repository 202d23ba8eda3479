package io.github.obserrors.xml;

import io.github.obserrors.api.Note;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an HTML page of a proxy says in short. */
final class HtmlPage {

    private static final Pattern BEGINNING =
            Pattern.compile("(?i)<!doctype\\s+html|<(?:html|head|body|title|center|h1)[\\s>]");

    private static final Pattern TITLE = Pattern.compile("(?i)<(title|h1)(?:\\s[^<>]*+)?>([^<]*+)");

    private static final int FAR_ENOUGH = 4096;

    private HtmlPage() {}

    /** Tells whether the text is an HTML page, by the tags at its beginning. */
    static boolean is(String text) {
        return BEGINNING.matcher(beginning(text)).find();
    }

    /** The title of the page, or its first heading if it has no title. */
    static Optional<String> title(String page, Consumer<? super Note> notes) {
        Matcher matcher = TITLE.matcher(page);
        while (matcher.find()) {
            String title = new LenientText(notes)
                    .decoded(matcher.group(2))
                    .replaceAll("\\s+", " ")
                    .strip();
            if (!title.isEmpty()) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), FAR_ENOUGH));
    }
}
