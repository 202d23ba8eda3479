package io.github.obserrors.cli.printing;

import io.github.obserrors.api.Category;
import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.cli.answers.Answer;
import io.github.obserrors.cli.answers.ConsoleListings;
import io.github.obserrors.console.ConsoleListing;
import io.github.obserrors.console.Guide;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Prints answers for programs: one JSON object per line. */
public final class JsonPrinter implements Answer.Printer {

    private final PrintWriter out;
    private final List<Guide> guides;

    public JsonPrinter(PrintWriter out, List<Guide> guides) {
        this.out = out;
        this.guides = guides;
    }

    @Override
    public void print(Answer.ServerCode answer) {
        print(named(new Explanation(answer.input(), "server-code"), answer.code(), answer.status()));
    }

    @Override
    public void print(Answer.UnknownName answer) {
        print(named(new Explanation(answer.input(), "server-code"), ErrorCode.of(answer.name()), answer.status()));
    }

    @Override
    public void print(Answer.Console answer) {
        print(console(new Explanation(answer.input(), "console-code"), answer));
    }

    @Override
    public void print(Answer.Status answer) {
        HttpStatus status = answer.status();
        print(new Explanation(answer.input(), "http-status")
                .set("status", status.code())
                .set("category", status.category().map(Category::label))
                .set("retry", status.retryAdvice().map(RetryAdvice::label))
                .set("retryReason", status.retryReason())
                .set("action", status.action())
                .set("effect", status.effect().label())
                .set("throttling", status.isThrottling()));
    }

    @Override
    public void print(Answer.Statuses answer) {
        print(new Explanation(answer.input(), "http-status")
                .set("meaning", answer.statusClass().description()));
    }

    @Override
    public void print(Answer.Choice answer) {
        // Each of its answers repeats the input.
    }

    @Override
    public void print(Answer.Failed answer) {
        print(response(new Explanation(answer.input(), "response"), answer.response())
                .set("count", answer.count()));
    }

    @Override
    public void print(Answer.Deleted answer) {
        print(deleteResult(new Explanation(answer.input(), "delete-result"), answer.response()));
    }

    @Override
    public void print(Answer.Succeeded answer) {
        print(whole(new Explanation(answer.input(), "no-error"), answer.response())
                .set("count", answer.count()));
    }

    @Override
    public void print(Answer.Unknown answer) {
        print(whole(new Explanation(answer.input(), "unknown-outcome"), answer.response())
                .set("count", answer.count()));
    }

    @Override
    public void print(Answer.Overview answer) {
        // Each of its answers has its count.
    }

    @Override
    public void print(Answer.Others answer) {
        print(new Explanation(answer.input(), "response")
                .set("count", answer.count())
                .set("notes", List.of("too-many-kinds")));
    }

    @Override
    public void print(Answer.Unrecognized answer) {
        print(new Explanation(answer.input(), "not-an-error")
                .set("notes", List.of(answer.diagnosis().label())));
    }

    @Override
    public void print(Answer.Unreadable answer) {
        print(new Explanation(answer.input(), "unreadable"));
    }

    private void print(Explanation explanation) {
        Json.println(out, explanation.values());
    }

    private Explanation response(Explanation explanation, ErrorResponse response) {
        response.code().ifPresent(code -> code(explanation, code));
        return judgement(explanation, response)
                .set("status", JsonObjects.number(response.status()))
                .set("message", response.message())
                .set("requestId", response.requestId())
                .set("hostId", response.hostId())
                .set("headerRequestId", response.headerRequestId())
                .set("headerHostId", response.headerHostId())
                .set(
                        "details",
                        response.details().stream().map(JsonObjects::detail).toList())
                .set("notes", labels(response.notes()))
                .set("redirect", response.redirectTarget())
                .set("retryAfter", response.retryAfter().map(Duration::toSeconds))
                .set("serverTime", response.serverTime().map(Instant::toString));
    }

    /** The facts about a response that is not an error; all its ids come from headers. */
    private static Explanation whole(Explanation explanation, DecodedResponse response) {
        return explanation
                .set("status", JsonObjects.number(response.status()))
                .set("requestId", response.requestId())
                .set("hostId", response.hostId())
                .set("headerRequestId", response.requestId())
                .set("headerHostId", response.hostId())
                .set("notes", labels(response.notes()))
                .set("count", 1)
                .set("effect", response.effect().label());
    }

    private static Explanation deleteResult(Explanation explanation, DeleteResult result) {
        return whole(explanation, result)
                .set(
                        "errors",
                        result.errors().stream().map(JsonObjects::keyError).toList())
                .set("deleted", result.deleted())
                .set("complete", result.isComplete());
    }

    /** A code given by name. Without a status, the one on which all documents agree is used. */
    private Explanation named(Explanation explanation, ErrorCode code, Optional<HttpStatus> status) {
        ErrorResponse.Builder response = ErrorResponse.builder().code(code);
        status.ifPresent(response::status);
        return judgement(code(explanation, code), response.build())
                // A name comes without a redirect address, so the advice for a response would not fit.
                .set(
                        "retry",
                        status.flatMap(code::retryAdvice)
                                .or(() -> code.known().map(ServerErrorCode::retryAdvice))
                                .map(RetryAdvice::label))
                .set(
                        "retryReason",
                        code.known().map(ServerErrorCode::retryReason).or(() -> status.flatMap(code::retryReason)))
                .set(
                        "status",
                        JsonObjects.number(status.or(() -> code.known().flatMap(ServerErrorCode::agreedStatus))));
    }

    /** The kit's judgement on an error, by its code, or by its status if the code does not decide. */
    private static Explanation judgement(Explanation explanation, ErrorResponse response) {
        return explanation
                .set("category", response.category().map(Category::label))
                .set("retry", response.retryAdvice().map(RetryAdvice::label))
                .set("retryReason", response.retryReason())
                .set("action", response.action())
                .set("effect", response.effect().label())
                .set("throttling", response.isThrottling());
    }

    /** The facts about a code that do not depend on the status. */
    private Explanation code(Explanation explanation, ErrorCode code) {
        Optional<ServerErrorCode> known = code.known();
        return explanation
                .set("code", code.value())
                .set("listed", known.isPresent())
                .set("documented", known.filter(ServerErrorCode::isDocumented).isPresent())
                .set("meaning", known.map(ServerErrorCode::meaning))
                .set("neighbours", known.map(JsonObjects::neighbours).orElse(List.of()))
                .set("sightings", known.map(JsonObjects::sightings).orElse(List.of()))
                .set("listings", known.map(JsonObjects::listings).orElse(List.of()))
                .set(
                        "correspondences",
                        known.map(listed -> JsonObjects.correspondences(listed, guides))
                                .orElse(List.of()));
    }

    private Explanation console(Explanation explanation, Answer.Console answer) {
        List<ConsoleListing> all = ConsoleListings.of(answer.code());
        List<ConsoleListing> shown =
                all.stream().filter(listing -> guides.contains(listing.guide())).toList();
        explanation
                .set("code", answer.code().value())
                .set("listed", !all.isEmpty())
                .set(
                        "consoleListings",
                        shown.stream().map(JsonObjects::consoleListing).toList());
        if (shown.size() == 1) {
            // Each guide has its own meaning, so no single advice would be right for both.
            ConsoleListing only = shown.get(0);
            explanation
                    .set("status", JsonObjects.number(only.status()))
                    .set("message", only.description())
                    .set("retry", only.retryAdvice().label())
                    .set("retryReason", only.retryReason());
        }
        return explanation;
    }

    private static List<String> labels(List<Note> notes) {
        return notes.stream().map(Note::label).toList();
    }
}
