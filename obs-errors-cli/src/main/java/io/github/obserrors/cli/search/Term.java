package io.github.obserrors.cli.search;

import io.github.obserrors.cli.search.Match.How;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A word that was typed, with every way to read it. */
final class Term {

    private final String typed;
    private final Set<String> stems;
    private final Set<String> parts;
    private final Set<String> pieces;
    private final Optional<String> correction;
    private final List<List<String>> synonyms = new ArrayList<>();
    private final Map<String, Integer> codes = new HashMap<>();

    private Term(String typed, Set<String> stems, Set<String> parts, Set<String> pieces, Optional<String> correction) {
        this.typed = typed;
        this.stems = stems;
        this.parts = parts;
        this.pieces = pieces;
        this.correction = correction;
    }

    /** A word that occurs, also as a part of these words; a name in CamelCase has pieces. */
    static Term known(String typed, String stem, Set<String> parts, Set<String> pieces) {
        return new Term(typed, Set.of(stem), parts, pieces, Optional.empty());
    }

    /** A text that occurs only as a part of these words. */
    static Term part(String typed, Set<String> parts) {
        return new Term(typed, Set.of(), parts, Set.of(), Optional.empty());
    }

    /** A mistyped word, and what it may mean. */
    static Term mistyped(String typed, List<String> words) {
        Set<String> stems = new HashSet<>();
        words.forEach(word -> stems.add(Word.stemOf(word)));
        return new Term(typed, stems, Set.of(), Set.of(), Optional.of(words.get(0)));
    }

    String typed() {
        return typed;
    }

    /** {@return the word that this one was taken for because it was mistyped} */
    Optional<String> correction() {
        return correction;
    }

    /** {@return whether this is the word, or a name of which the word is a piece} */
    boolean is(String stem) {
        return stems.contains(stem) || pieces.contains(stem);
    }

    /** {@return whether this is a word of a phrase, or a name of which all pieces are} */
    boolean isIn(List<String> phrase, String stem) {
        return stems.contains(stem) || (pieces.contains(stem) && phrase.containsAll(pieces));
    }

    /** {@return whether one of these words is this one or a synonym of it} */
    boolean means(List<String> words) {
        return words.stream().anyMatch(this::is) || synonyms.stream().anyMatch(words::containsAll);
    }

    /** Adds what the table of synonyms says: other phrases for this word, and the likeliest codes. */
    void add(Synonyms row) {
        row.phrases().forEach(phrase -> synonyms.add(Synonyms.stems(phrase)));
        for (int place = 0; place < row.codes().size(); place++) {
            codes.merge(row.codes().get(place), place, Math::min);
        }
    }

    /** {@return the best match of this word in an entry, if there is any} */
    Optional<Match> in(Entry entry) {
        Optional<Match> best = Optional.empty();
        for (Passage passage : entry.passages()) {
            Optional<Match> match = way(passage).map(how -> Match.in(passage, typed, how));
            if (match.isPresent()
                    && (best.isEmpty() || best.get().points() < match.get().points())) {
                best = match;
            }
        }
        Integer place = entry.kind() == Entry.Kind.SERVER_CODE ? codes.get(entry.name()) : null;
        if (place == null) {
            return best;
        }
        return Optional.of(best.filter(match -> match.how() != How.PART)
                .map(match -> match.named(place))
                .orElseGet(() -> Match.named(typed, place)));
    }

    private Optional<How> way(Passage passage) {
        if (passage.hasAny(stems)) {
            return Optional.of(correction.isPresent() ? How.SPELLING : How.WORD);
        }
        for (List<String> phrase : synonyms) {
            if (passage.has(phrase)) {
                return Optional.of(How.SYNONYM);
            }
        }
        return passage.hasAny(parts) ? Optional.of(How.PART) : Optional.empty();
    }

    /** Marks the characters of a text that show this word, a synonym of it, or the part of a word. */
    void mark(List<Word> words, BitSet marked) {
        for (Word word : words) {
            if (stems.contains(word.stem())) {
                marked.set(word.from(), word.to());
            } else if (parts.contains(word.stem())) {
                markPart(word, marked);
            }
        }
        for (List<String> phrase : synonyms) {
            Synonyms.show(phrase, words).forEach(word -> marked.set(word.from(), word.to()));
        }
    }

    /** Marks the part of a word, or all of it if only another form of the word has the part. */
    private void markPart(Word word, BitSet marked) {
        int at = word.text().indexOf(typed);
        if (at < 0 || word.text().length() != word.to() - word.from()) {
            marked.set(word.from(), word.to());
        } else {
            marked.set(word.from() + at, word.from() + at + typed.length());
        }
    }
}
