import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the constants of ServerErrorCode, with their Javadoc, from the tables of this module.
 *
 * <p>Run it in the folder of the module: {@code java src/build/GenerateServerErrorCode.java}. With {@code --check} it
 * writes nothing and fails if the committed constants differ from the tables.
 */
public final class GenerateServerErrorCode {

    private static final Path TABLES = Path.of("src/main/resources/io/github/obserrors/api");
    private static final Path ENUM = Path.of("src/main/java/io/github/obserrors/api/ServerErrorCode.java");
    private static final String FIRST_LINE =
            "    // Generated from the tables of this module by src/build/GenerateServerErrorCode.java,"
                    + " down to the semicolon.\n";
    private static final String AFTER = ";\n\n    private final String value;\n";
    private static final int WIDTH = 120;

    private record Listing(String code, String edition, String spelling, String status) {}

    private record Sighting(String source, String status) {}

    private record Advice(
            String code,
            String constant,
            List<String> aliases,
            String category,
            String retry,
            String reason,
            String effect,
            String effectReason,
            String throttling,
            String meaning,
            String action,
            Map<String, String> neighbours,
            String disagreement) {}

    private final List<String> problems = new ArrayList<>();
    private final Map<String, List<Listing>> listings = new LinkedHashMap<>();
    private final Map<String, List<Sighting>> sightings = new LinkedHashMap<>();
    private final Map<String, Advice> advice = new LinkedHashMap<>();

