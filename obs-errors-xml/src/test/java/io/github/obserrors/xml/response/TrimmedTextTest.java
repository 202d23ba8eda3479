package io.github.obserrors.xml.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.xml.ErrorResponses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a text comes from, blanks, tabs and line ends are taken from its ends, and nothing else is. */
class TrimmedTextTest {

    private static final String BLANKS = " \t\r\n";

    private static Optional<String> message(Map<String, List<String>> headers, String body) {
        return ((ErrorResponse) ErrorResponses.decode(404, headers, body.getBytes(UTF_8))).message();
    }

    @ParameterizedTest
    @ValueSource(strings = {"m", "\u3000m\u3000", "\u2003m\u2003", "\u00A0m\u00A0"})
    void onlyWhiteSpaceOfXmlIsTaken(String text) {
        String padded = BLANKS + text + BLANKS;

        assertEquals(Optional.of(text), message(Map.of(), padded), "a body of text");
        assertEquals(
                Optional.of(text),
                message(Map.of(), "<html><head><title>" + padded + "</title></head></html>"),
                "the title of a page");
        assertEquals(Optional.of(text), message(Map.of("x-obs-error-message", List.of(padded)), ""), "a header");
        assertEquals(Optional.of(text), message(Map.of(), "<Error>" + padded + "</Error>"), "stray text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u3000", "\u2003", "\u00A0"})
    void aBlankThatIsNoneOfXmlIsAMessage(String blank) {
        assertEquals(
                Optional.of(blank),
                message(
                        Map.of("x-obs-error-message", List.of("of the header")),
                        "<Error><Code>A</Code><Message>" + blank + "</Message></Error>"));
        assertEquals(Optional.of(blank), message(Map.of("x-obs-error-message", List.of(blank)), ""));
    }
}
