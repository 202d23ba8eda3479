package io.github.obserrors.cli.reading;

import io.github.obserrors.cli.formats.facts.Facts;
import io.github.obserrors.cli.formats.facts.TextFormat;
import io.github.obserrors.cli.formats.facts.TextFormat.Match;
import io.github.obserrors.cli.wrapping.WrappedBody;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what the formats tell in one line and the lines behind it; for one thread. */
final class PrintedErrors {

    private static final int OF_HEAD = -1;
    private static final int OF_OKHTTP = -2;
    private static final int OF_BODY = -3;

    private static final String BODY = "body";

    /** So many lines may an escaped body have. */
    private static final int LINES_OF_BODY = 60;

    private final List<TextFormat> formats;
    private final WordSearch search;

    /** The number of the format that each word belongs to; the words of heads belong to none. */
    private final int[] formatOfWord;

    PrintedErrors(List<TextFormat> formats) {
        this.formats = formats;
        List<String> words = new ArrayList<>(ResponseHead.WORDS);
        List<Integer> numbers = new ArrayList<>();
        words.forEach(word -> numbers.add(OF_HEAD));
        words.addAll(ResponseHead.WORDS_OF_OKHTTP);
        ResponseHead.WORDS_OF_OKHTTP.forEach(word -> numbers.add(OF_OKHTTP));
        words.addAll(WrappedBody.WORDS);
        WrappedBody.WORDS.forEach(word -> numbers.add(OF_BODY));
        for (int number = 0; number < formats.size(); number++) {
            for (String word : formats.get(number).words()) {
                words.add(word);
                numbers.add(number);
            }
        }
        this.search = new WordSearch(words);
        this.formatOfWord = numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * What a line tells.
     *
     * @param errors what each error in it tells, in the order of the text
     * @param lines how many lines behind it were understood as well
     */
    record Told(List<Telling> errors, int lines) {}

    /**
     * What is told of one error.
     *
     * @param form the form in which it is told
     * @param start where that begins in the passage
     * @param end where it ends
     * @param facts what is told
     * @param body the body that is contained, without its escapes
     */
    record Telling(String form, int start, int end, Facts facts, Optional<byte[]> body) {

        static Telling of(TextFormat format, Match match) {
            return new Telling(format.name(), match.start(), match.end(), match.facts(), Optional.empty());
        }

        static Telling of(WrappedBody body) {
            return new Telling(BODY, body.start(), body.end(), Facts.NONE, Optional.of(body.bytes()));
        }

        boolean overlaps(Telling other) {
            return start < other.end && other.start < end;
        }
    }

    /** The next place from here on where a word of a format or of a head stands, or -1. */
    int next(byte[] bytes, int from, int to) {
        int place = search.find(bytes, from, to);
        while (place >= 0 && formatOfWord[search.found()] == OF_HEAD && !ResponseHead.mayBegin(bytes, from, place)) {
            place = search.find(bytes, place + 1, to);
        }
        return place;
    }

    int longestWord() {
        return search.longest();
    }

    /** What the line between these places tells; empty if lines behind it have to be read first. */
    Optional<Told> read(Lines lines, int from, int end) {
        BitSet words = new BitSet();
        search.findAll(lines.bytes(), from, end, words);
        BitSet hit = new BitSet();
        int following = 0;
        boolean body = false;
        for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
            int number = formatOfWord[word];
            if (number >= 0) {
                hit.set(number);
                following = Math.max(following, formats.get(number).followingLines());
            } else if (number == OF_BODY) {
                body = true;
                following = LINES_OF_BODY;
            }
        }
        if (hit.isEmpty() && !body) {
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
        return Optional.of(told(passage, hit, body));
    }

    private Told told(List<String> passage, BitSet hit, boolean body) {
        List<Telling> accepted = new ArrayList<>();
        int firstEnd = passage.get(0).length();
        if (body) {
            addBodies(String.join("\n", passage), firstEnd, accepted);
        }
        for (int number = hit.nextSetBit(0); number >= 0; number = hit.nextSetBit(number + 1)) {
            TextFormat format = formats.get(number);
            String text = String.join("\n", passage.subList(0, Math.min(passage.size(), format.followingLines() + 1)));
            int at = 0;
            Optional<Match> match = format.find(text, at);
            while (match.isPresent() && match.get().start() <= firstEnd) {
                Telling found = Telling.of(format, match.get());
                if (!found.facts().isEmpty() && accepted.stream().noneMatch(found::overlaps)) {
                    accepted.add(found);
                }
                at = Math.max(found.end(), at + 1);
                match = at <= firstEnd ? format.find(text, at) : Optional.empty();
            }
        }
        accepted.sort(Comparator.comparingInt(Telling::start));
        int end = accepted.stream().mapToInt(Telling::end).max().orElse(0);
        return new Told(accepted, linesBefore(passage, end));
    }

    private static void addBodies(String passage, int firstEnd, List<Telling> accepted) {
        Optional<WrappedBody> body = WrappedBody.find(passage, 0);
        while (body.isPresent() && body.get().start() <= firstEnd) {
            accepted.add(Telling.of(body.get()));
            body = WrappedBody.find(passage, body.get().end());
        }
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
