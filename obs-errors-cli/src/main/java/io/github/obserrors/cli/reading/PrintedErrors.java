package io.github.obserrors.cli.reading;

import io.github.obserrors.cli.formats.Facts;
import io.github.obserrors.cli.formats.TextFormat;
import io.github.obserrors.cli.formats.TextFormat.Match;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the formats tell in one line and the lines behind it; for one thread. Formats are made when there is something to
 * look for: a body alone is answered in less time than they take.
 */
final class PrintedErrors {

    private static final int OF_HEAD = -1;

    private final Supplier<List<TextFormat>> formats;
    private @Nullable Words words;

    PrintedErrors(Supplier<List<TextFormat>> formats) {
        this.formats = formats;
    }

    /** The words to look for. */
    private static final class Words {

        private final List<TextFormat> formats;
        private final WordSearch search;

        /** The number of the format that each word belongs to; the words of heads belong to none. */
        private final int[] formatOfWord;

        Words(List<TextFormat> formats) {
            this.formats = formats;
            List<String> words = new ArrayList<>(ResponseHead.WORDS);
            List<Integer> numbers = new ArrayList<>();
            words.forEach(word -> numbers.add(OF_HEAD));
            for (int number = 0; number < formats.size(); number++) {
                for (String word : formats.get(number).words()) {
                    words.add(word);
                    numbers.add(number);
                }
            }
            this.search = new WordSearch(words);
            this.formatOfWord = numbers.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private Words words() {
        if (words == null) {
            words = new Words(formats.get());
        }
        return words;
    }

    /**
     * What a line tells.
     *
     * @param errors what each error in it tells, in the order of the text
     * @param lines how many lines behind it were understood as well
     */
    record Told(List<Telling> errors, int lines) {}

    /** What is told of one error, and in which form. */
    record Telling(String form, Facts facts) {}

    private record Place(TextFormat format, Match match) {}

    /** The next place from here on where a word of a format or of a head stands, or -1. */
    int next(byte[] bytes, int from, int to) {
        if (isBlank(bytes, from, to)) {
            return -1;
        }
        WordSearch search = words().search;
        int[] formatOfWord = words().formatOfWord;
        int place = search.find(bytes, from, to);
        while (place >= 0 && formatOfWord[search.found()] == OF_HEAD && !ResponseHead.mayBegin(bytes, from, place)) {
            place = search.find(bytes, place + 1, to);
        }
        return place;
    }

    int longestWord() {
        return words().search.longest();
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        return at == to;
    }

    /** What the line between these places tells; empty if lines behind it have to be read first. */
    Optional<Told> read(Lines lines, int from, int end) {
        if (isBlank(lines.bytes(), from, end)) {
            return Optional.of(new Told(List.of(), 0));
        }
        BitSet found = new BitSet();
        words().search.findAll(lines.bytes(), from, end, found);
        BitSet hit = new BitSet();
        int following = 0;
        for (int word = found.nextSetBit(0); word >= 0; word = found.nextSetBit(word + 1)) {
            int number = words().formatOfWord[word];
            if (number >= 0) {
                hit.set(number);
                following = Math.max(following, words().formats.get(number).followingLines());
            }
        }
        if (hit.isEmpty()) {
            return Optional.of(new Told(List.of(), 0));
        }
        List<String> passage = new ArrayList<>();
        passage.add(lines.text(from, end));
        int last = end;
        while (passage.size() <= following && lines.isWhole(last) && last - from < Lines.LONGEST) {
            int start = lines.next(last);
            int next = lines.end(start);
            if (next == Lines.NOT_YET) {
                return Optional.empty();
            }
            passage.add(lines.text(start, next));
            last = next;
        }
        if (passage.size() <= following && last == lines.to() && lines.more() && last - from < Lines.LONGEST) {
            return Optional.empty();
        }
        return Optional.of(told(passage, hit));
    }

    private Told told(List<String> passage, BitSet hit) {
        List<Place> accepted = new ArrayList<>();
        int firstEnd = passage.get(0).length();
        for (int number = hit.nextSetBit(0); number >= 0; number = hit.nextSetBit(number + 1)) {
            TextFormat format = words().formats.get(number);
            String text = String.join("\n", passage.subList(0, Math.min(passage.size(), format.followingLines() + 1)));
            int at = 0;
            Optional<Match> match = format.find(text, at);
            while (match.isPresent() && match.get().start() <= firstEnd) {
                Match found = match.get();
                if (!found.facts().isEmpty() && accepted.stream().noneMatch(other -> overlap(other.match(), found))) {
                    accepted.add(new Place(format, found));
                }
                at = Math.max(found.end(), at + 1);
                match = at <= firstEnd ? format.find(text, at) : Optional.empty();
            }
        }
        accepted.sort(Comparator.comparingInt(place -> place.match().start()));
        int end = accepted.stream().mapToInt(place -> place.match().end()).max().orElse(0);
        List<Telling> errors = accepted.stream()
                .map(place -> new Telling(place.format().name(), place.match().facts()))
                .toList();
        return new Told(errors, linesBefore(passage, end));
    }

    private static boolean overlap(Match one, Match other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** How many lines behind the first begin before this place of the passage. */
    private static int linesBefore(List<String> passage, int place) {
        int lines = 0;
        int start = passage.get(0).length() + 1;
        while (lines + 1 < passage.size() && start < place) {
            lines++;
            start += passage.get(lines).length() + 1;
        }
        return lines;
    }
}
