package io.github.obserrors.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The tab-separated tables among the resources of this module; the build has checked them. */
final class Table {

    private Table() {}

    /** {@return what a cell holds, or empty if it is blank} */
    static Optional<String> filled(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }

    /** {@return whether a cell says yes} */
    static boolean isYes(String cell) {
        return cell.equals("yes");
    }

    /** {@return the rows of a table without its header, whose lines begin with a hash sign} */
    static List<String[]> rows(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table " + name, e);
        }
    }
}
