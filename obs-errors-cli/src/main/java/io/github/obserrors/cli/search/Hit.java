package io.github.obserrors.cli.search;

import io.github.obserrors.cli.search.Match.How;
import io.github.obserrors.cli.search.Passage.Place;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** An entry that was found, and why. */
public final class Hit {

    private final Entry entry;
    private final List<Term> terms;
    private final List<Match> matches;
    private final double nameShare;

    private Hit(Entry entry, List<Term> terms, List<Match> matches) {
        this.entry = entry;
        this.terms = terms;
        this.matches = matches;
        this.nameShare = nameShare(entry, matches, terms);
    }

    /** {@return the entry with all its matches; empty if there are none} */
    static Optional<Hit> of(Entry entry, List<Term> terms) {
        List<Match> matches =
                terms.stream().flatMap(term -> term.in(entry).stream()).toList();
        return matches.isEmpty() ? Optional.empty() : Optional.of(new Hit(entry, terms, matches));
    }

    /** {@return how much of the name was typed, from 0 to 1} */
    private static double nameShare(Entry entry, List<Match> matches, List<Term> terms) {
        double best = 0;
        if (matches.stream().anyMatch(match -> match.how() == How.WORD)) {
            for (Passage passage : entry.passages()) {
                if (passage.place() == Place.NAME) {
                    best = Math.max(best, share(passage.words(), terms));
                }
            }
        }
        return best;
    }

    private static double share(List<Word> words, List<Term> terms) {
        BitSet typed = new BitSet();
        for (Word word : words) {
            if (terms.stream().anyMatch(term -> term.is(word.stem()))) {
                typed.set(word.from(), word.to());
            }
        }
        List<Word> pieces = words.stream()
                .filter(word -> !word.isCompound() && !Word.isFiller(word.text()))
                .toList();
        return (double) pieces.stream().filter(word -> typed.get(word.from())).count() / pieces.size();
    }

    /** {@return what was found} */
    public Entry entry() {
        return entry;
    }

    /** {@return how the entry matches, one for each word that it has, in the order of the words} */
    public List<Match> matches() {
        return matches;
    }

    /** {@return how much of the name was typed, from 0 to 1} */
    double nameShare() {
        return nameShare;
    }

    /** {@return whether what was typed is the name, no less and no more} */
    boolean isExact() {
        return nameShare == 1
                && isComplete()
                && matches.stream().allMatch(match -> match.how() == How.WORD && match.isInName());
    }

    /** {@return whether every word that occurs anywhere occurs here} */
    boolean isComplete() {
        return matches.size() == terms.size();
    }

    /** {@return whether the table of synonyms names the entry for a word} */
    boolean isNamed() {
        return matches.stream().anyMatch(Match::isNamed);
    }

    /**
     * {@return the characters of a text that show what was searched for}
     *
     * @param text any text
     */
    public BitSet marks(String text) {
        BitSet marked = new BitSet();
        List<Word> words = Word.in(text);
        terms.forEach(term -> term.mark(words, marked));
        return marked;
    }
}
