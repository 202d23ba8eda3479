package io.github.obserrors.cli.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Words and phrases that mean the same, as the table of synonyms has them.
 *
 * @param phrases the phrases, in lower case
 * @param codes the server codes that these phrases most likely are about, the likeliest first; may be empty
 */
record Synonyms(List<String> phrases, List<String> codes) {

    private static final String TABLE = "synonyms.tsv";

    /** {@return the words of a phrase that say something, or of a text without any such word all} */
    static List<String> stems(String phrase) {
        List<Word> words = Word.in(phrase);
        List<Word> telling =
                words.stream().filter(word -> !Word.isFiller(word.text())).toList();
        return (telling.isEmpty() ? words : telling).stream().map(Word::stem).toList();
    }

    /**
     * Finds a phrase in a text. Its words may stand in another order, with one word between them.
     *
     * @param phrase the words to find
     * @param words the words of the text
     * @return the words of the text that show the phrase; none if it does not stand there
     */
    static Set<Word> show(List<String> phrase, List<Word> words) {
        List<Word> simple = phrase.size() == 1
                ? words
                : words.stream().filter(word -> !word.isCompound()).toList();
        Set<Word> shown = new HashSet<>();
        for (int from = 0; from < simple.size(); from++) {
            if (phrase.contains(simple.get(from).stem())) {
                int span = phrase.size() == 1 ? 1 : phrase.size() + 1;
                List<Word> near = simple.subList(from, Math.min(from + span, simple.size()));
                if (near.stream().map(Word::stem).toList().containsAll(phrase)) {
                    near.stream().filter(word -> phrase.contains(word.stem())).forEach(shown::add);
                }
            }
        }
        return shown;
    }

    /** {@return the rows of the table} */
    static List<Synonyms> all() {
        List<Synonyms> rows = new ArrayList<>();
        for (String line : table().lines().toList()) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                rows.add(new Synonyms(list(cells[0]), list(cells[1])));
            }
        }
        return List.copyOf(rows);
    }

    private static String table() {
        try (InputStream in = Objects.requireNonNull(Synonyms.class.getResourceAsStream(TABLE), TABLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table " + TABLE, e);
        }
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" \\| ", -1));
    }
}