    /**
     * Writes or checks the constants.
     *
     * @param args nothing, or --check
     * @throws IOException if a table or the enum cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        boolean check = args.length == 1 && args[0].equals("--check");
        if (args.length > 0 && !check) {
            fail(List.of("usage: java src/build/GenerateServerErrorCode.java [--check]"));
        }
        GenerateServerErrorCode generator = new GenerateServerErrorCode();
        generator.readTables();
        generator.compareTables();
        fail(generator.problems);

        String before = Files.readString(ENUM);
        int from = before.indexOf(FIRST_LINE) + FIRST_LINE.length();
        int to = before.indexOf(AFTER, from - 1);
        if (from < FIRST_LINE.length() || to < 0) {
            fail(List.of(ENUM + ": the lines around the constants are missing"));
        }
        String after = before.substring(0, from) + generator.constants() + before.substring(to);
        if (after.equals(before)) {
            return;
        }
        if (check) {
            fail(List.of(ENUM + " is not what the tables say; run: java src/build/GenerateServerErrorCode.java"));
        }
        Files.writeString(ENUM, after);
        System.out.println("Wrote " + generator.advice.size() + " constants to " + ENUM);
    }

    private void readTables() throws IOException {
        for (String[] row : rows("server-codes.tsv", 7)) {
            listings.computeIfAbsent(row[0], none -> new ArrayList<>())
                    .add(new Listing(row[0], row[1], row[2], row[3]));
        }
        Set<String> sources = rows("sources.tsv", 4).stream().map(row -> row[0]).collect(Collectors.toSet());
        for (String[] row : rows("sightings.tsv", 4)) {
            sightings.computeIfAbsent(row[0], none -> new ArrayList<>()).add(new Sighting(row[1], row[2]));
            if (!sources.contains(row[1])) {
                problems.add("sources.tsv lacks a row for " + row[1] + ", where sightings.tsv sees " + row[0]);
            }
        }
        for (String[] row : rows("advice.tsv", 13)) {
            Map<String, String> neighbours = new LinkedHashMap<>();
            for (String neighbour : split(row[11])) {
                String[] parts = neighbour.split(": ", 2);
                if (parts.length < 2) {
                    problems.add("advice.tsv, " + row[0] + ": the neighbour '" + neighbour + "' lacks ': ' and a text");
                } else {
                    neighbours.put(parts[0], parts[1]);
                }
            }
            Advice old = advice.put(
                    row[0],
                    new Advice(
                            row[0],
                            row[1],
                            split(row[2]),
                            row[3],
                            row[4],
                            row[5],
                            row[6],
                            row[7],
                            row[8],
                            row[9],
                            row[10],
                            neighbours,
                            row[12]));
            if (old != null) {
                problems.add("advice.tsv has " + row[0] + " twice");
            }
        }
    }

    private void compareTables() {
        Set<String> constants = new LinkedHashSet<>();
        listings.keySet().stream()
                .filter(code -> !advice.containsKey(code))
                .forEach(code -> problems.add("advice.tsv lacks a row for " + code + ", which server-codes.tsv lists"));
        sightings.forEach((code, seen) -> {
            if (!advice.containsKey(code)) {
                problems.add("advice.tsv lacks a row for " + code + ", which sightings.tsv has");
            }
            if (seen.stream().allMatch(sighting -> sighting.status().isEmpty())) {
                problems.add("sightings.tsv gives no status for " + code + ", so it stays unlisted");
            }
        });
        for (Advice row : advice.values()) {
            String place = "advice.tsv, " + row.code() + ": ";
            if (!listings.containsKey(row.code()) && !sightings.containsKey(row.code())) {
                problems.add("server-codes.tsv and sightings.tsv lack a row for " + row.code()
                        + ", which advice.tsv judges");
            }
            if (!row.constant().matches("[A-Z][A-Z0-9_]*") || !constants.add(row.constant())) {
                problems.add(place + "the constant '" + row.constant() + "' is not a new upper-case name");
            }
            if (!row.category().matches("[a-z]+(-[a-z]+)*") || !row.retry().matches("[a-z]+(-[a-z]+)*")) {
                problems.add(place + "the category or the retry advice is missing");
            }
            if (!row.effect().matches("none|possible") || !row.throttling().matches("yes|no")) {
                problems.add(place + "the effect is none or possible, the throttling yes or no");
            }
            if (row.effect().equals("possible") && row.effectReason().isEmpty()) {
                problems.add(place + "an effect that is possible needs a reason");
            }
            for (String text : List.of(row.reason(), row.meaning(), row.action())) {
                if (!text.endsWith(".")) {
                    problems.add(place + "the reason, the meaning and the action end with a full stop: '" + text + "'");
                }
            }
            long statuses = listings.getOrDefault(row.code(), List.of()).stream()
                    .map(Listing::status)
                    .filter(status -> !status.isEmpty())
                    .distinct()
                    .count();
            if (statuses > 1 && row.disagreement().isEmpty()) {
                problems.add(place + "the documents give several statuses, and the disagreement is not described");
            }
            for (String neighbour : row.neighbours().keySet()) {
                if (!advice.containsKey(neighbour)) {
                    problems.add(place + "the neighbour " + neighbour + " has no row");
                } else if (!advice.get(neighbour).neighbours().containsKey(row.code())) {
                    problems.add(place + "the neighbour " + neighbour + " does not name it back");
                }
            }
        }
    }

    private String constants() {
        return advice.values().stream()
                .sorted((a, b) -> a.constant().compareTo(b.constant()))
                .map(row -> javadoc(row) + declaration(row))
                .collect(Collectors.joining(",\n"));
    }

    private String javadoc(Advice row) {
        StringBuilder text = new StringBuilder("    /**\n");
        paragraph(text, "", row.meaning());
        text.append("     *\n");
        paragraph(text, "<p>", sourceSentence(row.code()));
        if (!row.disagreement().isEmpty()) {
            text.append("     *\n");
            paragraph(text, "<p>The documents disagree: ", row.disagreement());
        }
        text.append("     *\n");
        paragraph(text, "<p>What to do: ", row.action());
        text.append("     *\n");
        paragraph(text, "<p>", "{@link RetryAdvice#" + constant(row.retry()) + "}: " + row.reason());
        if (row.effect().equals("possible")) {
            text.append("     *\n");
            paragraph(text, "<p>", "{@link Effect#POSSIBLE}: " + row.effectReason());
        }
        if (!row.neighbours().isEmpty()) {
            text.append("     *\n     * <p>Not to be confused with:\n     *\n     * <ul>\n");
            row.neighbours()
                    .forEach((code, difference) ->
                            item(text, "{@link #" + advice.get(code).constant() + "}: " + difference + "."));
            text.append("     * </ul>\n");
        }
        return text.append("     */\n").toString();
    }

    private String sourceSentence(String code) {
        return listings.containsKey(code) ? statusSentence(listings.get(code)) : sightingSentence(sightings.get(code));
    }

    private static String sightingSentence(List<Sighting> rows) {
        return "No document lists this code. Seen "
                + rows.stream()
                        .filter(row -> !row.status().isEmpty())
                        .collect(Collectors.groupingBy(
                                Sighting::status,
                                TreeMap::new,
                                Collectors.mapping(Sighting::source, Collectors.toList())))
                        .entrySet()
                        .stream()
                        .map(entry -> "with status " + entry.getKey() + " by " + enumeration(entry.getValue()))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String statusSentence(List<Listing> rows) {
        Map<String, Set<String>> editions = new TreeMap<>();
        rows.forEach(row -> editions.computeIfAbsent(row.status(), none -> new LinkedHashSet<>())
                .add(row.edition()));
        return "Listed "
                + editions.entrySet().stream()
                        .map(entry -> (entry.getKey().isEmpty() ? "without a status" : "with status " + entry.getKey())
                                + " by "
                                + enumeration(List.copyOf(entry.getValue())))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String enumeration(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private String declaration(Advice row) {
        Set<String> aliases = new LinkedHashSet<>();
        listings.getOrDefault(row.code(), List.of()).forEach(listing -> aliases.add(listing.spelling()));
        aliases.addAll(row.aliases());
        aliases.remove(row.code());
        List<String> arguments =
                new ArrayList<>(List.of(quoted(row.code()), constant(row.category()), constant(row.retry())));
        aliases.forEach(alias -> arguments.add(quoted(alias)));
        String line = "    " + row.constant() + "(" + String.join(", ", arguments) + ")";
        if (line.length() < WIDTH) {
            return line;
        }
        // The formatter of the project breaks a long line first after the parenthesis, then after each comma.
        String onOneLine = String.join(", ", arguments);
        String broken = onOneLine.length() + 14 <= WIDTH ? onOneLine : String.join(",\n            ", arguments);
        return "    " + row.constant() + "(\n            " + broken + ")";
    }

    private static void paragraph(StringBuilder text, String start, String content) {
        wrap(text, "     * ", "     * ", start + html(content));
    }

    private static void item(StringBuilder text, String content) {
        wrap(text, "     *   <li>", "     *       ", html(content));
    }

    private static void wrap(StringBuilder text, String first, String next, String content) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        // A link is one word: split over two lines it would be hard to read.
        for (String word :
                content.replaceAll("\\{@link ([^}]+)\\}", "{@link\u00A0$1}").split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word.replace('\u00A0', ' '));
            empty = false;
        }
        text.append(line).append('\n');
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String constant(String label) {
        return label.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(" \\| "));
    }

    private List<String[]> rows(String name, int columns) throws IOException {
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(TABLES.resolve(name))) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            String[] row = line.split("\t", -1);
            if (row.length != columns) {
                problems.add(name + ", line " + number + ": " + row.length + " cells instead of " + columns);
                continue;
            }
            for (String cell : row) {
                if (!cell.equals(cell.strip()) || cell.contains("  ")) {
                    problems.add(name + ", line " + number + ": white space around or doubled in '" + cell + "'");
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static void fail(List<String> problems) {
        if (!problems.isEmpty()) {
            new TreeSet<>(problems).forEach(System.err::println);
            System.exit(1);
        }
    }
}
