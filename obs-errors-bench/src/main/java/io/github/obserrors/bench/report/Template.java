package io.github.obserrors.bench.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places for values, each a name in double braces.
 *
 * @param name the name for error messages
 * @param text the text
 */
public record Template(String name, String text) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(.*?)}}");

    /** {@return the template with this file name among the resources of this package} */
    static Template named(String name) {
        return of(Template.class, name);
    }

    /** {@return the template with this file name among the resources of the package of a class} */
    public static Template of(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("No template is called " + name);
            }
            return new Template(name, new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the template " + name, e);
        }
    }

    /**
     * Puts a value in each place.
     *
     * @throws IllegalArgumentException if a place has no value, or a value no place
     */
    public String fill(Map<String, String> values) {
        Set<String> unused = new TreeSet<>(values.keySet());
        StringBuilder filled = new StringBuilder();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException(name + ", line " + line(place.start()) + ": no value for "
                        + place.group() + ", only for " + new TreeSet<>(values.keySet()));
            }
            unused.remove(place.group(1));
            place.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException(name + " has no place for " + unused);
        }
        return place.appendTail(filled).toString();
    }

    private long line(int position) {
        return text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    }
}
