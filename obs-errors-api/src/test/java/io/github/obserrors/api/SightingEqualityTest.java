package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sightings, their sources, and listings are equal if all that they tell is. */
class SightingEqualityTest {

    private static final List<SightingSource> SOURCES = Arrays.stream(ServerErrorCode.values())
            .flatMap(code -> code.sightings().stream())
            .map(Sighting::source)
            .distinct()
            .toList();

    private static final Optional<HttpStatus> STATUS = Optional.of(HttpStatus.of(409));
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 11, 7));

    @Test
    void aSightingEqualsAnotherThatTellsTheSame() {
        Sighting sighting = new Sighting(SOURCES.get(0), STATUS, DAY);
        Sighting same = new Sighting(SOURCES.get(0), STATUS, DAY);

        assertEquals(sighting, same);
        assertEquals(sighting.hashCode(), same.hashCode());
        assertEquals(SOURCES.get(0).label() + ": 409, since 2024-11-07", sighting.toString());
        assertNotEquals(sighting, new Object());
    }

    @Test
    void aSightingDiffersBySourceStatusAndDay() {
        Sighting sighting = new Sighting(SOURCES.get(0), STATUS, DAY);

        for (Sighting other : List.of(
                new Sighting(SOURCES.get(1), STATUS, DAY),
                new Sighting(SOURCES.get(0), Optional.empty(), DAY),
                new Sighting(SOURCES.get(0), STATUS, Optional.empty()))) {
            assertNotEquals(sighting, other);
            assertNotEquals(sighting.hashCode(), other.hashCode());
        }
    }

    @Test
    void sourcesDifferByTheirLabelsWhichTheyAreShownAs() {
        assertEquals(
                SOURCES.size(),
                SOURCES.stream().map(SightingSource::toString).distinct().count());
        SOURCES.forEach(source -> assertEquals(source.label(), source.toString()));
        assertNotEquals(SOURCES.get(0), SOURCES.get(1));
        assertNotEquals(SOURCES.get(0), new Object());
    }

    /** A map of all rows would be slow if they had few hash codes. */
    @Test
    void nearlyAllListingsHaveAHashCodeOfTheirOwn() {
        List<Listing> listings = Stream.of(ServerErrorCode.values())
                .flatMap(code -> code.listings().stream())
                .distinct()
                .toList();

        long hashCodes = listings.stream().map(Listing::hashCode).distinct().count();

        assertTrue(hashCodes > 0.9 * listings.size(), hashCodes + " of " + listings.size());
    }
}
