package io.github.obserrors.cli.answers;

import io.github.obserrors.console.ConsoleCode;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.console.ConsoleListing;
import java.util.List;

/** Finds the listings of an Obs.00xx code; there are none if no guide lists it. */
public final class ConsoleListings {

    private ConsoleListings() {}

    public static List<ConsoleListing> of(ConsoleCode code) {
        return code instanceof ConsoleErrorCode listed ? listed.listings() : List.of();
    }

    /** The range from the first to the last known code. */
    static String range() {
        ConsoleErrorCode[] codes = ConsoleErrorCode.values();
        return codes[0] + " to " + codes[codes.length - 1];
    }
}
