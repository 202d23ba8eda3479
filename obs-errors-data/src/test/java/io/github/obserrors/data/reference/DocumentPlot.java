package io.github.obserrors.data.reference;

import io.github.obserrors.api.Edition;
import io.github.obserrors.api.Listing;
import io.github.obserrors.api.ServerErrorCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many codes each set of documents lists: a bar for each set, beside dots that say which documents it has. */
final class DocumentPlot {

    private static final int DOTS = 28;
    private static final int COLUMN = 62;
    private static final int TOP = 26;
    private static final int ROW = 36;
    private static final int BARS = DOTS + COLUMN * 3 - 24;
    private static final int LONGEST = 110;

    private final List<Map.Entry<Set<Edition>, Integer>> sets;

    DocumentPlot() {
        Map<Set<Edition>, Integer> counts = new HashMap<>();
        for (ServerErrorCode code : ServerErrorCode.values()) {
            Set<Edition> listing = code.listings().stream()
                    .map(Listing::edition)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Edition.class)));
            counts.merge(listing, 1, Integer::sum);
        }
        sets = counts.entrySet().stream()
                .sorted(Map.Entry.<Set<Edition>, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> words(entry.getKey())))
                .toList();
    }

    /** The name of a document above its column. */
    record Head(int x, String text) {}

    /** A dot: whether the document of the column lists the codes of the row. */
    record Dot(int x, int y, boolean listed) {}

    /** A bar with its count and its words. */
    record Bar(int y, int width, int textX, int textY, int count, String words) {}

    int width() {
        return BARS + LONGEST + 40;
    }

    int height() {
        return TOP + ROW * sets.size() + 4;
    }

    int barsX() {
        return BARS;
    }

    List<Head> heads() {
        return Arrays.stream(Edition.values())
                .map(edition -> new Head(x(edition), Wording.of(edition).words().replace(" reference", "")))
                .toList();
    }

    List<Dot> dots() {
        List<Dot> dots = new ArrayList<>();
        for (int row = 0; row < sets.size(); row++) {
            for (Edition edition : Edition.values()) {
                dots.add(new Dot(x(edition), y(row), sets.get(row).getKey().contains(edition)));
            }
        }
        return dots;
    }

    List<Bar> bars() {
        int most = sets.stream()
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Bar> bars = new ArrayList<>();
        for (int row = 0; row < sets.size(); row++) {
            int count = sets.get(row).getValue();
            int width = Math.max(2, LONGEST * count / most);
            bars.add(new Bar(
                    y(row) - 10,
                    width,
                    BARS + width + 8,
                    y(row) + 5,
                    count,
                    words(sets.get(row).getKey())));
        }
        return bars;
    }

    private static int x(Edition edition) {
        return DOTS + COLUMN * List.of(Edition.values()).indexOf(edition);
    }

    private static int y(int row) {
        return TOP + ROW * row + ROW / 2;
    }

    private static String words(Set<Edition> editions) {
        return editions.isEmpty()
                ? "No document, but seen elsewhere"
                : editions.stream().map(edition -> Wording.of(edition).words()).collect(Collectors.joining(", "));
    }
}
