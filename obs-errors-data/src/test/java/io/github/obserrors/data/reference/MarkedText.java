package io.github.obserrors.data.reference;

import io.github.obserrors.data.reference.WordAlignment.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** A text in runs that say how many of the other documents have the same words. */
record MarkedText(List<Run> runs) {

    /** How many of the other documents have a word. */
    enum Share {
        ALL,
        SOME,
        NONE
    }

    /**
     * A part of a text.
     *
     * @param text the part, with the blanks in it
     * @param share how many of the other documents have it
     */
    record Run(String text, Share share) {

        boolean isShared() {
            return share == Share.ALL;
        }

        boolean isPartlyShared() {
            return share == Share.SOME;
        }

        boolean isOnlyHere() {
            return share == Share.NONE;
        }
    }

    /**
     * {@return a text with what distinguishes it from others}
     *
     * @param text the text
     * @param others for each other document the texts that it has in this place, not none; the most similar one counts
     */
    static MarkedText of(String text, List<List<String>> others) {
        List<Word> words = WordAlignment.words(text);
        List<BitSet> shared = others.stream()
                .map(texts -> texts.stream()
                        .map(other -> WordAlignment.shared(words, WordAlignment.words(other)))
                        .max(Comparator.comparingInt(BitSet::cardinality))
                        .orElseThrow())
                .toList();
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < words.size(); at++) {
            Share share = share(at, shared);
            boolean last = at == words.size() - 1;
            if (last || share(at + 1, shared) != share) {
                int to = last ? text.length() : words.get(at).to();
                runs.add(new Run(text.substring(from, to), share));
                from = to;
            }
        }
        return new MarkedText(withSignsOutside(runs));
    }

    private static Share share(int word, List<BitSet> shared) {
        long having = shared.stream().filter(words -> words.get(word)).count();
        return having == shared.size() ? Share.ALL : having == 0 ? Share.NONE : Share.SOME;
    }

    /** A mark goes from a word to a word, without the blanks and signs around them. */
    private static List<Run> withSignsOutside(List<Run> runs) {
        List<Run> result = new ArrayList<>();
        for (Run run : runs) {
            List<Word> words = WordAlignment.words(run.text());
            if (run.isShared() || words.isEmpty()) {
                result.add(run);
                continue;
            }
            int from = words.get(0).from();
            int to = words.get(words.size() - 1).to();
            result.add(new Run(run.text().substring(0, from), Share.ALL));
            result.add(new Run(run.text().substring(from, to), run.share()));
            result.add(new Run(run.text().substring(to), Share.ALL));
        }
        return result.stream().filter(run -> !run.text().isEmpty()).toList();
    }

    /** {@return whether nothing distinguishes this text} */
    boolean isPlain() {
        return runs.stream().allMatch(Run::isShared);
    }
}
