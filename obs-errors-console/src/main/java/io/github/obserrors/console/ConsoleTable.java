package io.github.obserrors.console;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The tables {@code console-codes.tsv} and {@code correspondence.tsv}, read on first use. They are read when a program has
 * just started, so without streams and lambdas, which cost more then than the work itself.
 */
final class ConsoleTable {

    private static final Map<ConsoleErrorCode, List<ConsoleListing>> LISTINGS = new EnumMap<>(ConsoleErrorCode.class);

    static {
        List<String[]> pairs = rows("correspondence.tsv");
        for (String[] row : rows("console-codes.tsv")) {
            ConsoleErrorCode code =
                    ConsoleErrorCode.valueOf(row[0].toUpperCase(Locale.ROOT).replace('.', '_'));
            List<ConsoleListing> listings = LISTINGS.get(code);
            if (listings == null) {
                listings = new ArrayList<>();
                LISTINGS.put(code, listings);
            }
            listings.add(listing(code, row, pairs));
        }
        for (Map.Entry<ConsoleErrorCode, List<ConsoleListing>> entry : LISTINGS.entrySet()) {
            entry.setValue(List.copyOf(entry.getValue()));
        }
    }

    private ConsoleTable() {}

    static List<ConsoleListing> listings(ConsoleErrorCode code) {
        return Objects.requireNonNull(LISTINGS.get(code), code.value());
    }

    static List<Correspondence> correspondences(ServerErrorCode code) {
        List<Correspondence> found = new ArrayList<>();
        for (Strength strength : Strength.values()) {
            for (Guide guide : Guide.values()) {
                add(found, code, strength, guide);
            }
        }
        return List.copyOf(found);
    }

    /** Adds what a guide says of a server code, in the order of the console codes. */
    private static void add(List<Correspondence> found, ServerErrorCode code, Strength strength, Guide guide) {
        for (List<ConsoleListing> listings : LISTINGS.values()) {
            for (ConsoleListing listing : listings) {
                for (Correspondence pair : listing.correspondences()) {
                    if (pair.serverCode() == code && pair.strength() == strength && pair.guide() == guide) {
                        found.add(pair);
                    }
                }
            }
        }
    }

    private static ConsoleListing listing(ConsoleErrorCode code, String[] row, List<String[]> pairs) {
        Guide guide = guide(row[1]);
        List<Correspondence> correspondences = new ArrayList<>();
        Optional<String> none = Optional.empty();
        for (String[] pair : pairs) {
            if (!pair[0].equals(row[1]) || !pair[1].equals(row[0])) {
                continue;
            }
            if (pair[2].isEmpty()) {
                none = Optional.of(pair[4]);
            } else {
                ServerErrorCode serverCode = ErrorCode.of(pair[2]).known().orElseThrow();
                Strength strength = constant(Strength.class, pair[3]);
                correspondences.add(new Correspondence(guide, code, serverCode, strength, pair[4]));
            }
        }
        return new ConsoleListing(
                guide,
                row[6],
                constant(Origin.class, row[2]),
                row[3].isEmpty() ? Optional.empty() : Optional.of(HttpStatus.of(Integer.parseInt(row[3]))),
                constant(RetryAdvice.class, row[4]),
                row[5],
                correspondences,
                none);
    }

    private static Guide guide(String label) {
        for (Guide guide : Guide.values()) {
            if (guide.label().equals(label)) {
                return guide;
            }
        }
        throw new IllegalStateException("No guide is called '" + label + "'");
    }

    private static <T extends Enum<T>> T constant(Class<T> type, String label) {
        return Enum.valueOf(type, label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** {@return the rows of a table without its header, whose lines begin with a hash sign} */
    private static List<String[]> rows(String name) {
        try (InputStream in = Objects.requireNonNull(ConsoleTable.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String[]> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    rows.add(line.split("\t", -1));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table " + name, e);
        }
    }
}
