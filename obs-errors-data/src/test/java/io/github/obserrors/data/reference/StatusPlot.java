package io.github.obserrors.data.reference;

import io.github.obserrors.api.Category;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.ServerErrorCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many server codes there are by status and category: a circle for each pair, whose area is the count. */
final class StatusPlot {

    private static final int LEFT = 100;
    private static final int TOP = 26;
    private static final int CELL = 28;
    private static final double LARGEST = 14;

    private final List<Category> categories = List.of(Category.values());
    private final Map<HttpStatus, Map<Category, Integer>> counts = new TreeMap<>();

    StatusPlot() {
        for (ServerErrorCode code : ServerErrorCode.values()) {
            for (HttpStatus status : new ServerEntry(code).statuses()) {
                counts.computeIfAbsent(status, unused -> new TreeMap<>()).merge(code.category(), 1, Integer::sum);
            }
        }
    }

    /** A text at a place. */
    record Label(int x, int y, String text) {}

    /** A line of the grid. */
    record GridLine(int x1, int y1, int x2, int y2) {}

    /** A circle with the count in it. */
    record Circle(int x, int y, String radius, int count, String status, String category) {}

    /** A row of the same data as a table. */
    record Row(String category, List<String> counts) {}

    int width() {
        return LEFT + CELL * counts.size() + 4;
    }

    int height() {
        return TOP + CELL * categories.size() + 4;
    }

    List<Label> columns() {
        return placed(counts.keySet().stream().map(HttpStatus::toString).toList(), true);
    }

    List<Label> rows() {
        return placed(
                categories.stream()
                        .map(category -> Wording.of(category).words())
                        .toList(),
                false);
    }

    List<GridLine> grid() {
        List<GridLine> lines = new ArrayList<>();
        rows().forEach(row -> lines.add(new GridLine(LEFT, row.y() - 5, width() - 4, row.y() - 5)));
        columns().forEach(column -> lines.add(new GridLine(column.x(), TOP, column.x(), height() - 4)));
        return lines;
    }

    List<Circle> circles() {
        List<Circle> circles = new ArrayList<>();
        List<HttpStatus> statuses = List.copyOf(counts.keySet());
        int most = counts.values().stream()
                .flatMap(byCategory -> byCategory.values().stream())
                .max(Integer::compare)
                .orElseThrow();
        for (int column = 0; column < statuses.size(); column++) {
            for (int row = 0; row < categories.size(); row++) {
                int count = count(statuses.get(column), categories.get(row));
                if (count > 0) {
                    double radius = Math.max(count < 10 ? 8 : 11, LARGEST * Math.sqrt((double) count / most));
                    circles.add(new Circle(
                            LEFT + CELL * column + CELL / 2,
                            TOP + CELL * row + CELL / 2,
                            Long.toString(Math.round(radius)),
                            count,
                            statuses.get(column).toString(),
                            Wording.of(categories.get(row)).words()));
                }
            }
        }
        return circles;
    }

    /** {@return the same as a table} */
    List<Row> table() {
        return categories.stream()
                .map(category -> new Row(
                        Wording.of(category).words(),
                        counts.keySet().stream()
                                .map(status -> count(status, category))
                                .map(count -> count == 0 ? "" : Integer.toString(count))
                                .toList()))
                .toList();
    }

    /** {@return the sentence that says what the plot shows} */
    String summary() {
        HttpStatus status = counts.keySet().stream()
                .max(java.util.Comparator.comparingInt(this::total))
                .orElseThrow();
        Category category = Arrays.stream(Category.values())
                .max(java.util.Comparator.comparingInt(this::total))
                .orElseThrow();
        return "Most codes come with status " + status + " (" + total(status) + " of " + ServerErrorCode.values().length
                + "), and the largest category is " + Wording.of(category).words() + " (" + total(category) + ").";
    }

    private int total(HttpStatus status) {
        return (int) Arrays.stream(ServerErrorCode.values())
                .filter(code -> new ServerEntry(code).statuses().contains(status))
                .count();
    }

    private int total(Category category) {
        return (int) Arrays.stream(ServerErrorCode.values())
                .filter(code -> code.category() == category)
                .count();
    }

    private int count(HttpStatus status, Category category) {
        return counts.getOrDefault(status, Map.of()).getOrDefault(category, 0);
    }

    private static List<Label> placed(List<String> texts, boolean columns) {
        List<Label> labels = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            labels.add(
                    columns
                            ? new Label(LEFT + CELL * at + CELL / 2, TOP - 9, texts.get(at))
                            : new Label(LEFT - 10, TOP + CELL * at + CELL / 2 + 4, texts.get(at)));
        }
        return labels;
    }
}
