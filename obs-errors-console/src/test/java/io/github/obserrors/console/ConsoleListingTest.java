package io.github.obserrors.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A listing is a value. */
class ConsoleListingTest {

    @Test
    void aListingKeepsItsCorrespondencesWhenTheListItWasMadeOfChanges() {
        Correspondence pair = new Correspondence(
                Guide.CLIENT,
                ConsoleErrorCode.OBS_0001,
                ServerErrorCode.INTERNAL_ERROR,
                Strength.SAME_CONDITION,
                "Both say the same.");
        List<Correspondence> pairs = new ArrayList<>(List.of(pair));
        ConsoleListing listing = new ConsoleListing(
                Guide.CLIENT,
                "Internal server error.",
                Origin.SERVER,
                Optional.empty(),
                RetryAdvice.RETRY,
                "It can pass.",
                pairs,
                Optional.empty());

        pairs.clear();

        assertEquals(List.of(pair), listing.correspondences());
    }
}
