package io.github.obserrors.cli.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.cli.formats.facts.TextFormat;
import io.github.obserrors.cli.formats.facts.TextFormat.Match;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each format, by what was really printed in it. */
class TextFormatsTest {

    /** So often may each character be looked at. What is not linear looks thousands of times at each. */
    private static final int LOOKS = 150;

    private static final int LONG = 6000;

    private static final List<String> NOISE = List.of(
            "",
            "one line of a log in which nothing happened",
            "\u4E2D\u6587 \u2014 \u00FC\u00DF",
            "2026-11-26T06:41:48.123Z INFO  [pool-1-thread-7] com.example.Upload - stored part 17 in 231 ms",
            "GET /index.html HTTP/1.1",
            "} else { return 1 < 2; }");

    static Stream<TextFormat> formats() {
        return TextFormats.all().stream();
    }

    static Stream<Printed> examples() {
        return formats()
                .flatMap(format -> format.examples().stream().map(example -> new Printed(format, example.text())));
    }

    /** An example of a format. */
    record Printed(TextFormat format, String text) {

        @Override
        public String toString() {
            return format + ": " + text.lines().findFirst().orElse("");
        }
    }

    @Test
    void everyFormatHasItsOwnName() {
        Set<String> names = new HashSet<>();
        List<TextFormat> formats = TextFormats.all();

        assertTrue(formats.stream().allMatch(format -> names.add(format.name())), () -> "twice: " + formats);
        assertEquals(
                List.of(),
                formats.stream().filter(format -> format.name().contains("|")).toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHoldsAWordInTheLineInWhichTheErrorBegins(Printed printed) {
        Optional<Match> match = printed.format().find(printed.text(), 0);

        assertTrue(match.isPresent());
        String line = printed.text()
                .substring(0, endOfLine(printed.text(), match.get().start()));
        line = line.substring(line.lastIndexOf('\n') + 1);
        assertTrue(printed.format().words().stream().anyMatch(line::contains), line);
        assertTrue(!match.get().facts().isEmpty());
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsFoundAndTheSameWhateverStandsAround(Printed printed) {
        List<String> alone = Errors.lines("in a log:\n" + printed.text());

        assertEquals(1, alone.size(), () -> "found " + alone);
        for (String noise : NOISE) {
            assertEquals(
                    alone, Errors.lines("in a log:\n" + noise + "\n" + printed.text() + "\n" + noise + "\n"), noise);
            assertEquals(
                    alone,
                    Errors.lines(
                            "in a log:\r\n" + noise + "\r\n" + printed.text().replace("\n", "\r\n") + "\r\n"),
                    noise);
        }
        assertEquals(alone, Errors.lines(("x".repeat(99) + "\n").repeat(20_000) + printed.text() + "\n"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void cutAnywhereAnExampleTellsNoOtherError(Printed printed) {
        DecodedResponse whole = Errors.in("in a log:\n" + printed.text()).get(0);

        for (int end = 0; end < printed.text().length(); end++) {
            String cut = printed.text().substring(0, end);
            for (DecodedResponse found : Errors.in(cut)) {
                assertTrue(found.status().isEmpty() || found.status().equals(whole.status()), () -> cut + "\n" + found);
                assertTrue(code(found).isEmpty() || code(found).equals(code(whole)), () -> cut + "\n" + found);
                assertTrue(
                        whole.requestId()
                                .orElse("")
                                .startsWith(found.requestId().orElse("")),
                        () -> cut + "\n" + found);
            }
        }
    }

    private static Optional<String> code(DecodedResponse response) {
        return response instanceof ErrorResponse error ? error.code().map(ErrorCode::value) : Optional.empty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void thePatternTakesTimeInProportionToAnyText(Printed printed) {
        for (String hostile : hostile(printed)) {
            CountedText text = new CountedText(hostile, LOOKS * (long) hostile.length());
            int at = 0;
            Optional<Match> match = printed.format().find(text, at);
            while (match.isPresent()) {
                at = Math.max(at + 1, match.get().end());
                match = at <= text.length() ? printed.format().find(text, at) : Optional.empty();
            }
        }
    }

    /** The example and beginnings of it, each repeated, and with a long run of something behind. */
    private static List<String> hostile(Printed printed) {
        List<String> texts = new ArrayList<>();
        String example = printed.text();
        int step = Math.max(1, example.length() / 20);
        for (int end = step; end < example.length() + step; end += step) {
            String beginning = example.substring(0, Math.min(end, example.length()));
            texts.add(beginning.repeat(LONG / beginning.length() + 1));
            for (String run : List.of(" ", "a", "0", "A1", ", ", "\"", "(", "[", "{", ": ", "\\", "\n", "<", "=")) {
                texts.add(beginning + run.repeat(LONG / run.length()));
            }
        }
        for (String word : printed.format().words()) {
            texts.add(word.repeat(LONG / word.length()));
            texts.add("a".repeat(LONG) + word + "a".repeat(LONG));
        }
        return texts;
    }
}
