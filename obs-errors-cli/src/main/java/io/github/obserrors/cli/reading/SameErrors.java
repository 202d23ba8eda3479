package io.github.obserrors.cli.reading;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.cli.formats.facts.Fact;
import io.github.obserrors.cli.formats.facts.Facts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes one error of all places that tell of it; for one thread.
 *
 * <p>Two places with one request id tell of one error, unless both are bodies, and places with different ids of different
 * ones. Where an id is missing, two places tell of one error if they stand in one record of the text, such as an entry of a
 * log with its stack trace, and do not contradict each other, or if one follows the other and tells only what that does not,
 * or the same in another form.
 *
 * <p>The last few errors are kept back for what may follow. They are given on in the order in which the text speaks of them
 * last.
 */
final class SameErrors {

    /** So many errors are kept back. */
    private static final int MOST = 64;

    /** The longest body, in characters of its message, that is kept back behind its record. */
    private static final int LONGEST = 16 << 10;

    private final Consumer<DecodedResponse> responses;
    private final Deque<Found> last = new ArrayDeque<>();
    private long record;
    private boolean beside;

    SameErrors(Consumer<DecodedResponse> responses) {
        this.responses = responses;
    }

    /**
     * Begins a record.
     *
     * @param beside whether nothing stands between it and what was found last
     */
    void beginRecord(boolean beside) {
        record++;
        this.beside = beside;
        if (!last.isEmpty() && last.stream().anyMatch(SameErrors::isLarge)) {
            end();
        }
    }

    private static boolean isLarge(Found found) {
        return found.body()
                .filter(body -> body.message().map(String::length).orElse(0) > LONGEST
                        || body.details().size() > LONGEST / 128)
                .isPresent();
    }

    /** Adds what is printed in a form. */
    void add(String form, Facts facts) {
        Found found = Found.ofFacts(record, form, facts);
        Optional<String> id = facts.get(Fact.REQUEST_ID);
        add(found, id.isPresent() ? same(found, id.get()) : beside(found));
    }

    /** Adds a head, whose body may follow. */
    void addHead(DecodedResponse head) {
        Found found = Found.ofHead(record, head);
        Optional<Found> same = head.requestId().flatMap(id -> ofId(id)).filter(found::agreesWith);
        add(found, same);
    }

    /** Adds a body, which belongs to the head before it. */
    void addBody(ErrorResponse body) {
        Found found = Found.ofBody(record, body);
        if (last.isEmpty()) {
            last.addLast(found);
            return;
        }
        Optional<Found> same = inRecord()
                .filter(other -> other.body().isEmpty() && other.agreesWith(found))
                .filter(other -> other.head().isPresent() || !hasOtherId(other, body))
                .or(() -> body.requestId()
                        .flatMap(this::ofId)
                        .filter(other -> other.body().isEmpty() || other.record() == record)
                        .filter(found::agreesWith))
                .or(() -> inRecord()
                        .or(() -> beside ? before() : Optional.empty())
                        .filter(other -> other.isCut() && !found.isCut() && other.agreesWith(found)))
                .or(() -> beside
                        ? before().filter(other -> other.body().isEmpty() && found.completes(other))
                        : Optional.empty());
        add(found, same);
    }

    private static boolean hasOtherId(Found found, ErrorResponse body) {
        Optional<String> id = body.requestId();
        return id.isPresent() && found.known().get(Fact.REQUEST_ID).isPresent() && !found.hasRequestId(id.get());
    }

    /** Adds what is no error; all errors before it are complete. */
    void addOther(DecodedResponse response) {
        end();
        responses.accept(response);
    }

    /** Gives on all errors that were kept back. */
    void end() {
        while (!last.isEmpty()) {
            give(last.removeFirst());
        }
    }

    private void give(Found found) {
        Assembled.of(found).ifPresent(responses);
    }

    private void add(Found found, Optional<Found> same) {
        if (same.isPresent()) {
            last.remove(same.get());
            last.addLast(same.get().and(found));
        } else {
            last.addLast(found);
        }
        if (last.size() > MOST) {
            give(last.removeFirst());
        }
    }

    private Optional<Found> same(Found found, String id) {
        return ofId(id).or(() ->
                beside(found).filter(other -> other.known().get(Fact.REQUEST_ID).isEmpty()));
    }

    /** The last error with this request id. */
    private Optional<Found> ofId(String id) {
        for (Iterator<Found> errors = last.descendingIterator(); errors.hasNext(); ) {
            Found error = errors.next();
            if (error.hasRequestId(id)) {
                return Optional.of(error);
            }
        }
        return Optional.empty();
    }

    private Optional<Found> inRecord() {
        return Optional.ofNullable(last.peekLast()).filter(found -> found.record() == record);
    }

    private Optional<Found> beside(Found found) {
        Optional<Found> before = inRecord().filter(other -> other.agreesWith(found));
        return before.isPresent() || !beside
                ? before
                : before().filter(other -> found.completes(other) || found.repeats(other) || other.repeats(found));
    }

    /** The last error of the record before. */
    private Optional<Found> before() {
        return Optional.ofNullable(last.peekLast()).filter(found -> found.record() == record - 1);
    }
}
