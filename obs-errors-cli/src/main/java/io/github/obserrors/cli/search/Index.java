package io.github.obserrors.cli.search;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.console.ConsoleListing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that can be found, and all words that occur in it or that the table of synonyms has for it. */
final class Index {

    private static final int LOWEST_STATUS = 100;
    private static final int HIGHEST_STATUS = 599;
    private static final int SHORTEST_PIECE = 3;
    private static final int SHORTEST_FORM = 4;

    private final List<Entry> entries = new ArrayList<>();
    private final List<Synonyms> synonyms = Synonyms.all();
    private final Set<String> words = new HashSet<>();
    private final Set<String> compounds = new HashSet<>();
    private final Set<String> pieces = new HashSet<>();
    private final Set<String> stems = new HashSet<>();

    /** Creates it on first use, so that other commands do not pay for it. */
    private static final class Catalogue {
        private static final Index INDEX = new Index();
    }

    private Index() {
        for (ServerErrorCode code : ServerErrorCode.values()) {
            add(Entry.of(code));
        }
        for (ConsoleErrorCode code : ConsoleErrorCode.values()) {
            for (ConsoleListing listing : code.listings()) {
                add(Entry.of(code, listing));
            }
        }
        for (int number = LOWEST_STATUS; number <= HIGHEST_STATUS; number++) {
            HttpStatus status = HttpStatus.of(number);
            if (status.reasonPhrase().isPresent()) {
                add(Entry.of(status));
            }
        }
        for (Synonyms row : synonyms) {
            row.phrases().forEach(this::add);
        }
    }

    static Index ofCatalogue() {
        return Catalogue.INDEX;
    }

    private void add(Entry entry) {
        entries.add(entry);
        for (Passage passage : entry.passages()) {
            add(passage.text());
            if (passage.place() == Passage.Place.NAME) {
                passage.words().stream()
                        .filter(word -> !word.isCompound())
                        .map(Word::text)
                        .filter(text -> text.length() == SHORTEST_PIECE - 1)
                        .forEach(pieces::add);
            }
        }
    }

    private void add(String text) {
        for (Word word : Word.in(text)) {
            (word.isCompound() ? compounds : words).add(word.text());
            if (!word.isCompound() && word.text().length() >= SHORTEST_PIECE) {
                pieces.add(word.text());
            }
            stems.add(word.stem());
        }
    }

    List<Entry> entries() {
        return entries;
    }

    List<Synonyms> synonyms() {
        return synonyms;
    }

    /** {@return whether some form of this word occurs} */
    boolean hasStem(String stem) {
        return stems.contains(stem);
    }

    /** {@return the words of which this is a part; names in CamelCase count only if asked for} */
    Set<String> wordsWith(String part, boolean alsoNames) {
        Set<String> all = new HashSet<>();
        if (part.length() >= SHORTEST_PIECE) {
            all.addAll(containing(part, words));
            if (alsoNames) {
                all.addAll(containing(part, compounds));
            }
        }
        return all;
    }

    private static Set<String> containing(String part, Set<String> words) {
        return words.stream().filter(word -> word.contains(part)).collect(Collectors.toSet());
    }

    /** {@return the words that are spelled nearly like this one; empty if there are none} */
    List<String> wordsLike(String typed) {
        Set<String> all = new HashSet<>(words);
        all.addAll(compounds);
        return Spelling.words(typed, all);
    }

    /** {@return whether this occurs as a word, and is long enough to be a piece of words that were typed without blanks} */
    boolean hasPiece(String text) {
        return pieces.contains(text) || (text.length() > SHORTEST_FORM && stems.contains(Word.stemOf(text)));
    }
}
