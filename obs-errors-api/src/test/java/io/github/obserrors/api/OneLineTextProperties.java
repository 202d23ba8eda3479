package io.github.obserrors.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import net.jqwik.api.statistics.Statistics;

/** Whatever a server sent, the text for logs is one line, from which exactly the facts can be read back. */
class OneLineTextProperties {

    @Provide
    Arbitrary<String> texts() {
        return HostileText.any();
    }

    @Provide
    Arbitrary<Detail> details() {
        return HostileText.detail();
    }

    @Provide
    Arbitrary<ErrorBody> bodies() {
        return HostileText.body();
    }

    @Property
    void aDetailCanBeReadBack(@ForAll("details") Detail detail) {
        assertEquals(OneLine.of(detail), OneLine.readPart(detail.toString()));
    }

    @Property
    void aBodyCanBeReadBack(@ForAll("bodies") ErrorBody body) {
        assertEquals(new OneLine("ErrorBody", "", factsOf(body)), OneLine.read(body.toString()));
    }

    @Property
    void anErrorOfAKeyPrintsItsBody(@ForAll("bodies") ErrorBody body) {
        assertEquals(body.toString(), new KeyError(body).toString());
    }

    @Property
    void anErrorResponseWithABodyCanBeReadBack(
            @ForAll("bodies") ErrorBody body,
            @ForAll @IntRange(min = 100, max = 999) int status,
            @ForAll("texts") String location,
            @ForAll @Size(max = 4) @UniqueElements List<Note> notes) {
        ErrorResponse.Builder response =
                ErrorResponse.builder().body(body).status(HttpStatus.of(status)).location(location);
        notes.forEach(response::note);

        List<OneLine> facts = new ArrayList<>();
        facts.add(OneLine.field("status", String.valueOf(status)));
        facts.addAll(factsOf(body));
        int behindIds = facts.size() - (body.details().isEmpty() ? 0 : 1);
        facts.add(behindIds, OneLine.field("location", location));
        addNotes(facts, notes);
        assertEquals(
                new OneLine("ErrorResponse", "", facts),
                OneLine.read(response.build().toString()));
    }

    @Property
    void anErrorResponseWithoutABodyCanBeReadBack(
            @ForAll("texts") String code,
            @ForAll("texts") String message,
            @ForAll("texts") String headerRequestId,
            @ForAll("texts") String headerHostId,
            @ForAll("texts") String retryAfter,
            @ForAll("texts") String retryAfterMilliseconds,
            @ForAll("texts") String date) {
        ErrorResponse response = ErrorResponse.builder()
                .code(ErrorCode.of(code))
                .message(message)
                .headerRequestId(headerRequestId)
                .headerHostId(headerHostId)
                .retryAfter(retryAfter)
                .retryAfterMilliseconds(retryAfterMilliseconds)
                .date(date)
                .build();
        assertEquals(
                new OneLine(
                        "ErrorResponse",
                        "",
                        List.of(
                                OneLine.field("code", code),
                                OneLine.field("message", message),
                                OneLine.field("headerRequestId", headerRequestId),
                                OneLine.field("headerHostId", headerHostId),
                                OneLine.field("retryAfter", retryAfter),
                                OneLine.field("retryAfterMilliseconds", retryAfterMilliseconds),
                                OneLine.field("date", date))),
                OneLine.read(response.toString()));
        String thrown = String.valueOf(new ObsErrorException(response).getMessage());
        boolean fits = response.toString().getBytes(UTF_8).length <= ObsErrorException.LONGEST_MESSAGE;
        Statistics.label("the message is complete")
                .collect(fits)
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 30));
        assertEquals(fits, thrown.equals(response.toString()));
        assertTrue(thrown.getBytes(UTF_8).length <= ObsErrorException.LONGEST_MESSAGE, thrown);
    }

    @Property
    void aDeleteResultCanBeReadBackAndOnlyCountsItsErrors(
            @ForAll @Size(max = 3) List<@From("bodies") ErrorBody> errors,
            @ForAll @LongRange(max = Long.MAX_VALUE) long deleted,
            @ForAll("texts") String requestId,
            @ForAll("texts") String hostId,
            @ForAll boolean complete,
            @ForAll @Size(max = 4) @UniqueElements List<Note> notes) {
        DeleteResult result = new DeleteResult(
                Optional.empty(),
                Optional.of(requestId),
                Optional.of(hostId),
                errors.stream().map(KeyError::new).toList(),
                deleted,
                complete,
                notes);
        List<OneLine> facts = new ArrayList<>();
        facts.add(OneLine.field("requestId", requestId));
        facts.add(OneLine.field("hostId", hostId));
        facts.add(OneLine.field("deleted", String.valueOf(deleted)));
        facts.add(OneLine.field("errors", String.valueOf(errors.size())));
        if (!complete) {
            facts.add(OneLine.field("complete", "false"));
        }
        addNotes(facts, notes);
        assertEquals(new OneLine("DeleteResult", "", facts), OneLine.read(result.toString()));
    }

    @Property
    void noErrorCanBeReadBack(
            @ForAll @IntRange(min = 100, max = 999) int status,
            @ForAll("texts") String requestId,
            @ForAll("texts") String hostId,
            @ForAll @Size(max = 4) @UniqueElements List<Note> notes) {
        NoError response =
                new NoError(Optional.of(HttpStatus.of(status)), Optional.of(requestId), Optional.of(hostId), notes);
        List<OneLine> facts = new ArrayList<>();
        facts.add(OneLine.field("status", String.valueOf(status)));
        facts.add(OneLine.field("requestId", requestId));
        facts.add(OneLine.field("hostId", hostId));
        addNotes(facts, notes);
        assertEquals(new OneLine("NoError", "", facts), OneLine.read(response.toString()));
    }

    @Property
    void anUnknownOutcomeCanBeReadBack(
            @ForAll("texts") String requestId,
            @ForAll("texts") String hostId,
            @ForAll("texts") String excerpt,
            @ForAll @Size(max = 4) @UniqueElements List<Note> notes) {
        UnknownOutcome response = new UnknownOutcome(
                Optional.empty(), Optional.of(requestId), Optional.of(hostId), Optional.of(excerpt), notes);
        List<OneLine> facts = new ArrayList<>();
        facts.add(OneLine.field("requestId", requestId));
        facts.add(OneLine.field("hostId", hostId));
        facts.add(OneLine.field("excerpt", response.excerpt().orElseThrow()));
        addNotes(facts, notes);
        assertEquals(new OneLine("UnknownOutcome", "", facts), OneLine.read(response.toString()));
    }

    private static List<OneLine> factsOf(ErrorBody body) {
        List<OneLine> facts = new ArrayList<>();
        facts.add(OneLine.field("code", body.code().value()));
        body.message().ifPresent(message -> facts.add(OneLine.field("message", message)));
        body.requestId().ifPresent(id -> facts.add(OneLine.field("requestId", id)));
        body.hostId().ifPresent(id -> facts.add(OneLine.field("hostId", id)));
        if (!body.details().isEmpty()) {
            facts.add(new OneLine(
                    "details", "", body.details().stream().map(OneLine::of).toList()));
        }
        return facts;
    }

    private static void addNotes(List<OneLine> facts, List<Note> notes) {
        if (!notes.isEmpty()) {
            facts.add(new OneLine(
                    "notes",
                    "",
                    notes.stream().map(note -> OneLine.field(note.name(), "")).toList()));
        }
    }
}
