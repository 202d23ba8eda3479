package io.github.obserrors.cli.search;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A text that belongs to what can be found. */
public final class Passage {

    private final Place place;
    private final Optional<String> source;
    private final String text;
    private final List<Word> words;
    private final Set<String> stems = new HashSet<>();

    /** What a passage is; the order is that of the ranks. */
    public enum Place {
        /** The name of a code, another spelling of it, or the number of a status. */
        NAME,
        /** The reason phrase of a status. */
        REASON,
        /** A status that comes with a code. */
        STATUS,
        /** What a server code means, in the kit's own words. */
        MEANING,
        /** What a guide says of an Obs.00xx code, or a document of a status. */
        DESCRIPTION,
        /** What to do, in the kit's own words. */
        ACTION,
        /** What a document says of a server code. */
        MESSAGE,
        /** What a document advises for a server code. */
        SOLUTION,
        /** A cause that a document names for a status. */
        CAUSE;

        /** {@return the name of this place in JSON} */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Passage(Place place, Optional<String> source, String text) {
        this.place = place;
        this.source = source;
        this.text = text;
        this.words = Word.in(text);
        words.forEach(word -> stems.add(word.stem()));
    }

    /** {@return what this passage is} */
    public Place place() {
        return place;
    }

    /** {@return the label of the edition or of the guide that holds this passage; empty for any other} */
    public Optional<String> source() {
        return source;
    }

    /** {@return the text of this passage} */
    public String text() {
        return text;
    }

    /** {@return whether one of these words stands in this passage} */
    boolean hasAny(Set<String> wanted) {
        return wanted.size() < stems.size() ? areCommon(wanted, stems) : areCommon(stems, wanted);
    }

    private static boolean areCommon(Set<String> fewer, Set<String> more) {
        for (String stem : fewer) {
            if (more.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the words of this passage} */
    List<Word> words() {
        return words;
    }

    /** {@return whether a phrase stands in this passage} */
    boolean has(List<String> phrase) {
        return stems.containsAll(phrase) && !Synonyms.show(phrase, words).isEmpty();
    }
}
