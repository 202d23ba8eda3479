package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.samples.Refused;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each bound can be set lower and higher, and applies to bytes, streams and readers. */
class SettableBoundsTest {

    /** A bound, with the methods that set and return it. */
    private record Bound(BiFunction<Bounds, Integer, Bounds> with, ToIntFunction<Bounds> value, int standard) {}

    private static final List<Bound> ALL = List.of(
            new Bound(Bounds::withBody, Bounds::body, 1 << 20),
            new Bound(Bounds::withDeleteResult, Bounds::deleteResult, 16 << 20),
            new Bound(Bounds::withValue, Bounds::value, 256 << 10),
            new Bound(Bounds::withDetails, Bounds::details, 4096),
            new Bound(Bounds::withDepth, Bounds::depth, 256));

    private static ReadOptions options(Bounds bounds) {
        return ReadOptions.defaults().withBounds(bounds);
    }

    private static List<Executable> readings(String body, Bounds bounds) {
        String result = "<DeleteResult>" + body + "</DeleteResult>";
        // one level more
        Bounds ofResult = bounds.withDepth(Math.min(Bounds.DEEPEST, bounds.depth() + 1));
        return List.of(
                () -> ErrorXml.read(body.getBytes(UTF_8), options(bounds), note -> {}),
                () -> ErrorXml.read(new ByteArrayInputStream(body.getBytes(UTF_8)), options(bounds), note -> {}),
                () -> ErrorXml.read(new StringReader(body), options(bounds), note -> {}),
                () -> ErrorXml.readDeleteResult(result.getBytes(UTF_8), options(ofResult)),
                () -> ErrorXml.readDeleteResult(
                        new ByteArrayInputStream(result.getBytes(UTF_8)), options(ofResult), error -> {}, note -> {}));
    }

    private static void assertRead(String body, Bounds bounds) throws Throwable {
        for (Executable reading : readings(body, bounds)) {
            reading.execute();
        }
    }

    private static void assertRefused(Problem problem, String body, Bounds bounds) {
        for (Executable reading : readings(body, bounds)) {
            assertEquals(problem, Refused.by(reading).problem());
        }
    }

    private static String error(String children) {
        return "<Error><Code>A</Code>" + children + "</Error>";
    }

    @Test
    void theDefaultsAreTheConstants() {
        for (Bound bound : ALL) {
            assertEquals(bound.standard(), bound.value().applyAsInt(Bounds.defaults()));
        }
        assertEquals(
                List.of(Bounds.BODY, Bounds.DELETE_RESULT, Bounds.VALUE, Bounds.DETAILS, Bounds.DEPTH),
                ALL.stream().map(Bound::standard).toList());
    }

