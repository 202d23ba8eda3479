package io.github.obserrors.cli.answers;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.NoError;
import io.github.obserrors.api.UnknownOutcome;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts the responses of one text by kind, status and code, in memory that does not grow with the text: of each pair of
 * status and code, the first response is kept, without its details where there are several.
 */
public final class Tally {

    /** So many pairs are kept apart. */
    public static final int MOST_PAIRS = 10_000;

    /** The longest text that is kept of a response that stands for several, in characters. */
    private static final int LONGEST = 1024;

    private final Map<Pair, Entry> entries = new TreeMap<>();
    private @Nullable DecodedResponse first;
    private long total;
    private long others;

    /**
     * What makes two responses the same. It is ordered, not hashed: an attacker could choose codes that all have the same
     * hash.
     */
    private record Pair(String kind, int status, String code) implements Comparable<Pair> {

        private static final Comparator<Pair> ORDER =
                Comparator.comparingInt(Pair::status).thenComparing(Pair::kind).thenComparing(Pair::code);

        static Pair of(DecodedResponse response) {
            String code = response instanceof ErrorResponse error
                    ? error.code().map(ErrorCode::value).orElse("")
                    : "";
            return new Pair(
                    response.getClass().getSimpleName(),
                    response.status().map(HttpStatus::code).orElse(0),
                    code);
        }

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Entry {

        private final DecodedResponse first;
        private final int place;
        private long count = 1;

        Entry(DecodedResponse first, int place) {
            this.first = first;
            this.place = place;
        }
    }

    /** Counts a response that is no result of a multi-object delete: each of those has an answer of its own. */
    void add(DecodedResponse response) {
        total++;
        if (total == 1) {
            first = response; // most texts hold one
            return;
        }
        if (first != null) {
            count(first);
            first = null;
        }
        count(response);
    }

    private void count(DecodedResponse response) {
        Pair pair = Pair.of(response);
        Entry entry = entries.get(pair);
        if (entry != null) {
            entry.count++;
        } else if (entries.size() < MOST_PAIRS && pair.code().length() <= LONGEST) {
            entries.put(pair, new Entry(reduced(response), entries.size()));
        } else {
            others++;
        }
    }

    /** An answer for each pair, the most frequent first, and one for all that were not kept apart. */
    List<Answer> answers(String input) {
        if (first != null) {
            return List.of(answer(input, first, 1));
        }
        if (total == 0) {
            return List.of();
        }
        List<Answer> answers = new ArrayList<>();
        entries.values().stream()
                .sorted(Comparator.comparingLong((Entry entry) -> -entry.count).thenComparingInt(entry -> entry.place))
                .forEach(entry -> answers.add(answer(input, entry.first, entry.count)));
        if (others > 0) {
            answers.add(new Answer.Others(input, others));
        }
        return answers;
    }

    private static Answer answer(String input, DecodedResponse response, long count) {
        if (response instanceof ErrorResponse error) {
            return new Answer.Failed(input, error, count);
        }
        if (response instanceof NoError noError) {
            return new Answer.Succeeded(input, noError, count);
        }
        if (response instanceof UnknownOutcome outcome) {
            return new Answer.Unknown(input, outcome, count);
        }
        if (response instanceof DeleteResult result) {
            return new Answer.Deleted(input, result);
        }
        throw new IllegalStateException("no answer is made for " + response.getClass());
    }

    private static DecodedResponse reduced(DecodedResponse response) {
        if (response instanceof ErrorResponse error) {
            return reduced(error);
        }
        if (response instanceof UnknownOutcome outcome) {
            return new UnknownOutcome(
                    outcome.status(),
                    outcome.requestId().map(Tally::cut),
                    outcome.hostId().map(Tally::cut),
                    Optional.empty(),
                    outcome.notes());
        }
        return response;
    }

    private static ErrorResponse reduced(ErrorResponse error) {
        ErrorResponse.Builder builder = ErrorResponse.builder();
        error.status().ifPresent(builder::status);
        error.code().ifPresent(builder::code);
        error.message().map(Tally::cut).ifPresent(builder::message);
        error.requestId().map(Tally::cut).ifPresent(builder::requestId);
        error.hostId().map(Tally::cut).ifPresent(builder::hostId);
        error.headerRequestId().map(Tally::cut).ifPresent(builder::headerRequestId);
        error.headerHostId().map(Tally::cut).ifPresent(builder::headerHostId);
        error.redirectTarget().map(Tally::cut).ifPresent(builder::location);
        error.retryAfter().map(wait -> String.valueOf(wait.toSeconds())).ifPresent(builder::retryAfter);
        error.serverTime()
                .map(time -> DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC)))
                .ifPresent(builder::date);
        error.notes().forEach(builder::note);
        return builder.build();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "\u2026";
    }
}
