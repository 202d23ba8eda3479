package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
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
}
