package io.github.obserrors.cli.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.console.ConsoleErrorCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** What holds for everything that is searched for. */
class SearchProperties {

    /** Words of the texts and of the table of synonyms, some of them mistyped, and some that occur nowhere. */
    @Provide
    Arbitrary<String> words() {
        List<String> occurring = new ArrayList<>();
        for (Entry entry : Index.ofCatalogue().entries()) {
            entry.passages().forEach(passage -> passage.words().forEach(word -> occurring.add(word.text())));
        }
        Synonyms.all().forEach(row -> occurring.addAll(row.phrases()));
        Arbitrary<String> known = Arbitraries.of(occurring.stream().distinct().toList());
        Arbitrary<String> mistyped = known.filter(word -> word.length() > 5)
                .map(word -> word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4));
        return Arbitraries.frequencyOf(
                Tuple.of(6, known),
                Tuple.of(1, mistyped),
                Tuple.of(1, Arbitraries.strings().alpha().ofMaxLength(9)));
    }

    @Property(tries = 200)
    void neitherTheOrderOfTheWordsNorTheirCaseMatters(
            @ForAll @Size(min = 1, max = 5) List<@From("words") String> words, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);
        shuffled.replaceAll(
                word -> random.nextBoolean() ? word.toUpperCase(Locale.ROOT) : word.toLowerCase(Locale.ROOT));

        List<String> found = ranking(words);

        assertEquals(found, ranking(shuffled), () -> words + " and " + shuffled);
        Statistics.label("found")
                .collect(!found.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 30));
    }

    @Example
    void everyNameFindsItsCodeFirstInAnyCaseAndAsWords() {
        for (ServerErrorCode code : ServerErrorCode.values()) {
            String name = code.value();
            for (String typed : List.of(name, name.toLowerCase(Locale.ROOT), name.toUpperCase(Locale.ROOT))) {
                assertEquals(
                        name, Search.find(List.of(typed)).hits().get(0).entry().name(), typed);
            }
            List<String> pieces = new ArrayList<>(Word.in(name).stream()
                    .filter(word -> !word.isCompound())
                    .map(Word::text)
                    .toList());
            assertEquals(name, Search.find(pieces).hits().get(0).entry().name(), pieces::toString);
            Collections.reverse(pieces);
            assertEquals(name, Search.find(pieces).hits().get(0).entry().name(), pieces::toString);
        }
        for (ConsoleErrorCode code : ConsoleErrorCode.values()) {
            for (String typed : List.of(code.value(), "obs" + " " + code.number(), "OBS." + code.number())) {
                assertEquals(
                        code.value(),
                        Search.find(List.of(typed)).hits().get(0).entry().name(),
                        typed);
            }
        }
    }

    @Example
    void everyWordOfEveryTextFindsWhatItBelongsTo() {
        Map<String, Set<Entry>> belonging = new TreeMap<>();
        for (Entry entry : Index.ofCatalogue().entries()) {
            for (Passage passage : entry.passages()) {
                passage.words()
                        .forEach(word -> belonging
                                .computeIfAbsent(word.text(), none -> new HashSet<>())
                                .add(entry));
            }
        }

        assertTrue(belonging.size() > 1000, belonging.size() + " words");
        belonging.forEach((word, entries) -> assertTrue(
                Search.find(List.of(word)).hits().stream()
                        .map(Hit::entry)
                        .collect(Collectors.toSet())
                        .containsAll(entries),
                word));
    }

    @Property(tries = 200)
    void anyTextIsSearchedFor(@ForAll String text, @ForAll String other) {
        Search.Result found = Search.find(List.of(text, other));

        found.hits().forEach(hit -> {
            assertTrue(!hit.matches().isEmpty());
            hit.marks(text);
        });
        Suggestions.of(text);
        Suggestions.among(text, List.of("text", "not-found"));
    }

    @Example
    void aPastedTextTakesNoLongerThanASentence() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            text.append(Long.toString(random.nextLong(), Character.MAX_RADIX)).append(' ');
        }
        for (String huge : Arrays.asList(
                text.toString(),
                "a".repeat(3_000_000),
                "aA".repeat(1_500_000),
                "nosuch".repeat(500_000),
                "a'".repeat(1_500_000),
                " ".repeat(3_000_000))) {
            assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
                Search.find(List.of(huge));
                Suggestions.of(huge);
                Suggestions.among(huge, List.of("text", "json"));
            });
        }
    }

    @Property(tries = 100)
    void whatIsMarkedLiesWithinTheText(@ForAll("words") String word, @ForAll("words") String other) {
        for (Hit hit : Search.find(List.of(word, other)).hits()) {
            for (Match match : hit.matches()) {
                match.passage().ifPresent(passage -> {
                    assertTrue(!hit.marks(passage.text()).isEmpty(), () -> match + " in " + passage.text());
                    assertTrue(
                            hit.marks(passage.text()).length() <= passage.text().length());
                });
            }
        }
    }

    private static List<String> ranking(List<String> words) {
        return Search.find(words).hits().stream()
                .map(hit -> hit.entry().name() + hit.entry().guide())
                .toList();
    }
}
