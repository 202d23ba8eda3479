package io.github.obserrors.cli.names;

import io.github.obserrors.api.Listing;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.console.ConsoleListing;
import io.github.obserrors.console.Guide;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds codes by the sentences that documents print for them. */
final class Sentences {

    /** A part of a sentence that has fewer letters and digits may stand in any sentence. */
    private static final int SHORTEST_PART = 20;

    /** A part of so many sentences tells nothing. */
    private static final int MOST = 5;

    private static final Map<String, List<Meaning>> BY_SENTENCE = bySentence();

    private Sentences() {}

    /** All codes for which a document prints this text; only letters and digits count. */
    static List<Meaning> of(String text) {
        return BY_SENTENCE.getOrDefault(Letters.folded(text), List.of());
    }

    /** All codes for which a document prints a sentence that is part of this text or has this text as a part. */
    static List<Meaning> partOf(String text) {
        String part = Letters.folded(text);
        Set<Meaning> meanings = new LinkedHashSet<>();
        BY_SENTENCE.forEach((sentence, codes) -> {
            if ((sentence.length() >= SHORTEST_PART && part.contains(sentence))
                    || (part.length() >= SHORTEST_PART && sentence.contains(part))) {
                meanings.addAll(codes);
            }
        });
        return meanings.size() > MOST ? List.of() : List.copyOf(meanings);
    }

    private static Map<String, List<Meaning>> bySentence() {
        Map<String, List<Meaning>> codes = new LinkedHashMap<>();
        for (ServerErrorCode code : ServerErrorCode.values()) {
            for (Listing listing : code.listings()) {
                add(codes, listing.message(), new Meaning.Code(code));
            }
        }
        for (ConsoleErrorCode code : ConsoleErrorCode.values()) {
            for (ConsoleListing listing : code.listings()) {
                if (listing.guide() == Guide.CLIENT) { // the kit paraphrases the other guide
                    add(codes, listing.description(), new Meaning.Console(code));
                }
            }
        }
        return codes;
    }

    private static void add(Map<String, List<Meaning>> codes, String sentence, Meaning meaning) {
        List<Meaning> meanings = codes.computeIfAbsent(Letters.folded(sentence), none -> new ArrayList<>(1));
        if (!meanings.contains(meaning)) {
            meanings.add(meaning);
        }
    }
}
