package io.github.obserrors.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The 36 codes, and which guide lists which of them. */
class ConsoleErrorCodeTest {

    @Test
    void theCodesAreObs0000ToObs0035InOrder() {
        assertEquals(
                IntStream.rangeClosed(0, 35)
                        .mapToObj(number -> number < 10 ? "Obs.000" + number : "Obs.00" + number)
                        .toList(),
                Stream.of(ConsoleErrorCode.values())
                        .map(ConsoleErrorCode::value)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void theNumberIsTheOneInTheName(ConsoleErrorCode code) {
        assertEquals("OBS_" + code.value().substring("Obs.".length()), code.name());
        assertEquals(Integer.parseInt(code.name().substring("OBS_".length())), code.number());
    }

    @ParameterizedTest
    @EnumSource
    void theTextOfACodeIsItsPrintedForm(ConsoleErrorCode code) {
        assertEquals(code.value(), code.toString());
    }

    @ParameterizedTest
    @EnumSource
    void theClientGuideListsAllCodesAndTheConsoleGuideThoseUpTo22(ConsoleErrorCode code) {
        List<Guide> expected = code.number() <= 22 ? List.of(Guide.CLIENT, Guide.WEB_CONSOLE) : List.of(Guide.CLIENT);

        assertEquals(
                expected, code.listings().stream().map(ConsoleListing::guide).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theListingOfAGuideIsTheOneAmongTheListings(ConsoleErrorCode code) {
        assertEquals(Optional.of(code.listings().get(0)), code.listing(Guide.CLIENT));
        assertEquals(code.listings().stream().skip(1).findFirst(), code.listing(Guide.WEB_CONSOLE));
    }

    @Test
    void nobodyCanChangeTheTablesThroughTheAnswers() {
        ConsoleErrorCode code = ConsoleErrorCode.OBS_0004;
        ConsoleListing listing = code.listings().get(0);
        Correspondence pair = listing.correspondences().get(0);

        assertThrows(UnsupportedOperationException.class, () -> code.listings().remove(listing));
        assertThrows(
                UnsupportedOperationException.class,
                () -> listing.correspondences().remove(pair));
        assertThrows(
                UnsupportedOperationException.class,
                () -> ConsoleErrorCode.correspondences(pair.serverCode()).remove(pair));
    }
}
