package io.github.obserrors.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A {@code null} argument is refused by its name, as the package promises. */
@SuppressWarnings("NullAway") // null is the subject
class ConsoleNullArgumentsTest {

    @Test
    void theTextToParseIsNeeded() {
        assertRefused("text", () -> ConsoleCode.parse(null));
    }

    @Test
    void theServerCodeOfTheWayBackIsNeeded() {
        assertRefused("serverCode", () -> ConsoleErrorCode.correspondences(null));
    }

    @Test
    void theGuideOfAListingIsNeeded() {
        assertRefused("guide", () -> ConsoleErrorCode.OBS_0030.listing(null));
    }

    @Test
    void everyComponentOfAListingIsNeeded() {
        Guide guide = Guide.CLIENT;
        Origin origin = Origin.SERVER;
        RetryAdvice retry = RetryAdvice.RETRY;

        assertRefused(
                "guide",
                () -> new ConsoleListing(null, "", origin, Optional.empty(), retry, "", List.of(), Optional.empty()));
        assertRefused(
                "description",
                () -> new ConsoleListing(
                        guide, null, origin, Optional.empty(), retry, "", List.of(), Optional.empty()));
        assertRefused(
                "origin",
                () -> new ConsoleListing(guide, "", null, Optional.empty(), retry, "", List.of(), Optional.empty()));
        assertRefused(
                "status", () -> new ConsoleListing(guide, "", origin, null, retry, "", List.of(), Optional.empty()));
        assertRefused(
                "retryAdvice",
                () -> new ConsoleListing(guide, "", origin, Optional.empty(), null, "", List.of(), Optional.empty()));
        assertRefused(
                "retryReason",
                () -> new ConsoleListing(
                        guide, "", origin, Optional.empty(), retry, null, List.of(), Optional.empty()));
        assertThrows(
                NullPointerException.class,
                () -> new ConsoleListing(guide, "", origin, Optional.empty(), retry, "", null, Optional.empty()));
        assertRefused(
                "noCorrespondence",
                () -> new ConsoleListing(guide, "", origin, Optional.empty(), retry, "", List.of(), null));
    }

    @Test
    void everyComponentOfACorrespondenceIsNeeded() {
        Guide guide = Guide.CLIENT;
        ConsoleErrorCode code = ConsoleErrorCode.OBS_0001;
        ServerErrorCode server = ServerErrorCode.INTERNAL_ERROR;
        Strength strength = Strength.RELATED;

        assertRefused("guide", () -> new Correspondence(null, code, server, strength, ""));
        assertRefused("consoleCode", () -> new Correspondence(guide, null, server, strength, ""));
        assertRefused("serverCode", () -> new Correspondence(guide, code, null, strength, ""));
        assertRefused("strength", () -> new Correspondence(guide, code, server, null, ""));
        assertRefused("reason", () -> new Correspondence(guide, code, server, strength, null));
    }

    private static void assertRefused(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}