    @Test
    void settingOneLeavesTheOthersAndTheOriginal() {
        for (int set = 0; set < ALL.size(); set++) {
            Bounds bounds = ALL.get(set).with().apply(Bounds.defaults(), 123);
            for (int i = 0; i < ALL.size(); i++) {
                Bound bound = ALL.get(i);
                assertEquals(i == set ? 123 : bound.standard(), bound.value().applyAsInt(bounds));
                assertEquals(bound.standard(), bound.value().applyAsInt(Bounds.defaults()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aBoundThatIsNotPositiveIsRefused(int bound) {
        List<String> names = List.of("body", "deleteResult", "value", "details", "depth");
        for (int i = 0; i < ALL.size(); i++) {
            BiFunction<Bounds, Integer, Bounds> with = ALL.get(i).with();

            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> with.apply(Bounds.defaults(), bound));

            assertEquals(names.get(i) + " is not positive: " + bound, e.getMessage());
        }
    }

    @Test
    void aDepthThatNoStackBearsIsRefused() {
        assertEquals(1000, Bounds.defaults().withDepth(Bounds.DEEPEST).depth());
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> Bounds.defaults().withDepth(1001));

        assertEquals("depth is 1001, more than 1000", e.getMessage());
    }

    @Test
    void theLargestBoundsAreBounds() throws Throwable {
        int most = Integer.MAX_VALUE;

        assertRead(
                error("<D>d</D>"),
                Bounds.defaults()
                        .withBody(most)
                        .withDeleteResult(most)
                        .withValue(most)
                        .withDetails(most)
                        .withDepth(Bounds.DEEPEST));
    }

    @Test
    void theBodyMayBeSmaller() {
        String body = error("");

        assertEquals("A", read(body, Bounds.defaults().withBody(body.length())));
        assertEquals(
                Problem.TOO_LARGE,
                Refused.by(() -> read(body, Bounds.defaults().withBody(body.length() - 1)))
                        .problem());
        assertEquals(
                Problem.TOO_LARGE,
                Refused.by(() -> ErrorXml.read(
                                new StringReader(body),
                                options(Bounds.defaults().withBody(10)),
                                note -> {}))
                        .problem());
        assertEquals(
                Problem.TOO_LARGE,
                Refused.by(() -> ErrorXml.read(
                                new ByteArrayInputStream(body.getBytes(UTF_8)),
                                options(Bounds.defaults().withBody(10)),
                                note -> {}))
                        .problem());
    }

    private static String read(String body, Bounds bounds) {
        return ErrorXml.read(body.getBytes(UTF_8), options(bounds), note -> {})
                .code()
                .value();
    }

    @Test
    void theBodyMayBeLarger() throws Throwable {
        assertRead(error(" ".repeat(2 << 20)), Bounds.defaults().withBody(3 << 20));
    }

    @Test
    void theBodyBoundsOneTagOfAStreamedResult() throws Throwable {
        byte[] result = ("<DeleteResult><!--" + "x".repeat(100_000) + "--></DeleteResult>").getBytes(UTF_8);

        assertEquals(
                Problem.TOO_LARGE,
                Refused.by(() -> ErrorXml.readDeleteResult(
                                new ByteArrayInputStream(result),
                                options(Bounds.defaults().withBody(50_000)),
                                error -> {},
                                note -> {}))
                        .problem());
        ErrorXml.readDeleteResult(
                new ByteArrayInputStream(result),
                options(Bounds.defaults().withBody(200_000)),
                error -> {},
                note -> {});
    }

    @Test
    void theDeleteResultMayBeSmallerAndLarger() {
        String body = "<DeleteResult>" + "<Deleted/>".repeat(2 << 20) + "</DeleteResult>";
        byte[] bytes = body.getBytes(UTF_8);

        assertEquals(
                2 << 20,
                ErrorXml.readDeleteResult(bytes, options(Bounds.defaults().withDeleteResult(bytes.length)))
                        .deleted());
        assertEquals(
                Problem.TOO_LARGE,
                Refused.by(() -> ErrorXml.readDeleteResult(
                                bytes, options(Bounds.defaults().withDeleteResult(bytes.length - 1))))
                        .problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Message", "D", "RequestId"})
    void aValueMayBeShorterAndLonger(String name) throws Throwable {
        String body = error("<" + name + ">" + "x".repeat(300 << 10) + "</" + name + ">");

        assertRead(body, Bounds.defaults().withValue(300 << 10));
        assertRefused(Problem.TOO_LARGE, body, Bounds.defaults().withValue((300 << 10) - 1));
        assertRead(error("<" + name + ">xx</" + name + ">"), Bounds.defaults().withValue(2));
        assertRefused(
                Problem.TOO_LARGE,
                error("<" + name + ">xxx</" + name + ">"),
                Bounds.defaults().withValue(2));
    }

    @Test
    void detailsMayBeFewerAndMore() throws Throwable {
        assertRead(error("<D/>".repeat(5000)), Bounds.defaults().withDetails(5000));
        assertRefused(
                Problem.TOO_MANY_DETAILS,
                error("<D/>".repeat(5001)),
                Bounds.defaults().withDetails(5000));
        assertRead(error("<D><E/></D>"), Bounds.defaults().withDetails(2));
        assertRefused(
                Problem.TOO_MANY_DETAILS,
                error("<D><E/></D>"),
                Bounds.defaults().withDetails(1));
    }

    @Test
    void levelsMayBeFewerAndMore() throws Throwable {
        String levels = "<D>".repeat(998) + "</D>".repeat(998);

        assertRead(error(levels), Bounds.defaults().withDepth(999));
        assertRefused(Problem.TOO_DEEP, error(levels), Bounds.defaults().withDepth(998));
        assertRead(error("<D/>"), Bounds.defaults().withDepth(2));
        assertRefused(Problem.TOO_DEEP, error("<D><E/></D>"), Bounds.defaults().withDepth(2));
        assertRefused(
                Problem.TOO_DEEP,
                "<Error><Code>A<b/></Code></Error>",
                Bounds.defaults().withDepth(2));
    }

    @Test
    void namesAndNamespacesAreBoundedAsTheyAre() throws Throwable {
        StringBuilder names = new StringBuilder();
        StringBuilder namespaces = new StringBuilder();
        for (int i = 0; i < Bounds.NAMES - 3; i++) {
            names.append("<d").append(i).append("/>");
        }
        for (int i = 0; i < Bounds.NAMESPACES; i++) {
            namespaces.append(" xmlns:d").append(i).append("='u'");
        }

        assertRead(error(names.toString()), Bounds.defaults());
        assertRefused(Problem.TOO_MANY_NAMES, error(names + "<x/><y/>"), Bounds.defaults());
        assertRead(error("<D" + namespaces + "/>"), Bounds.defaults());
        assertRefused(Problem.TOO_MANY_NAMES, error("<D" + namespaces + " xmlns='u'/>"), Bounds.defaults());
    }
}
