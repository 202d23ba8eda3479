package io.github.obserrors.cli.printing;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.Effect;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Listing;
import io.github.obserrors.api.Neighbour;
import io.github.obserrors.api.NoError;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.Sighting;
import io.github.obserrors.api.StatusClass;
import io.github.obserrors.api.UnknownOutcome;
import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.cli.answers.Answer;
import io.github.obserrors.cli.answers.ConsoleListings;
import io.github.obserrors.cli.answers.Wording;
import io.github.obserrors.cli.terminal.Page;
import io.github.obserrors.cli.terminal.Printable;
import io.github.obserrors.cli.terminal.Screen;
import io.github.obserrors.console.ConsoleCode;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.console.ConsoleListing;
import io.github.obserrors.console.Correspondence;
import io.github.obserrors.console.Guide;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Prints answers for people. */
public final class TextPrinter implements Answer.Printer {

    private static final String WITHOUT_BODY =
            "The code is missing. After HEAD there is no body: send the same request with GET to see the code.";
    private static final String UNKNOWN_ADVICE = "Unknown: neither the code nor the status tells.";

    private final Page page;
    private final List<Guide> guides;
    private final boolean several;
    private final boolean full;

    /** Creates a printer. If there are several arguments, each answer that was read from a text names its argument. */
    public TextPrinter(PrintWriter out, List<Guide> guides, boolean several, boolean full, Screen screen) {
        this.page = new Page(out, screen);
        this.guides = guides;
        this.several = several;
        this.full = full;
    }

    @Override
    public void print(Answer.ServerCode answer) {
        code(answer.code(), answer.status());
    }

    @Override
    public void print(Answer.UnknownName answer) {
        answer.status().ifPresent(status -> unlisted(ErrorCode.of(answer.name()), status));
    }

    @Override
    public void print(Answer.Console answer) {
        console(answer.code());
    }

    @Override
    public void print(Answer.Status answer) {
        status(answer.status());
    }

    @Override
    public void print(Answer.Statuses answer) {
        StatusClass statusClass = answer.statusClass();
        page.heading(statusClass.label());
        page.item("Meaning", statusClass.description());
        String label = "Statuses";
        for (HttpStatus status : HttpStatus.documented()) {
            if (status.statusClass().equals(Optional.of(statusClass))) {
                page.item(label, describe(status, Optional.empty()));
                label = "";
            }
        }
        page.item("What to do", "Explain the status itself, or better the code that came with it.");
    }

    @Override
    public void print(Answer.Choice answer) {
        page.heading(Printable.argument(answer.input()) + " - " + answer.count() + " possible meanings");
    }

    @Override
    public void print(Answer.Succeeded answer) {
        NoError response = answer.response();
        page.heading("No error"
                + response.status()
                        .map(status -> " - " + describe(status, Optional.empty()))
                        .orElse("")
                + times(answer.count()));
        readFrom(answer);
        ids(response);
        if (response.notes().isEmpty()) {
            page.item("Meaning", "Neither the status nor the body is an error.");
        } else {
            page.item("Meaning", "The status is not an error.");
            notes(response.notes());
        }
    }

    @Override
    public void print(Answer.Unknown answer) {
        UnknownOutcome response = answer.response();
        page.heading("Unknown outcome"
                + response.status()
                        .map(status -> " - " + describe(status, Optional.empty()))
                        .orElse("")
                + times(answer.count()));
        readFrom(answer);
        ids(response);
        page.item(
                "Meaning",
                "The response does not tell whether the request succeeded: it holds neither a whole result nor an error.");
        page.item("What to do", "Check whether the request took effect before you rely on it or send it again.");
        notes(response.notes());
    }

    @Override
    public void print(Answer.Overview answer) {
        page.heading("Several kinds of responses");
        readFrom(answer);
        page.line(" count  status  code");
        answer.answers().forEach(counted -> page.line(row(counted)));
    }

    private static String row(Answer answer) {
        if (answer instanceof Answer.Failed failed) {
            return row(
                    failed.count(),
                    failed.response(),
                    failed.response().code().map(ErrorCode::value).orElse("no error code"));
        }
        if (answer instanceof Answer.Succeeded succeeded) {
            return row(succeeded.count(), succeeded.response(), "no error");
        }
        if (answer instanceof Answer.Unknown unknown) {
            return row(unknown.count(), unknown.response(), "unknown outcome");
        }
        if (answer instanceof Answer.Others others) {
            return String.format(Locale.ROOT, "%6d  %6s  %s", others.count(), "", "other codes");
        }
        throw new IllegalStateException("no row is made for " + answer.getClass());
    }

    private static String row(long count, DecodedResponse response, String code) {
        String status = response.status().map(HttpStatus::toString).orElse("");
        return String.format(Locale.ROOT, "%6d  %6s  %s", count, status, Printable.line(code));
    }

