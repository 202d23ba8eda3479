import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes the constants of ConsoleErrorCode, with their Javadoc, from the table of this module.
 *
 * <p>Run it in the folder of the module: {@code java src/build/GenerateConsoleErrorCode.java}. With {@code --check} it
 * writes nothing and fails if the committed constants differ from the table.
 */
public final class GenerateConsoleErrorCode {

    private static final Path TABLE = Path.of("src/main/resources/io/github/obserrors/console/console-codes.tsv");
    private static final Path ENUM = Path.of("src/main/java/io/github/obserrors/console/ConsoleErrorCode.java");
    private static final String FIRST_LINE =
            "    // Generated from console-codes.tsv by src/build/GenerateConsoleErrorCode.java, down to the semicolon.\n";
    private static final String AFTER = ";\n\n    private final int number =";
    private static final int WIDTH = 120;

    /**
     * Writes or checks the constants.
     *
     * @param args nothing, or --check
     * @throws IOException if the table or the enum cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        boolean check = args.length == 1 && args[0].equals("--check");
        if (args.length > 0 && !check) {
            fail("usage: java src/build/GenerateConsoleErrorCode.java [--check]");
        }
        String before = Files.readString(ENUM);
        int from = before.indexOf(FIRST_LINE) + FIRST_LINE.length();
        int to = before.indexOf(AFTER);
        if (from < FIRST_LINE.length() || to < 0) {
            fail(ENUM + ": the lines around the constants are missing");
        }
        Map<String, List<String>> codes = readTable();
        String after = before.substring(0, from) + constants(codes) + before.substring(to);
        if (after.equals(before)) {
            return;
        }
        if (check) {
            fail(ENUM + " is not what the table says; run: java src/build/GenerateConsoleErrorCode.java");
        }
        Files.writeString(ENUM, after);
        System.out.println("Wrote " + codes.size() + " constants to " + ENUM);
    }

    /** {@return the paragraphs of the Javadoc of each code} */
    private static Map<String, List<String>> readTable() throws IOException {
        Map<String, List<String>> codes = new TreeMap<>();
        int number = 0;
        for (String line : Files.readAllLines(TABLE)) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            String[] row = line.split("\t", -1);
            if (row.length != 7) {
                fail(TABLE + ", line " + number + ": " + row.length + " cells instead of 7");
            }
            String guide = switch (row[1]) {
                case "client" -> "Client guide: ";
                case "console" -> "Console guide, paraphrased: ";
                default -> "";
            };
            if (guide.isEmpty()) {
                fail(TABLE + ", line " + number + ": no guide is called '" + row[1] + "'");
            }
            codes.computeIfAbsent(row[0], none -> new ArrayList<>()).add(guide + row[6]);
        }
        int expected = 0;
        for (String code : codes.keySet()) {
            if (!code.equals(String.format("Obs.%04d", expected))) {
                fail(TABLE + ": the codes have a gap before " + code + ", so its number would not be its place");
            }
            expected++;
        }
        return codes;
    }

    private static String constants(Map<String, List<String>> codes) {
        return codes.entrySet().stream()
                .map(entry -> "    /**\n"
                        + entry.getValue().stream()
                                .map(GenerateConsoleErrorCode::paragraph)
                                .collect(Collectors.joining("     *\n     * <p>"))
                                .replaceFirst("^", "     * ")
                        + "     */\n    "
                        + entry.getKey().replace("Obs.", "OBS_"))
                .collect(Collectors.joining(",\n"));
    }

    /** {@return a wrapped paragraph; its first line leaves room for the start, which the caller adds} */
    private static String paragraph(String text) {
        StringBuilder lines = new StringBuilder();
        int room = WIDTH - "     * <p>".length();
        for (String word : text.replace("&", "&amp;").replace("<", "&lt;").split(" ")) {
            boolean first = room == WIDTH - "     * <p>".length() && lines.isEmpty();
            if (!first && room < 1 + word.length()) {
                lines.append("\n     * ");
                room = WIDTH - "     * ".length();
                first = true;
            }
            lines.append(first ? "" : " ").append(word);
            room -= word.length() + (first ? 0 : 1);
        }
        return lines.append('\n').toString();
    }

    private static void fail(String problem) {
        System.err.println(problem);
        System.exit(1);
    }
}
