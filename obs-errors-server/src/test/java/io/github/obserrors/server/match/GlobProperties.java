package io.github.obserrors.server.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class GlobProperties {

    /** A part of a pattern, and a text that may or may not match it. */
    record Part(String pattern, String text) {}

    @Property(tries = 5000)
    void aPatternMatchesWhatTheRegularExpressionMatches(@ForAll("parts") List<Part> parts) {
        String pattern = parts.stream().map(Part::pattern).collect(Collectors.joining());
        String text = parts.stream().map(Part::text).collect(Collectors.joining());
        boolean expected = regularExpression(pattern).matcher(text).matches();

        Statistics.label("matches").collect(expected).coverage(coverage -> {
            coverage.check(true).percentage(share -> share >= 30);
            coverage.check(false).percentage(share -> share >= 30);
        });
        assertEquals(expected, Glob.of(pattern).matches(text));
    }

    @Property
    void anExactTextMatchesItselfAlone(@ForAll String text, @ForAll String other) {
        if (text.length() <= Glob.LONGEST / 2) {
            Glob glob = Glob.of(Glob.exactly(text));
            assertTrue(glob.matches(text));
            assertEquals(text.equals(other), glob.matches(other));
        }
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        Arbitrary<String> texts = Arbitraries.of("a", "b", "*", "\uD83D\uDE00")
                .list()
                .ofMaxSize(3)
                .map(letters -> String.join("", letters));
        Arbitrary<Part> any = texts.map(text -> new Part("*", text));
        Arbitrary<Part> others = Arbitraries.of(
                new Part("a", "a"),
                new Part("b", "b"),
                new Part("\\a", "a"),
                new Part("\\*", "*"),
                new Part("?", "a"),
                new Part("?", "\uD83D\uDE00"),
                new Part("\uD83D\uDE00", "\uD83D\uDE00"),
                new Part("a", "b"),
                new Part("\\*", "a"),
                new Part("?", ""));
        return Arbitraries.oneOf(any, others, others).list().ofMaxSize(8);
    }

    private static Pattern regularExpression(String glob) {
        StringBuilder expression = new StringBuilder();
        int c;
        for (int i = 0; i < glob.length(); i += Character.charCount(c)) {
            c = glob.codePointAt(i);
            if (c == '*') {
                expression.append(".*");
            } else if (c == '?') {
                expression.append('.');
            } else {
                if (c == '\\') {
                    i++;
                    c = glob.codePointAt(i);
                }
                expression.append(Pattern.quote(Character.toString(c)));
            }
        }
        return Pattern.compile(expression.toString(), Pattern.DOTALL);
    }
}