    @Override
    public void print(Answer.Others answer) {
        page.heading(answer.count() + " other responses");
        page.item("Note", "The text holds more kinds of errors than are kept apart.");
    }

    @Override
    public void print(Answer.Unrecognized answer) {
        // Standard error says it all.
    }

    @Override
    public void print(Answer.Unreadable answer) {
        // Standard error says it all.
    }

    private void ids(DecodedResponse response) {
        response.requestId().ifPresent(id -> page.value("Request id", id));
        response.hostId().ifPresent(id -> page.value("Host id", id));
    }

    private void readFrom(Answer answer) {
        if (several) {
            page.value("Read from", answer.input());
        }
    }

    @Override
    public void print(Answer.Failed answer) {
        ErrorResponse response = answer.response();
        long count = answer.count();
        Optional<ServerErrorCode> known = response.code().flatMap(ErrorCode::known);
        page.heading(name(response, known) + times(count));
        readFrom(answer);
        response.message().ifPresent(message -> page.item("Message", message));
        String ofFirst = count == 1 ? "" : " (the first of " + count + ")";
        id("Request id", response.requestId(), response.headerRequestId(), ofFirst);
        id("Host id", response.hostId(), response.headerHostId(), ofFirst);
        if (full) {
            details(0, response.details());
            serverTime(response);
        }
        response.redirectTarget().ifPresent(target -> page.value("Redirect", target + " (check it before use)"));
        Runnable retry = () -> retry(
                response.retryAdvice(),
                response.retryReason(),
                response.retryAfter(),
                response.effect(),
                response.effectReason(),
                response.status().isPresent()
                        ? UNKNOWN_ADVICE
                        : "Unknown without the HTTP status: give it with --status.");
        if (known.isPresent()) {
            explain(known.get(), response.status(), retry);
        } else {
            response.code().ifPresent(code -> page.item("Meaning", "No document lists this code."));
            if (full) {
                response.status().ifPresent(this::describeFully);
            }
            response.action().ifPresent(action -> page.item("What to do", action));
            retry.run();
        }
        if (isWithoutBody(response)) {
            page.item("Note", WITHOUT_BODY);
        }
        notes(response.notes());
    }

    /** As an answer to HEAD is; where the code decides, the action says the same. */
    private static boolean isWithoutBody(ErrorResponse response) {
        return response.code().isEmpty()
                && response.retryAdvice().isPresent()
                && response.status()
                        .filter(status -> status.code() >= 400 && status.code() < 500)
                        .isPresent()
                && response.message().isEmpty()
                && response.details().isEmpty()
                && response.notes().isEmpty();
    }

    private static String times(long count) {
        return count == 1 ? "" : ", " + count + " times";
    }

    private static String name(ErrorResponse response, Optional<ServerErrorCode> known) {
        Optional<String> status = response.status().map(given -> describe(given, known));
        return response.code()
                .map(code -> code.value()
                        + status.map(given -> " - " + given)
                                .or(() -> known.map(TextPrinter::documentedStatus))
                                .orElse(""))
                .orElseGet(() -> status.map(given -> given + " - ").orElse("") + "no error code");
    }

    /** Prints the id, and that in the header if it differs: support may ask for either. */
    private void id(String label, Optional<String> id, Optional<String> ofHeader, String ofFirst) {
        id.ifPresent(text -> page.value(label, text + ofFirst));
        ofHeader.filter(text -> !id.equals(Optional.of(text)))
                .ifPresent(text -> page.value("  in header", text + ofFirst));
    }

    /** Prints the time of the server, unless the details already show it. */
    private void serverTime(ErrorResponse response) {
        response.serverTime()
                .map(Instant::toString)
                .filter(time -> response.details().stream()
                        .noneMatch(detail -> XmlText.trimmed(detail.text()).equals(time)))
                .ifPresent(time -> page.value("Server time", time));
    }

    private void details(int level, List<Detail> details) {
        for (Detail detail : details) {
            page.value(DetailLabel.of(level, detail.name()), detail.text());
            details(level + 1, detail.children());
        }
    }

    @Override
    public void print(Answer.Deleted answer) {
        DeleteResult result = answer.response();
        page.heading("Result of a multi-object delete - " + result.deleted() + " deleted, "
                + result.errors().size() + " not deleted" + (result.isComplete() ? "" : ", incomplete"));
        readFrom(answer);
        ids(result);
        for (KeyError error : result.errors()) {
            page.value("Not deleted", error.key().orElse("an object without a key"));
            error.versionId().ifPresent(id -> page.value("  Version", id));
            page.item(
                    "  because",
                    error.code().value()
                            + error.message().map(text -> ": " + text).orElse(""));
        }
        notes(result.notes());
        // Sorted, not hashed: an attacker could fill the result with codes that all have the same hash.
        Set<String> explained = new TreeSet<>();
        result.errors().stream()
                .map(KeyError::code)
                .filter(code ->
                        explained.add(code.known().map(ServerErrorCode::value).orElse(code.value())))
                .forEach(code -> code.known().ifPresentOrElse(known -> code(known, Optional.empty()), () -> {
                    page.heading(code.value());
                    page.item("Meaning", "No document lists this code.");
                }));
    }

