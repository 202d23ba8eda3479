package io.github.obserrors.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The tab-separated tables among the resources of this module; the build has checked them. They are read when a program has
 * just started, so without streams and lambdas, which cost more then than the work itself.
 */
final class Table {

    private Table() {}

    /** {@return what a cell holds, or empty if it is blank} */
    static Optional<String> filled(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** {@return whether a cell says yes} */
    static boolean isYes(String cell) {
        return cell.equals("yes");
    }

    /** {@return the cells of each row of a table} */
    static List<String[]> rows(String name) {
        List<String[]> rows = new ArrayList<>();
        for (String line : lines(name)) {
            rows.add(cells(line));
        }
        return rows;
    }

    /** {@return the first cell of a row} */
    static String firstCell(String line) {
        return line.substring(0, line.indexOf('\t'));
    }

    /** {@return the cells of a row} */
    static String[] cells(String line) {
        return line.split("\t", -1);
    }

    /** {@return the rows of a table without its header, whose lines begin with a hash sign} */
    static List<String> lines(String name) {
        byte[] table = bytes(name);
        List<String> lines = new ArrayList<>();
        int end;
        for (int from = 0; from < table.length; from = end + 1) {
            end = lineEnd(table, from);
            if (table[from] != '#') {
                boolean returned = end > from && table[end - 1] == '\r'; // as some checkouts end lines
                lines.add(new String(table, from, (returned ? end - 1 : end) - from, StandardCharsets.UTF_8));
            }
        }
        return lines;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table " + name, e);
        }
    }

    private static int lineEnd(byte[] table, int from) {
        int end = from;
        while (end < table.length && table[end] != '\n') {
            end++;
        }
        return end;
    }
}
