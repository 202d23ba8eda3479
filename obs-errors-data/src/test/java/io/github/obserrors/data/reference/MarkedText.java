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
        return new MarkedText(withBlanksOutside(runs));
    }

    private static Share share(int word, List<BitSet> shared) {
        long having = shared.stream().filter(words -> words.get(word)).count();
        return having == shared.size() ? Share.ALL : having == 0 ? Share.NONE : Share.SOME;
    }

    /** A mark begins at a word, not at the blank before it. */
    private static List<Run> withBlanksOutside(List<Run> runs) {
        List<Run> result = new ArrayList<>();
        for (Run run : runs) {
            String stripped = run.text().stripLeading();
            String blanks = run.text().substring(0, run.text().length() - stripped.length());
            if (!blanks.isEmpty() && !run.isShared()) {
                result.add(new Run(blanks, Share.ALL));
                result.add(new Run(stripped, run.share()));
            } else {
                result.add(run);
            }
        }
        return List.copyOf(result);
    }

    /** {@return whether nothing distinguishes this text} */
    boolean isPlain() {
        return runs.stream().allMatch(Run::isShared);
    }
}
