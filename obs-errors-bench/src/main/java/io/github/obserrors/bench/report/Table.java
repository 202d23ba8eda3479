package io.github.obserrors.bench.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown whose first column is text and whose others are figures. */
final class Table {

    private final List<String> lines = new ArrayList<>();

    Table(List<String> heads) {
        row(heads);
        lines.add("| --- |" + String.join("", Collections.nCopies(heads.size() - 1, " --: |")));
    }

    Table(String... heads) {
        this(List.of(heads));
    }

    void row(List<String> cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    void row(String... cells) {
        row(List.of(cells));
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
