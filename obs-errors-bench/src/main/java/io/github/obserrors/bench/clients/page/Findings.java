package io.github.obserrors.bench.clients.page;

import io.github.obserrors.bench.clients.result.CellResult;
import io.github.obserrors.bench.clients.result.ClientRun;
import io.github.obserrors.bench.clients.result.Outcome;
import io.github.obserrors.bench.clients.result.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What clients do wrong, counted; the worst first. */
final class Findings {

    private final Matrix matrix;

    Findings(Matrix matrix) {
        this.matrix = matrix;
    }

    /** {@return what a client does wrong} */
    List<Finding> of(ClientRun client) {
        List<Finding> findings = new ArrayList<>();
        falseSuccess(client).ifPresent(findings::add);
        stumbles(client).ifPresent(findings::add);
        denies(client).ifPresent(findings::add);
        repeats(client).ifPresent(findings::add);
        madeUp(client).ifPresent(findings::add);
        codes(client).ifPresent(findings::add);
        requestIds(client).ifPresent(findings::add);
        inVain(client).ifPresent(findings::add);
        notAgain(client).ifPresent(findings::add);
        retryAfter(client).ifPresent(findings::add);
        return findings;
    }

    Optional<Finding> falseSuccess(ClientRun client) {
        return finding(
                client,
                "reports success, or returns null or a part, for a call that failed",
                CellResult::failed,
                cell -> Telling.of(cell) == Telling.FALSE_SUCCESS,
                cells ->
                        "No exception, so nothing to decode: the response itself has to be read, as [the recipes for HTTP"
                                + " clients](recipes.md#decode-what-an-http-client-receives) do.");
    }

    Optional<Finding> stumbles(ClientRun client) {
        return finding(
                client,
                "throws an exception of `java.lang` in which nothing of the error is left",
                CellResult::failed,
                CellResult::inJdk,
                cells -> "Catch it as an unknown outcome: after a write, look first, as `Effect.POSSIBLE` asks.");
    }

    Optional<Finding> denies(ClientRun client) {
        return finding(
                client,
                "reports an error although the first request did everything",
                cell -> matrix.fault(cell).carriedOut() && cell.effects() > 0,
                CellResult::deniedEffect,
                cells ->
                        "It sends the request again by itself, and the answer to that says `NoSuchUpload`. The kit's `action()` for"
                                + " this code says to look for the object; without retries of the client, `nextStep` says so after the"
                                + " first answer ([retries](retries.md)).");
    }

    Optional<Finding> repeats(ClientRun client) {
        return finding(
                client,
                "sends again though the kit says to look first whether the request was carried out",
                cell -> matrix.step(cell).equals("look-first"),
                cell -> Sending.of(matrix, cell) == Sending.UNSAFE,
                cells -> "In "
                        + cells.stream().filter(CellResult::repeatedEffect).count()
                        + " of these, it had been. Switch its retries off for these calls, and ask `nextStep(operation)`"
                        + " ([recipe](recipes.md#send-a-request-again)).");
    }

    Optional<Finding> madeUp(ClientRun client) {
        return finding(
                client,
                "reports a code that the server did not tell",
                cell -> cell.outcome() == Outcome.ERROR,
                cell -> cell.told().code() == Verdict.WRONG,
                cells -> "The kit gets it right in "
                        + count(cells, cell -> isRight(cell.kit().code())) + " of these" + recipe(client) + ".");
    }

    Optional<Finding> codes(ClientRun client) {
        return finding(
                client,
                "loses the code that the server told",
                cell -> cell.outcome() == Outcome.ERROR && cell.told().code().isOfServer(),
                cell -> cell.told().code() == Verdict.LOST,
                cells -> "The kit recovers it in "
                        + count(cells, cell -> isRight(cell.kit().code())) + " of these" + recipe(client) + ".");
    }

    Optional<Finding> requestIds(ClientRun client) {
        return finding(
                client,
                "loses the request id",
                cell -> cell.outcome() == Outcome.ERROR
                        && cell.told().requestId().isOfServer(),
                cell -> Telling.isLost(cell.told().requestId()),
                cells -> "The kit recovers it in "
                        + count(cells, cell -> isRight(cell.kit().requestId())) + " of these" + recipe(client) + ".");
    }

    Optional<Finding> inVain(ClientRun client) {
        return finding(
                client,
                "sends again what cannot help",
                cell -> matrix.step(cell).equals("stop"),
                cell -> Sending.of(matrix, cell) == Sending.IN_VAIN,
                cells -> "These are "
                        + cells.stream().mapToInt(cell -> cell.sends() - 1).sum()
                        + " requests for nothing. The kit's `nextStep` is `STOP`.");
    }

    Optional<Finding> notAgain(ClientRun client) {
        return finding(
                client,
                "gives up where another request is safe and may help",
                cell -> matrix.step(cell).equals("resend"),
                cell -> Sending.of(matrix, cell) == Sending.NOT_AGAIN,
                cells -> "The kit's `nextStep` is `RESEND` ([recipe](recipes.md#send-again-with-a-library)).");
    }

    Optional<Finding> retryAfter(ClientRun client) {
        return finding(
                client,
                "sends again sooner than `Retry-After` asks",
                cell -> cell.fault().equals("slow-down-retry-after"),
                cell -> RetryAfter.of(cell) == RetryAfter.IGNORED,
                cells ->
                        "`RetryDelay` of the kit waits as long ([recipe](recipes.md#send-a-request-again)), as far as the"
                                + " exception still holds the header.");
    }

    private static Optional<Finding> finding(
            ClientRun client,
            String claim,
            Predicate<CellResult> all,
            Predicate<CellResult> wrong,
            Function<List<CellResult>, String> remedy) {
        List<CellResult> considered = client.cells().stream().filter(all).toList();
        List<CellResult> cells = considered.stream().filter(wrong).toList();
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(claim, cells, considered.size(), remedy.apply(cells)));
    }

    private static boolean isRight(Verdict verdict) {
        return verdict == Verdict.RIGHT || verdict == Verdict.NONE;
    }

    private static long count(List<CellResult> cells, Predicate<CellResult> condition) {
        return cells.stream().filter(condition).count();
    }

    private static String recipe(ClientRun client) {
        return switch (client.id()) {
            case "esdk" -> " ([recipe](recipes.md#esdk-obs-java))";
            case "minio" -> " ([recipe](recipes.md#minio))";
            case "aws-legacy", "aws-standard", "aws-2026" -> " ([recipe](recipes.md#aws-sdk-for-java-2))";
            default -> "";
        };
    }
}
