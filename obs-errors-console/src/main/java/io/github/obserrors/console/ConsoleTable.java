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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The tables {@code console-codes.tsv} and {@code correspondence.tsv}, read on first use. */
final class ConsoleTable {

    private static final Map<ConsoleErrorCode, List<ConsoleListing>> LISTINGS = new EnumMap<>(ConsoleErrorCode.class);
    private static final Map<ServerErrorCode, List<Correspondence>> BY_SERVER_CODE =
            new EnumMap<>(ServerErrorCode.class);

    static {
        List<String[]> pairs = rows("correspondence.tsv");
        for (String[] row : rows("console-codes.tsv")) {
            ConsoleErrorCode code =
                    ConsoleErrorCode.valueOf(row[0].toUpperCase(Locale.ROOT).replace('.', '_'));
            LISTINGS.computeIfAbsent(code, none -> new ArrayList<>()).add(listing(code, row, pairs));
        }
        LISTINGS.replaceAll((code, listings) -> List.copyOf(listings));
        LISTINGS.values().stream()
                .flatMap(List::stream)
                .flatMap(listing -> listing.correspondences().stream())
                .sorted(Comparator.comparing(Correspondence::strength)
                        .thenComparing(Correspondence::guide)
                        .thenComparing(Correspondence::consoleCode))
                .forEach(pair -> BY_SERVER_CODE
                        .computeIfAbsent(pair.serverCode(), none -> new ArrayList<>())
                        .add(pair));
        BY_SERVER_CODE.replaceAll((code, found) -> List.copyOf(found));
    }

    private ConsoleTable() {}

    static List<ConsoleListing> listings(ConsoleErrorCode code) {
        return Objects.requireNonNull(LISTINGS.get(code), code::value);
    }

    static List<Correspondence> correspondences(ServerErrorCode code) {
        return BY_SERVER_CODE.getOrDefault(code, List.of());
    }

    private static ConsoleListing listing(ConsoleErrorCode code, String[] row, List<String[]> pairs) {
        Guide guide = byLabel(Guide.values(), Guide::label, row[1]);
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
                Strength strength = byLabel(Strength.values(), Strength::label, pair[3]);
                correspondences.add(new Correspondence(guide, code, serverCode, strength, pair[4]));
            }
        }
        return new ConsoleListing(
                guide,
                row[6],
                byLabel(Origin.values(), Origin::label, row[2]),
                Optional.of(row[3])
                        .filter(cell -> !cell.isEmpty())
                        .map(Integer::valueOf)
                        .map(HttpStatus::of),
                byLabel(RetryAdvice.values(), RetryAdvice::label, row[4]),
                row[5],
                correspondences,
                none);
    }

    private static <T> T byLabel(T[] constants, Function<T, String> label, String wanted) {
        for (T constant : constants) {
            if (label.apply(constant).equals(wanted)) {
                return constant;
            }
        }
        throw new IllegalStateException("A table says '" + wanted + "', which is none of " + List.of(constants));
    }

    /** {@return the rows of a table without its header, whose lines begin with a hash sign} */
    private static List<String[]> rows(String name) {
        try (InputStream in = Objects.requireNonNull(ConsoleTable.class.getResourceAsStream(name), name);
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
