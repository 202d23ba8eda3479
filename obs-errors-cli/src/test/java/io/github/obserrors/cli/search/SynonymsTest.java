package io.github.obserrors.cli.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ServerErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of synonyms. */
class SynonymsTest {

    @Test
    void eachRowHasPhrasesCodesAndASentenceAsReason() throws IOException {
        List<String[]> rows = rows();

        assertTrue(rows.size() > 60, () -> rows.size() + " rows");
        for (String[] row : rows) {
            assertEquals(3, row.length, () -> String.join("\t", row));
            assertEquals(row[0].toLowerCase(Locale.ROOT), row[0]);
            assertTrue(row[2].matches("[A-Z5].* .*[A-Za-z]\\."), row[2]);
        }
    }

    @Test
    void eachCodeIsKnownAndStandsInARowOnce() {
        for (Synonyms row : Synonyms.all()) {
            assertEquals(row.codes().size(), Set.copyOf(row.codes()).size(), row.toString());
            row.codes().forEach(code -> assertTrue(ErrorCode.of(code) instanceof ServerErrorCode, code));
        }
    }

    @Test
    void noPhraseStandsInTwoRowsThatLeadToCodes() {
        Set<String> seen = new HashSet<>();
        for (Synonyms row : Synonyms.all()) {
            if (!row.codes().isEmpty()) {
                row.phrases().forEach(phrase -> assertTrue(seen.add(phrase), phrase));
            }
        }
    }

    @Test
    void eachPhraseLeadsToItsCodes() {
        int phrases = 0;
        for (Synonyms row : Synonyms.all()) {
            for (String phrase : row.phrases()) {
                List<String> found = Search.find(List.of(phrase)).hits().stream()
                        .map(hit -> hit.entry().name())
                        .toList();
                assertTrue(!found.isEmpty(), phrase);
                if (!row.codes().isEmpty()) {
                    int first = found.indexOf(row.codes().get(0));
                    assertTrue(0 <= first && first < 3, phrase + " finds " + found);
                    assertTrue(found.containsAll(row.codes()), phrase + " finds " + found);
                    phrases++;
                }
            }
        }
        assertTrue(phrases > 200, phrases + " phrases");
    }

    private static List<String[]> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(Synonyms.class.getResourceAsStream("synonyms.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}
