package io.github.obserrors.cli.formats.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One form in which a program tells of an error; immutable.
 *
 * <p>A format is looked for where one of its words stands. Its pattern is then tried on a passage: the line with the word and,
 * for formats of several lines, so many of the lines that follow. The time of a pattern must be in proportion to the
 * passage, so what repeats is possessive ({@code [^\n]*+}) or has a small bound.
 */
public final class TextFormat {

    /** The shortest word. Shorter ones stand in too many lines. */
    public static final int SHORTEST_WORD = 6;

    private final String name;
    private final List<String> words;
    private final int followingLines;
    private final Reader reader;
    private final List<Example> examples;

    private TextFormat(Builder builder, Reader reader) {
        this.name = builder.name;
        this.words = List.copyOf(builder.words);
        this.followingLines = builder.followingLines;
        this.reader = reader;
        this.examples = List.copyOf(builder.examples);
    }

    /**
     * What was found in a passage.
     *
     * @param start where it begins
     * @param end where it ends
     * @param facts what it tells
     */
    public record Match(int start, int end, Facts facts) {}

    /** Finds the first error of a format in a passage. */
    public interface Reader {

        /**
         * {@return the first error that begins at this place or behind it}
         *
         * @param passage the line with the word, and the lines that follow as far as the format asks for them
         * @param from where to begin
         */
        Optional<Match> find(CharSequence passage, int from);
    }

    /** {@return the name, for the table of formats} */
    public String name() {
        return name;
    }

    /** {@return the words of which at least one stands in the first line of this format, in this case} */
    public List<String> words() {
        return words;
    }

    /** {@return how many lines behind the first may belong to this format} */
    public int followingLines() {
        return followingLines;
    }

    /** {@return what programs really printed in this format, at least one text} */
    public List<Example> examples() {
        return examples;
    }

    /**
     * {@return the first error in a passage that begins at this place or behind it}
     *
     * @param passage the line with a word, and the lines that follow
     * @param from where to begin
     */
    public Optional<Match> find(CharSequence passage, int from) {
        return reader.find(passage, from);
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * {@return a builder of a format}
     *
     * @param name the program and the form, such as {@code aws-cli}
     */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** Collects what makes up a format; for one thread. */
    public static final class Builder {

        private final String name;
        private final List<String> words = new ArrayList<>();
        private final List<Example> examples = new ArrayList<>();
        private int followingLines;

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Adds words. A line that holds none of them is never looked at, so each form of the first line needs one.
         *
         * @param more words in ASCII, of at least {@value TextFormat#SHORTEST_WORD} characters, that stand in few other lines
         * @return this builder
         */
        public Builder words(String... more) {
            for (String word : more) {
                if (word.length() < SHORTEST_WORD || word.chars().anyMatch(c -> c >= 0x80 || c == '\n')) {
                    throw new IllegalArgumentException("Not a word that lines can be found by: " + word);
                }
                words.add(word);
            }
            return this;
        }

        /**
         * Makes this a format of several lines.
         *
         * @param count how many lines behind the first belong to the passage
         * @return this builder
         */
        public Builder followingLines(int count) {
            followingLines = count;
            return this;
        }

        /**
         * Adds a text that was really printed.
         *
         * @param text the text
         * @param origin the program and its version, and whether it was run or its source was read
         * @return this builder
         */
        public Builder example(String text, String origin) {
            examples.add(new Example(text, origin));
            return this;
        }

        /**
         * {@return the format whose errors match this pattern}
         *
         * @param pattern a regular expression of linear time, whose named groups are those of {@link Fact}, or these with a
         *     digit behind the name where alternatives need several; lines end with a line feed alone
         */
        public TextFormat pattern(String pattern) {
            return reader(new PatternReader(pattern));
        }

        /**
         * {@return the format whose errors this reader finds}
         *
         * @param reader finds errors in a passage, in linear time
         */
        public TextFormat reader(Reader reader) {
            if (words.isEmpty() || examples.isEmpty()) {
                throw new IllegalStateException("A format needs words and an example: " + name);
            }
            return new TextFormat(this, reader);
        }
    }

    /** Finds errors by a pattern, which is compiled when it is needed. */
    private static final class PatternReader implements Reader {

        private static final Pattern GROUP = Pattern.compile("\\(\\?<([A-Za-z]+)[0-9]*>");

        private final String expression;
        private @Nullable Pattern pattern;
        private final List<Group> groups = new ArrayList<>();

        private record Group(String name, Fact fact) {}

        PatternReader(String expression) {
            this.expression = expression;
        }

        @Override
        public Optional<Match> find(CharSequence passage, int from) {
            Matcher matcher = compiled().matcher(passage);
            if (!matcher.find(from)) {
                return Optional.empty();
            }
            Facts facts = Facts.NONE;
            for (Group group : groups) {
                String text = matcher.group(group.name());
                if (text != null) {
                    facts = facts.with(group.fact(), text);
                }
            }
            return Optional.of(new Match(matcher.start(), matcher.end(), facts));
        }

        private synchronized Pattern compiled() {
            Pattern known = pattern;
            if (known != null) {
                return known;
            }
            Matcher group = GROUP.matcher(expression);
            while (group.find()) {
                groups.add(new Group(group.group().substring(3, group.group().length() - 1), fact(group.group(1))));
            }
            Pattern compiled = Pattern.compile(expression);
            pattern = compiled;
            return compiled;
        }

        private static Fact fact(String name) {
            for (Fact fact : Fact.values()) {
                if (fact.group().equals(name)) {
                    return fact;
                }
            }
            throw new IllegalArgumentException("No fact has the group " + name);
        }
    }
}
