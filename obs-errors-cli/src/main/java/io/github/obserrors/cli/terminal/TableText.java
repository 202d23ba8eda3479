package io.github.obserrors.cli.terminal;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Prints tables as text that other programs read. */
public final class TableText {

    private TableText() {}

    /** Prints CSV as in RFC 4180, with a header. */
    public static void printCsv(PrintWriter out, List<String> columns, List<List<String>> rows) {
        out.print(csv(columns));
        rows.forEach(row -> out.print(csv(row)));
    }

    /** Prints a table in GitHub Flavored Markdown. */
    public static void printMarkdown(PrintWriter out, List<String> columns, List<List<String>> rows) {
        out.println(markdown(columns));
        out.println(markdown(columns.stream().map(column -> "---").toList()));
        rows.forEach(row -> out.println(markdown(row)));
    }

    private static String csv(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String markdown(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