    private void code(ServerErrorCode code, Optional<HttpStatus> status) {
        page.heading(code.value()
                + status.map(given -> " - " + describe(given, Optional.of(code)))
                        .orElseGet(() -> documentedStatus(code)));
        explain(code, status);
    }

    private void unlisted(ErrorCode code, HttpStatus status) {
        page.heading(code.value() + " - " + describe(status, Optional.empty()));
        page.item("Meaning", "No document lists this code.");
        if (full) {
            describeFully(status);
        }
        ErrorResponse response =
                ErrorResponse.builder().code(code).status(status).build();
        judgement(
                response.action().orElseThrow(),
                code.retryAdvice(status),
                code.retryReason(status),
                response.effect(),
                response.effectReason());
    }

    private void explain(ServerErrorCode code, Optional<HttpStatus> status) {
        explain(
                code,
                status,
                () -> retry(
                        Optional.of(code.retryAdvice()),
                        Optional.of(code.retryReason()),
                        Optional.empty(),
                        code.effect(),
                        code.effectReason(),
                        UNKNOWN_ADVICE));
    }

    private void explain(ServerErrorCode code, Optional<HttpStatus> status, Runnable retry) {
        page.item("Meaning", code.meaning());
        page.item("What to do", code.action());
        retry.run();
        if (!full) {
            return;
        }
        documents(code, status);
        String label = "Compare";
        for (Neighbour neighbour : code.neighbours()) {
            page.item(label, neighbour.code() + ": " + neighbour.difference() + ".");
            label = "";
        }
        label = "Shown as";
        for (Correspondence pair : ConsoleErrorCode.correspondences(code)) {
            if (guides.contains(pair.guide())) {
                page.item(
                        label,
                        pair.consoleCode() + ", " + pair.guide().title() + " ("
                                + pair.strength().label() + "): " + pair.reason());
                label = "";
            }
        }
    }

    private void documents(ServerErrorCode code, Optional<HttpStatus> status) {
        if (!code.isDocumented()) {
            page.item("Documents", "No document lists this code.");
            String label = "Seen in";
            for (Sighting sighting : code.sightings()) {
                page.item(label, sighting + " - " + sighting.source().title() + ".");
                label = "";
            }
            return;
        }
        sayings("Documents", code, listing -> Optional.of(printedStatus(listing) + " - " + listing.message()));
        if (status.isPresent() && !code.statuses().contains(status.get())) {
            page.item("", "No document lists this code with status " + status.get() + ".");
        }
        code.disagreement().ifPresent(text -> page.item("Disagree", text));
        sayings("Solutions", code, Listing::solution);
    }

    private static String printedStatus(Listing listing) {
        return listing.status()
                .map(status -> status
                        + listing.reasonPhrase().map(phrase -> " " + phrase).orElse(""))
                .orElse("no status");
    }

    /** Prints what each document says; documents that say the same share a paragraph. */
    private void sayings(String label, ServerErrorCode code, Function<Listing, Optional<String>> saying) {
        Map<String, Set<String>> editions = new LinkedHashMap<>();
        for (Listing listing : code.listings()) {
            saying.apply(listing)
                    .ifPresent(text -> editions.computeIfAbsent(text, none -> new LinkedHashSet<>())
                            .add(listing.edition().label()));
        }
        String start = label;
        for (var entry : editions.entrySet()) {
            page.item(start, String.join(", ", entry.getValue()) + ": " + entry.getKey());
            start = "";
        }
    }

    private void status(HttpStatus status) {
        page.heading(describe(status, Optional.empty()));
        explain(status);
    }

    private void explain(HttpStatus status) {
        if (full) {
            describeFully(status);
        } else {
            status.description().ifPresent(text -> page.item("Meaning", text));
        }
        judgement(status.action(), status.retryAdvice(), status.retryReason(), status.effect(), status.effectReason());
    }

    private void judgement(
            String action, Optional<RetryAdvice> advice, Optional<String> reason, Effect effect, String effectReason) {
        page.item("What to do", action);
        retry(advice, reason, Optional.empty(), effect, effectReason, UNKNOWN_ADVICE);
    }

    /** Prints the effect, unless there is none and the request will not be sent again. */
    private void effect(Effect effect, String reason, Optional<RetryAdvice> advice) {
        if (effect == Effect.POSSIBLE
                || advice.filter(RetryAdvice::isWorthARetry).isPresent()) {
            page.item("Effect", Wording.of(effect) + ". " + reason);
        }
    }

