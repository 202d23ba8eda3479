package io.github.obserrors.cli.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds codes and statuses by words, the best matches first. */
public final class Search {

    private static final double SCALE = 1000;

    private Search() {}

    /**
     * What was found.
     *
     * @param hits the entries, the best match first
     * @param corrections for each word that occurs nowhere, the similar word that was searched for instead
     * @param unknown the words that occur nowhere, nor anything similar; they were left out
     */
    public record Result(List<Hit> hits, Map<String, String> corrections, List<String> unknown) {}

    /**
     * Finds entries by words.
     *
     * <p>An entry whose name is what was typed comes first. Then come entries with all words, and after them those with some,
     * if these are the rarer words. A word counts more in a name than in a meaning, and more there than in the text of a
     * document. It counts more as a whole than as a part, and more if it is rare. An entry that the table of synonyms names for
     * a word counts more than one that has the word in its name.
     *
     * @param words words in any order and case; blanks within them separate words too
     * @return the entries; none if no word occurs anywhere
     */
    public static Result find(List<String> words) {
        Query query = Query.of(words, Index.ofCatalogue());
        return new Result(List.copyOf(hits(query)), query.corrections(), List.copyOf(query.unknown()));
    }

    private record Ranked(Hit hit, long weight, long score) {}

    static List<Hit> hits(Query query) {
        List<Entry> entries = Index.ofCatalogue().entries();
        List<Hit> hits = new ArrayList<>();
        Map<String, Integer> frequencies = new HashMap<>();
        for (Entry entry : entries) {
            Optional<Hit> hit = Hit.of(entry, query.terms());
            hit.ifPresent(hits::add);
            hit.ifPresent(found -> found.matches().forEach(match -> frequencies.merge(match.word(), 1, Integer::sum)));
        }
        List<Ranked> ranked = hits.stream()
                .map(hit -> rank(hit, frequencies, entries.size()))
                .sorted(Comparator.comparing((Ranked one) -> one.hit().isExact())
                        .thenComparing(one -> one.hit().isComplete())
                        .thenComparingLong(Ranked::score)
                        .thenComparingDouble(one -> one.hit().nameShare())
                        .reversed()
                        .thenComparing(one -> one.hit().entry().kind()))
                .toList();
        long most = ranked.stream().mapToLong(Ranked::weight).max().orElse(0);
        return ranked.stream()
                .filter(one -> 2 * one.weight() >= most)
                .map(Ranked::hit)
                .toList();
    }

    /**
     * Weighs each word by how rare it is (inverse document frequency). The weights are whole numbers, so that the order of the
     * words makes no difference.
     */
    private static Ranked rank(Hit hit, Map<String, Integer> frequencies, int entries) {
        long weight = 0;
        long score = 0;
        for (Match match : hit.matches()) {
            int frequency = frequencies.getOrDefault(match.word(), 1);
            long ofWord = Math.round(SCALE * Math.log1p((double) entries / frequency));
            weight += ofWord;
            score += ofWord * match.points();
        }
        return new Ranked(hit, weight, score);
    }
}
