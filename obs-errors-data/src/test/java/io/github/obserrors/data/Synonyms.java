package io.github.obserrors.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One row of the table of synonyms that the command searches with.
 *
 * @param phrases words and phrases that mean the same
 * @param codes the server codes that they most likely mean, the likeliest first
 * @param reason why
 */
public record Synonyms(List<String> phrases, List<String> codes, String reason) {

    private static final Path TABLE = Path.of(
            "..",
            "obs-errors-cli",
            "src",
            "main",
            "resources",
            "io",
            "github",
            "obserrors",
            "cli",
            "search",
            "synonyms.tsv");

    /** {@return all rows, in the order of the table} */
    public static List<Synonyms> all() {
        try {
            return Files.readString(TABLE, UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Synonyms(list(cells[0]), list(cells[1]), cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" \\| ", -1));
    }
}
