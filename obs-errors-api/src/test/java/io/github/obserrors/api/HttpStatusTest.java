package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An HTTP status is a number from 100 to 999. */
class HttpStatusTest {

    @Test
    void everyNumberFrom100To999IsAStatusThatKeepsIt() {
        for (int code = 100; code <= 999; code++) {
            assertEquals(code, HttpStatus.of(code).code());
            assertEquals(String.valueOf(code), HttpStatus.of(code).toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 1000, 0, -1, -404, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aNumberOutsideThatRangeIsRefusedByName(int code) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> HttpStatus.of(code));
        assertEquals("An HTTP status lies between 100 and 999: " + code, refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "100, INFORMATIONAL", "199, INFORMATIONAL",
        "200, SUCCESS", "299, SUCCESS",
        "300, REDIRECTION", "399, REDIRECTION",
        "400, CLIENT_ERROR", "499, CLIENT_ERROR",
        "500, SERVER_ERROR", "599, SERVER_ERROR"
    })
    void eachHundredUpTo599IsAClass(int code, StatusClass expected) {
        assertEquals(Optional.of(expected), HttpStatus.of(code).statusClass());
    }

    @Test
    void from600OnThereIsNoClass() {
        for (int code = 600; code <= 999; code++) {
            assertEquals(Optional.empty(), HttpStatus.of(code).statusClass());
        }
    }

    @Test
    void statusesAreEqualExactlyWhenTheirNumbersAre() {
        HttpStatus status = HttpStatus.of(404);
        assertEquals(HttpStatus.of(404), status);
        assertEquals(HttpStatus.of(404).hashCode(), status.hashCode());
        assertNotEquals(HttpStatus.of(405), status);
        assertNotEquals(HttpStatus.of(405).hashCode(), status.hashCode());
        assertNotEquals(status, (Object) 404);
    }

    @Test
    void statusesAreOrderedByTheirNumbers() {
        assertTrue(HttpStatus.of(100).compareTo(HttpStatus.of(999)) < 0);
        assertTrue(HttpStatus.of(500).compareTo(HttpStatus.of(499)) > 0);
        assertEquals(0, HttpStatus.of(404).compareTo(HttpStatus.of(404)));
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 1000, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aNumberOfALogThatIsNoStatusIsNotFound(int code) {
        assertEquals(Optional.empty(), HttpStatus.find(code));
    }

    @Test
    void everyNumberFrom100To999IsFound() {
        for (int code = 100; code <= 999; code++) {
            assertEquals(Optional.of(HttpStatus.of(code)), HttpStatus.find(code));
        }
    }

    @Test
    void whatIsBelow400IsNoErrorAndEverythingElseIs() {
        for (int code = 100; code <= 999; code++) {
            assertEquals(code >= 400, HttpStatus.of(code).isError());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "100, Continue",
        "200, OK",
        "304, Not Modified",
        "413, Content Too Large",
        "416, Range Not Satisfiable",
        "429, Too Many Requests",
        "502, Bad Gateway",
        "504, Gateway Timeout",
        "511, Network Authentication Required"
    })
    void aRegisteredStatusHasItsReasonPhrase(int code, String phrase) {
        assertEquals(Optional.of(phrase), HttpStatus.of(code).reasonPhrase());
    }

    @Test
    void sixtyOneStatusesHaveAReasonPhrase() {
        long count = IntStream.rangeClosed(100, 999)
                .filter(code -> HttpStatus.of(code).reasonPhrase().isPresent())
                .count();
        assertEquals(61, count);
        assertEquals(Optional.empty(), HttpStatus.of(418).reasonPhrase(), "registered as unused");
        assertEquals(Optional.empty(), HttpStatus.of(599).reasonPhrase());
    }

    @Test
    void thePhrasesOfTheDocumentAreThoseThatAreRegistered() {
        for (HttpStatus status : HttpStatus.documented()) {
            assertEquals(StatusPhraseTable.phrase(status.code()), status.reasonPhrase());
        }
    }
}
