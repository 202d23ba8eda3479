package io.github.obserrors.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A listing and its correspondences are values, which only the tables make. */
class ConsoleListingTest {

    private static final Guide GUIDE = Guide.CLIENT;
    private static final String TEXT = "Internal server error.";
    private static final Origin ORIGIN = Origin.SERVER;
    private static final Optional<HttpStatus> STATUS = Optional.of(HttpStatus.of(500));
    private static final RetryAdvice RETRY = RetryAdvice.RETRY;
    private static final String WHY = "It can pass.";
    private static final Correspondence PAIR = new Correspondence(
            GUIDE,
            ConsoleErrorCode.OBS_0001,
            ServerErrorCode.INTERNAL_ERROR,
            Strength.SAME_CONDITION,
            "Both say the same.");
    private static final Optional<String> NONE = Optional.empty();

    private static ConsoleListing listing(List<Correspondence> pairs) {
        return new ConsoleListing(GUIDE, TEXT, ORIGIN, STATUS, RETRY, WHY, pairs, NONE);
    }

    @Test
    void aListingKeepsItsCorrespondencesWhenTheListItWasMadeOfChanges() {
        List<Correspondence> pairs = new ArrayList<>(List.of(PAIR));
        ConsoleListing listing = listing(pairs);

        pairs.clear();

        assertEquals(List.of(PAIR), listing.correspondences());
    }

    @ParameterizedTest
    @ValueSource(classes = {ConsoleListing.class, Correspondence.class})
    void aRowIsAFinalClassWithoutAPublicConstructor(Class<?> row) {
        assertTrue(Modifier.isFinal(row.getModifiers()));
        assertFalse(row.isRecord());
        assertEquals(0, row.getConstructors().length);
    }

    @Test
    void listingsAreEqualIfAllTheyHoldIs() {
        List<Correspondence> pairs = List.of(PAIR);
        Optional<String> reason = Optional.of("It is no error of the server.");
        Set<ConsoleListing> others = Set.of(
                new ConsoleListing(Guide.WEB_CONSOLE, TEXT, ORIGIN, STATUS, RETRY, WHY, pairs, NONE),
                new ConsoleListing(GUIDE, "Error.", ORIGIN, STATUS, RETRY, WHY, pairs, NONE),
                new ConsoleListing(GUIDE, TEXT, Origin.ANY, STATUS, RETRY, WHY, pairs, NONE),
                new ConsoleListing(GUIDE, TEXT, ORIGIN, Optional.empty(), RETRY, WHY, pairs, NONE),
                new ConsoleListing(GUIDE, TEXT, ORIGIN, STATUS, RetryAdvice.DO_NOT_RETRY, WHY, pairs, NONE),
                new ConsoleListing(GUIDE, TEXT, ORIGIN, STATUS, RETRY, "It passes.", pairs, NONE),
                listing(List.of()),
                new ConsoleListing(GUIDE, TEXT, ORIGIN, STATUS, RETRY, WHY, pairs, reason));

        assertEquals(listing(pairs), listing(pairs));
        assertEquals(listing(pairs).hashCode(), listing(pairs).hashCode());
        assertEquals(8, others.size());
        others.forEach(other -> {
            assertNotEquals(listing(pairs), other);
            assertNotEquals(listing(pairs).toString(), other.toString());
        });
        assertNotEquals(listing(pairs), new Object());
    }

    @Test
    void correspondencesAreEqualIfAllTheyHoldIs() {
        ConsoleErrorCode code = PAIR.consoleCode();
        ServerErrorCode server = PAIR.serverCode();
        Strength strength = PAIR.strength();
        String reason = PAIR.reason();
        Correspondence same = new Correspondence(GUIDE, code, server, strength, reason);
        Set<Correspondence> others = Set.of(
                new Correspondence(Guide.WEB_CONSOLE, code, server, strength, reason),
                new Correspondence(GUIDE, ConsoleErrorCode.OBS_0002, server, strength, reason),
                new Correspondence(GUIDE, code, ServerErrorCode.NO_SUCH_KEY, strength, reason),
                new Correspondence(GUIDE, code, server, Strength.RELATED, reason),
                new Correspondence(GUIDE, code, server, strength, "Both mean the same."));

        assertEquals(PAIR, same);
        assertEquals(PAIR.hashCode(), same.hashCode());
        assertEquals(5, others.size());
        others.forEach(other -> {
            assertNotEquals(PAIR, other);
            assertNotEquals(PAIR.toString(), other.toString());
        });
        assertNotEquals(PAIR, new Object());
    }

    @Test
    void bothArePrintedOnOneLine() {
        assertEquals("client: Obs.0001, InternalError (same-condition): Both say the same.", PAIR.toString());
        assertEquals(
                "client: Internal server error. [origin=server, status=500, retry=retry: It can pass."
                        + " correspondences=[InternalError (same-condition): Both say the same.]]",
                listing(List.of(PAIR)).toString());
    }

    @ParameterizedTest
    @EnumSource
    void everyListingIsPrintedOnOneLine(ConsoleErrorCode code) {
        for (ConsoleListing listing : code.listings()) {
            assertEquals(1, listing.toString().lines().count(), listing::toString);
            listing.noCorrespondence()
                    .ifPresent(reason -> assertTrue(listing.toString().contains(reason), listing::toString));
        }
    }
}
