package io.github.obserrors.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.Note;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.samples.Refused;
import io.github.obserrors.xml.samples.Response;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A byte order mark and white space are an empty body, in memory and from a stream. */
class EmptyBodyTest {

    private static final String MARK = "\uFEFF";

    static Stream<Arguments> emptyBodies() {
        return Stream.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")
                .map(Charset::forName)
                .flatMap(charset -> Stream.of(MARK, MARK + "\n", MARK + " \t\r\n ".repeat(100))
                        .map(text -> Arguments.of(charset, text)));
    }

    /** The problem that each way to read the bytes reports. */
    private static List<Problem> problems(byte[] bytes) {
        return List.of(
                Refused.by(() -> ErrorXml.read(bytes)).problem(),
                Refused.by(() -> ErrorXml.read(new ByteArrayInputStream(bytes))).problem(),
                Refused.by(() -> ErrorXml.readDeleteResult(bytes)).problem(),
                Refused.by(() -> ErrorXml.readDeleteResult(
                                new ByteArrayInputStream(bytes), ReadOptions.defaults(), error -> {}, note -> {}))
                        .problem());
    }

    @ParameterizedTest
    @MethodSource("emptyBodies")
    void aMarkAndBlanksAreAnEmptyBody(Charset charset, String text) {
        assertEquals(
                List.of(Problem.EMPTY, Problem.EMPTY, Problem.EMPTY, Problem.EMPTY), problems(text.getBytes(charset)));
        assertEquals(
                Problem.EMPTY,
                Refused.by(() -> ErrorXml.read(new StringReader(text))).problem());
        assertEquals(List.of(), Response.of(500, text.getBytes(charset)).error().notes());
    }

    @ParameterizedTest
    @MethodSource("emptyBodies")
    void blanksInATextOfAKnownCharsetAreAnEmptyBody(Charset charset, String text) {
        byte[] bytes = (text.substring(1) + " ").getBytes(charset);
        ReadOptions options = ReadOptions.defaults().withCharset(charset);

        assertEquals(
                Problem.EMPTY,
                Refused.by(() -> ErrorXml.read(bytes, options, note -> {})).problem());
        assertEquals(
                Problem.EMPTY,
                Refused.by(() -> ErrorXml.readDeleteResult(
                                new ByteArrayInputStream(bytes), options, error -> {}, note -> {}))
                        .problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void aPartOfAMarkIsRefusedForTheSameReasonInEachWay(Charset charset) {
        byte[] mark = MARK.getBytes(charset);
        for (int length = 0; length <= mark.length; length++) {
            List<Problem> problems = problems(Arrays.copyOf(mark, length));

            assertEquals(1, problems.stream().distinct().count(), length + " of " + charset + ": " + problems);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", MARK})
    void aMarkChangesNothingOfWhatIsDecoded(String mark) {
        // Only a strict reader notices that the attribute has no quotes.
        String body = mark + "<Error a=b><Code>A</Code></Error>";

        assertEquals(
                List.of(Note.ATTRIBUTE, Note.NOT_WELL_FORMED),
                Response.of(500, body).error().notes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", MARK})
    void aBodyWithAMarkIsSeenToBeNotCompressed(String mark) {
        Response response =
                Response.of(500, mark + "<Error><Code>A</Code></Error>").with("Content-Encoding", "br");

        assertEquals("A", response.error().code().orElseThrow().value());
        assertEquals(List.of(), response.error().notes());
    }
}
