package io.github.obserrors.cli.search;

import io.github.obserrors.cli.search.Passage.Place;
import java.util.Locale;
import java.util.Optional;

/**
 * How a typed word led to an entry.
 *
 * @param word the word as it was typed, in lower case
 * @param how how the entry has the word
 * @param passage where the entry has it; empty if the table of synonyms names the entry itself
 * @param points how much this counts
 */
public record Match(String word, How how, Optional<Passage> passage, int points) {

    private static final int NAMED_BY_SYNONYMS = 1000;
    private static final int STEP_OF_PLACE = 100;

    /** How an entry has a word, the best way first. */
    public enum How {
        /** As a whole word, maybe in another form. */
        WORD,
        /** As a word that is spelled nearly like the one that was typed. */
        SPELLING,
        /** In other words. */
        SYNONYM,
        /** As a part of a word. */
        PART;

        /** {@return the name of this way in JSON} */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return a match in a passage: the place counts most, then the way} */
    static Match in(Passage passage, String word, How how) {
        int ofPlace =
                STEP_OF_PLACE * (Place.values().length - rank(passage.place()).ordinal());
        return new Match(word, how, Optional.of(passage), ofPlace - 20 * how.ordinal());
    }

    /** Some places are as good as others. */
    private static Place rank(Place place) {
        return switch (place) {
            case NAME, REASON -> Place.NAME;
            case MEANING, DESCRIPTION -> Place.MEANING;
            case MESSAGE, SOLUTION, CAUSE -> Place.MESSAGE;
            default -> place;
        };
    }

    /** {@return whether the word stands in the name of the entry} */
    boolean isInName() {
        return passage.filter(found -> found.place() == Place.NAME).isPresent();
    }

    /** {@return whether the table of synonyms names the entry for the word} */
    boolean isNamed() {
        return points > NAMED_BY_SYNONYMS - STEP_OF_PLACE;
    }

    /** {@return this match in an entry that the table of synonyms names at this place as well, counted from zero} */
    Match named(int place) {
        return new Match(word, how, passage, NAMED_BY_SYNONYMS - place);
    }

    /** {@return a match of an entry only because the table of synonyms names it at this place, counted from zero} */
    static Match named(String word, int place) {
        return new Match(word, How.SYNONYM, Optional.empty(), NAMED_BY_SYNONYMS - place);
    }
}
