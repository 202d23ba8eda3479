package io.github.obserrors.cli.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was typed, as words that may occur in the index; neither their order nor their case matters. */
final class Query {

    /** Words beyond these are left out, so that a pasted text takes no longer than a sentence. */
    private static final int MOST_WORDS = 64;

    /** A longer word is none; it is not searched for mistakes or pieces. */
    private static final int LONGEST_WORD = 64;

    private final Index index;
    private final List<Term> terms = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    private Query(Index index) {
        this.index = index;
    }

    static Query of(List<String> typed, Index index) {
        Query query = new Query(index);
        words(typed).forEach(query::add);
        query.addSynonyms();
        return query;
    }

    private static Set<String> words(List<String> typed) {
        Set<String> words = new LinkedHashSet<>();
        for (String text : typed) {
            int end = 0;
            for (Word word : Word.in(text)) {
                if (word.from() >= end && words.size() < MOST_WORDS) { // the pieces of a name follow it
                    words.add(word.text());
                    end = word.to();
                }
            }
        }
        Set<String> telling = new LinkedHashSet<>(words);
        telling.removeIf(Word::isFiller);
        return telling.isEmpty() ? words : telling;
    }

    private void add(String word) {
        if (terms.stream().anyMatch(term -> term.typed().equals(word))) {
            return; // as a piece of an earlier word
        }
        String stem = Word.stemOf(word);
        Set<String> simple = stems(index.wordsWith(word, false));
        if (index.hasStem(stem)) {
            Set<String> pieces = simple.isEmpty() ? new HashSet<>(pieces(word)) : Set.of();
            terms.add(Term.known(word, stem, simple, stems(pieces)));
            return;
        }
        if (!simple.isEmpty()) {
            terms.add(Term.part(word, simple));
            return;
        }
        List<String> pieces = pieces(word);
        if (!pieces.isEmpty()) {
            pieces.forEach(this::add);
            return;
        }
        Set<String> all = stems(index.wordsWith(word, true));
        if (!all.isEmpty()) {
            terms.add(Term.part(word, all));
            return;
        }
        List<String> like = word.length() > LONGEST_WORD ? List.of() : index.wordsLike(word);
        if (like.isEmpty()) {
            unknown.add(word);
        } else {
            terms.add(Term.mistyped(word, like));
        }
    }

    private static Set<String> stems(Set<String> words) {
        return words.stream().map(Word::stemOf).collect(Collectors.toSet());
    }

    /** {@return the fewest words that give this one when they are written without blanks; empty if there are none} */
    private List<String> pieces(String word) {
        int length = word.length();
        if (length > LONGEST_WORD) {
            return List.of();
        }
        int[] fewest = new int[length + 1];
        int[] next = new int[length + 1];
        Arrays.fill(fewest, length + 1);
        fewest[length] = 0;
        for (int from = length - 1; from >= 0; from--) {
            for (int to = length; to > from; to--) {
                if (fewest[to] + 1 < fewest[from] && to - from < length && index.hasPiece(word.substring(from, to))) {
                    fewest[from] = fewest[to] + 1;
                    next[from] = to;
                }
            }
        }
        List<String> pieces = new ArrayList<>();
        if (fewest[0] <= length) {
            for (int from = 0; from < length; from = next[from]) {
                pieces.add(word.substring(from, next[from]));
            }
        }
        return pieces;
    }

    private void addSynonyms() {
        for (Synonyms row : index.synonyms()) {
            Set<Term> meant = new LinkedHashSet<>();
            for (String phrase : row.phrases()) {
                meant.addAll(termsOf(Synonyms.stems(phrase)));
            }
            meant.forEach(term -> term.add(row));
        }
    }

    /** {@return the typed words that make up a phrase; empty if a word of it was not typed} */
    private Set<Term> termsOf(List<String> phrase) {
        Set<Term> found = new LinkedHashSet<>();
        for (String stem : phrase) {
            boolean isTyped = false;
            for (Term term : terms) {
                if (term.isIn(phrase, stem)) {
                    found.add(term);
                    isTyped = true;
                }
            }
            if (!isTyped) {
                return Set.of();
            }
        }
        return found;
    }

    /** {@return this query without some words, unless there are no others} */
    Query without(Set<String> words) {
        Query without = new Query(index);
        unknown.stream().filter(word -> !words.contains(word)).forEach(without.unknown::add);
        terms.stream().filter(term -> !words.contains(term.typed())).forEach(without.terms::add);
        return without.terms.isEmpty() ? this : without;
    }

    List<Term> terms() {
        return terms;
    }

    /** {@return the words that occur nowhere, nor anything like them} */
    List<String> unknown() {
        return unknown;
    }

    /** {@return the words that were taken for others because they were mistyped} */
    Map<String, String> corrections() {
        Map<String, String> corrections = new LinkedHashMap<>();
        terms.forEach(term -> term.correction().ifPresent(word -> corrections.put(term.typed(), word)));
        return corrections;
    }
}
