package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.cli.answers.Tally;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Large, deep and hostile inputs: time and output stay in proportion to them. */
class LargeInputTest {

    /** The square of {@link #MANY} takes many minutes, a time in proportion to it a few seconds. */
    private static final Duration FAR_TOO_LONG = Duration.ofMinutes(2);

    private static final int MANY = 1 << 16;

    @ParameterizedTest
    @ValueSource(strings = {"<a/>", "<a>1</a>", "<ElementWithALongName/>", "<a><b>1</b></a>"})
    void theTextOfNestedDetailsIsInProportionToTheBody(String detail) {
        String name = "n".repeat(100);
        String body = "<Error><Code>A</Code>" + ("<" + name + ">").repeat(200) + detail.repeat(3000)
                + ("</" + name + ">").repeat(200) + "</Error>";

        Run run = Run.withInput(body, "explain", "--full", "-");

        assertEquals(0, run.exitStatus());
        assertTrue(run.out().lines().count() > 3000, "every detail is shown");
        assertTrue(run.out().length() < 10 * body.length(), run.out().length() + " of " + body.length());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 125, 249, 250, 253, 255})
    void jsonHoldsDetailsOfAnyDepthThatIsDecoded(int depth) {
        String body = "<Error><Code>A</Code>" + "<D>".repeat(depth) + "x" + "</D>".repeat(depth) + "</Error>";

        Run run = Run.withInput(body, "explain", "--full", "--format", "json", "-");

        assertEquals("", run.err());
        assertEquals(0, run.exitStatus());
        Object details = run.object().get("details");
        Object value = null;
        int levels = 0;
        while (details instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?> detail) {
            levels++;
            value = detail.get("value");
            details = detail.get("details");
        }
        assertEquals(List.of(depth, "x"), List.of(levels, String.valueOf(value)));
    }

    @Test
    void codesOfALogWhoseHashesCollideAreCountedInLinearTime() {
        String text = ofColliding(code -> "<Error><Code>" + code + "</Code></Error>\n");

        Run run = assertTimeoutPreemptively(
                FAR_TOO_LONG, () -> Run.withInput(text + text, "explain", "--full", "--format", "json", "-"));

        List<Map<String, @Nullable Object>> answers = run.objects();
        assertEquals(Tally.MOST_PAIRS + 1, answers.size());
        assertTrue(answers.stream()
                .limit(Tally.MOST_PAIRS)
                .allMatch(answer -> Integer.valueOf(2).equals(answer.get("count"))));
        Map<String, @Nullable Object> others = answers.get(Tally.MOST_PAIRS);
        assertEquals(2 * (MANY - Tally.MOST_PAIRS), others.get("count"));
        assertNull(others.get("code"));
        assertNull(others.get("status"));
        assertEquals(List.of("too-many-kinds"), others.get("notes"));
    }

    @Test
    void codesWhoseHashesCollideAreExplainedInLinearTime() {
        String errors = ofColliding(code -> "<Error><Key>k</Key><Code>" + code + "</Code></Error>");

        Run run = assertTimeoutPreemptively(
                FAR_TOO_LONG,
                () -> Run.withInput("<DeleteResult>" + errors + errors + "</DeleteResult>", "explain", "--full", "-"));

        assertEquals(0, run.exitStatus());
        assertEquals(
                MANY,
                run.out()
                        .lines()
                        .filter(line -> line.equals("Meaning     No document lists this code."))
                        .count());
    }

    /** As many texts as {@link #MANY}, all of them different and of one hash, each in the form of an error. */
    private static String ofColliding(UnaryOperator<String> form) {
        return IntStream.range(0, MANY)
                .mapToObj(number -> IntStream.range(0, 16)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .map(form)
                .collect(Collectors.joining());
    }
}
