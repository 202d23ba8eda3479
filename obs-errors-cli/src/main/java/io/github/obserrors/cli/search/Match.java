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
        WORD(0),
        /** As a word that is spelled nearly like the one that was typed. */
        SPELLING(20),
        /** In other words. */
        SYNONYM(40),
        /** As a part of a word. */
        PART(60);

        private final int fewerPoints;

        How(int fewerPoints) {
            this.fewerPoints = fewerPoints;
        }

        /** {@return the name of this way in JSON} */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return a match in a passage: the place counts most, then the way} */
    static Match in(Passage passage, String word, How how) {
        return new Match(word, how, Optional.of(passage), points(passage.place()) - how.fewerPoints);
    }

    private static int points(Place place) {
        return switch (place) {
            case NAME, REASON -> 900;
            case STATUS -> 700;
            case MEANING, DESCRIPTION -> 600;
            case ACTION -> 400;
            case MESSAGE, SOLUTION, CAUSE -> 300;
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
