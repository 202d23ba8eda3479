package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of the catalogue are values that only the tables make, so that a new column changes no call of a user. */
class CatalogueRowTest {

    private static final Optional<HttpStatus> STATUS = Optional.of(HttpStatus.of(404));
    private static final Optional<String> PHRASE = Optional.of("Not Found");
    private static final Optional<String> SOLUTION = Optional.of("Check the key.");

    @ParameterizedTest
    @ValueSource(classes = {Listing.class, Neighbour.class, Sighting.class, SightingSource.class})
    void aRowIsAFinalClassWithoutAPublicConstructor(Class<?> row) {
        assertTrue(Modifier.isFinal(row.getModifiers()));
        assertFalse(row.isRecord());
        assertEquals(0, row.getConstructors().length);
    }

    private static Listing listing() {
        return new Listing(Edition.C_SDK, "NoSuchKey", STATUS, PHRASE, "No key.", SOLUTION);
    }

    @Test
    void listingsAreEqualIfAllTheyHoldIs() {
        Set<Listing> others = Set.of(
                new Listing(Edition.JAVA_SDK, "NoSuchKey", STATUS, PHRASE, "No key.", SOLUTION),
                new Listing(Edition.C_SDK, "NoSuch Key", STATUS, PHRASE, "No key.", SOLUTION),
                new Listing(Edition.C_SDK, "NoSuchKey", Optional.empty(), PHRASE, "No key.", SOLUTION),
                new Listing(Edition.C_SDK, "NoSuchKey", STATUS, Optional.empty(), "No key.", SOLUTION),
                new Listing(Edition.C_SDK, "NoSuchKey", STATUS, PHRASE, "No such key.", SOLUTION),
                new Listing(Edition.C_SDK, "NoSuchKey", STATUS, PHRASE, "No key.", Optional.empty()));

        assertEquals(listing(), listing());
        assertEquals(listing().hashCode(), listing().hashCode());
        assertEquals(6, others.size());
        others.forEach(other -> {
            assertNotEquals(listing(), other);
            assertNotEquals(listing().toString(), other.toString());
        });
        assertNotEquals(listing(), new Object());
    }

    @Test
    void neighboursAreEqualIfCodeAndDifferenceAre() {
        Neighbour neighbour = new Neighbour(ServerErrorCode.NO_SUCH_KEY, "the key is missing");

        assertEquals(new Neighbour(ServerErrorCode.NO_SUCH_KEY, "the key is missing"), neighbour);
        assertEquals(new Neighbour(ServerErrorCode.NO_SUCH_KEY, "the key is missing").hashCode(), neighbour.hashCode());
        assertNotEquals(new Neighbour(ServerErrorCode.NO_SUCH_BUCKET, "the key is missing"), neighbour);
        assertNotEquals(new Neighbour(ServerErrorCode.NO_SUCH_KEY, "the bucket is missing"), neighbour);
        assertNotEquals(neighbour, new Object());
    }

    @Test
    void aListingIsPrintedOnOneLine() {
        assertEquals(
                "c-sdk: NoSuchKey, 404 Not Found: No key. Solution: Check the key.",
                listing().toString());
        assertEquals(
                List.of("api-reference: InvalidAddressingHeader: The anonymous role must be specified."),
                ServerErrorCode.INVALID_ADDRESSING_HEADER.listings().stream()
                        .map(Listing::toString)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyRowIsPrintedOnALineOfItsOwn(ServerErrorCode code) {
        Set<String> lines = new HashSet<>();
        code.listings().forEach(listing -> assertTrue(lines.add(listing.toString()), listing::toString));
        code.neighbours().forEach(neighbour -> assertTrue(lines.add(neighbour.toString()), neighbour::toString));
        lines.forEach(line -> assertEquals(1, line.lines().count(), line));
    }
}
