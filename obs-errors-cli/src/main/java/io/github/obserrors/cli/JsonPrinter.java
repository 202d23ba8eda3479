package io.github.obserrors.cli;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.console.ConsoleListing;
import io.github.obserrors.console.Guide;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Prints answers for programs: one JSON object a line. */
final class JsonPrinter implements AnswerPrinter {

    private final PrintWriter out;
    private final List<Guide> guides;

    JsonPrinter(PrintWriter out, List<Guide> guides) {
        this.out = out;
        this.guides = guides;
    }

    @Override
    public void print(Answer answer) {
        Json.println(out, explain(answer).values());
    }

    private Explanation explain(Answer answer) {
        String input = answer.input();
        if (answer instanceof Answer.ServerCode found) {
            return code(new Explanation(input, "server-code"), found.code(), found.status());
        }
        if (answer instanceof Answer.UnknownName found) {
            return code(new Explanation(input, "server-code"), ErrorCode.of(input), found.status());
        }
        if (answer instanceof Answer.Console found) {
            return console(new Explanation(input, "console-code"), found);
        }
        if (answer instanceof Answer.Status found) {
            HttpStatus status = found.status();
            return new Explanation(input, "http-status")
                    .set("status", status.code())
                    .set("retry", status.retryAdvice().label())
                    .set("retryReason", status.retryReason());
        }
        if (answer instanceof Answer.Response found) {
            return response(new Explanation(input, "response"), found.response())
                    .set("count", found.count());
        }
        if (answer instanceof Answer.Delete found) {
            return deleteResult(new Explanation(input, "delete-result"), found.result());
        }
        if (answer instanceof Answer.NotFailed found) {
            return new Explanation(input, "no-error")
                    .set("status", JsonObjects.number(found.response().status()))
                    .set("notes", labels(found.response().notes()))
                    .set("count", 1);
        }
        if (answer instanceof Answer.NotAnError found) {
            return new Explanation(input, "not-an-error")
                    .set("notes", List.of(found.reason().label()));
        }
        return new Explanation(input, "unreadable");
    }

    private Explanation response(Explanation explanation, ErrorResponse response) {
        response.code().ifPresent(code -> code(explanation, code, response.status()));
        return explanation
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
                .set("serverTime", response.serverTime().map(Instant::toString))
                .set("retry", response.retryAdvice().map(RetryAdvice::label))
                .set("retryReason", response.retryReason());
    }

    private static Explanation deleteResult(Explanation explanation, DeleteResult result) {
        return explanation
                .set("status", JsonObjects.number(result.status()))
                .set("requestId", result.requestId())
                .set("hostId", result.hostId())
                .set("headerRequestId", result.requestId())
                .set("headerHostId", result.hostId())
                .set("notes", labels(result.notes()))
                .set("count", 1)
                .set(
                        "errors",
                        result.errors().stream().map(JsonObjects::keyError).toList())
                .set("deleted", result.deleted());
    }

    /** The facts of a code; without a status from outside, the one that all documents agree on. */
    private Explanation code(Explanation explanation, ErrorCode code, Optional<HttpStatus> status) {
        Optional<ServerErrorCode> known = code.known();
        return explanation
                .set("status", JsonObjects.number(status.or(() -> known.flatMap(ServerErrorCode::agreedStatus))))
                .set("code", code.value())
                .set("listed", known.isPresent())
                .set("category", known.map(listed -> listed.category().label()))
                .set(
                        "retry",
                        status.map(code::retryAdvice)
                                .or(() -> known.map(ServerErrorCode::retryAdvice))
                                .map(RetryAdvice::label))
                .set(
                        "retryReason",
                        known.map(ServerErrorCode::retryReason).or(() -> status.map(HttpStatus::retryReason)))
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
            // Two guides, two meanings: with both shown, no single advice would be right.
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