    private void describeFully(HttpStatus status) {
        status.statusClass().ifPresent(found -> page.item("Class", found.label() + ": " + found.description()));
        status.description().ifPresent(text -> page.item("Documented", text));
        String label = "Causes";
        for (String cause : status.causes()) {
            page.item(label, cause);
            label = "";
        }
        List<String> codes = Arrays.stream(ServerErrorCode.values())
                .filter(code -> statuses(code).contains(status))
                .map(ServerErrorCode::value)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        if (!codes.isEmpty()) {
            page.item("Codes", String.join(", ", codes));
        }
    }

    private void console(ConsoleCode code) {
        List<ConsoleListing> listings = ConsoleListings.of(code);
        List<ConsoleListing> shown = listings.stream()
                .filter(listing -> guides.contains(listing.guide()))
                .toList();
        if (shown.isEmpty() && !listings.isEmpty()) {
            page.heading(code.value());
            page.item(
                    "Meaning",
                    "The " + guides.get(0).title() + " does not list this code; the "
                            + listings.get(0).guide().title() + " does.");
        }
        for (ConsoleListing listing : shown) {
            page.heading(code + " in the " + listing.guide().title()
                    + listing.status()
                            .map(status -> " - " + describe(status, Optional.empty()))
                            .orElse(""));
            page.item(label(listing.guide()), listing.description());
            page.item("Arises in", Wording.of(listing.origin()));
            String label = "Server code";
            for (Correspondence pair : listing.correspondences()) {
                page.item(label, pair.serverCode() + " (" + pair.strength().label() + "): " + pair.reason());
                label = "";
            }
            if (listing.noCorrespondence().isPresent()) {
                page.item(label, "None. " + listing.noCorrespondence().get());
            }
            page.item("Retry", Wording.of(listing.retryAdvice()) + ". " + listing.retryReason());
        }
    }

    /** On every page, "Meaning" is in the kit's own words, and "Documented" quotes a document. */
    private static String label(Guide guide) {
        return switch (guide) {
            case CLIENT -> "Documented";
            case WEB_CONSOLE -> "Meaning";
        };
    }

    /** Whether and how to send the request again: in full with every reason, else on one line. */
    private void retry(
            Optional<RetryAdvice> advice,
            Optional<String> reason,
            Optional<Duration> wait,
            Effect effect,
            String effectReason,
            String unknown) {
        if (full) {
            page.item(
                    "Retry",
                    advice.map(given -> Wording.of(given) + ". " + reason.orElse(""))
                            .orElse(unknown));
            wait.ifPresent(asked -> page.item("Retry-After", Wording.of(asked)));
            effect(effect, effectReason, advice);
            return;
        }
        boolean helps = advice.filter(RetryAdvice::isWorthARetry).isPresent();
        page.item(
                "Retry",
                advice.map(given -> Wording.of(given) + ".").orElse(unknown)
                        + wait.filter(asked -> helps)
                                .map(asked -> " Wait " + Wording.of(asked) + ".")
                                .orElse("")
                        + (effect == Effect.POSSIBLE
                                ? " The request may have been carried out."
                                : helps ? " The request was not carried out." : ""));
    }

    private void notes(List<Note> notes) {
        notes.forEach(note -> page.item("Note", note.text()));
    }

    private static String documentedStatus(ServerErrorCode code) {
        StringBuilder statuses = new StringBuilder();
        for (HttpStatus status : statuses(code)) {
            statuses.append(statuses.isEmpty() ? " - " : " or ").append(describe(status, Optional.of(code)));
        }
        return statuses.toString();
    }

    /** The statuses that the documents give, or else those with which the code was seen. */
    private static Collection<HttpStatus> statuses(ServerErrorCode code) {
        if (code.isDocumented()) {
            return code.statuses();
        }
        Set<HttpStatus> statuses = new LinkedHashSet<>();
        for (Sighting sighting : code.sightings()) {
            sighting.status().ifPresent(statuses::add);
        }
        return statuses;
    }

    /** The status with a reason phrase: the one that a document prints next to the code, or else that of the status. */
    private static String describe(HttpStatus status, Optional<ServerErrorCode> code) {
        Optional<String> phrase = printedPhrase(status, code);
        if (phrase.isEmpty()) {
            phrase = status.reasonPhrase();
        }
        return phrase.isEmpty() ? status.toString() : status + " " + phrase.get();
    }

    private static Optional<String> printedPhrase(HttpStatus status, Optional<ServerErrorCode> code) {
        if (code.isPresent()) {
            for (Listing listing : code.get().listings()) {
                if (listing.reasonPhrase().isPresent() && listing.status().equals(Optional.of(status))) {
                    return listing.reasonPhrase();
                }
            }
        }
        return Optional.empty();
    }
}
