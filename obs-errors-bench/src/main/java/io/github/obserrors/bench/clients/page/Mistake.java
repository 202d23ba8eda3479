package io.github.obserrors.bench.clients.page;

import io.github.obserrors.bench.clients.result.CellResult;
import io.github.obserrors.bench.clients.result.ClientRun;
import io.github.obserrors.bench.clients.result.Outcome;
import io.github.obserrors.bench.clients.result.Verdict;
import io.github.obserrors.bench.clients.result.Verdicts;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** A kind of mistake of clients; the worst first. */
@SuppressWarnings("ImmutableEnumChecker") // its functions have no state
enum Mistake {
    FALSE_SUCCESS(
            "Success for what failed",
            "The call returns as if it had succeeded, or returns null, though the last answer was an error. Counted among the"
                    + " calls whose last answer was one.",
            "There is no exception, so there is nothing to decode. Whoever reads the response itself finds the error, as"
                    + " [the recipes for HTTP clients](recipes.md#decode-what-an-http-client-receives) do; otherwise check the"
                    + " result for null, and look whether the object is there.",
            (matrix, cell) -> cell.failed(),
            (matrix, cell) -> Telling.of(cell) == Telling.FALSE_SUCCESS),
    STUMBLE(
            "The client stumbles",
            "It throws an exception of `java.lang`, and nothing of the error is left in it. Counted among the calls whose last"
                    + " answer was an error.",
            "Treat it as an unknown outcome: `Effect.POSSIBLE`, so look first ([retries](retries.md)).",
            (matrix, cell) -> cell.failed(),
            (matrix, cell) -> cell.inJdk()),
    DENIAL(
            "An error for what was done",
            "The first request was carried out, but its answer was lost. The client sends it again by itself, and reports the"
                    + " error that only the second one got. Counted among the requests that were carried out.",
            "The kit's `action()` for `NoSuchUpload` says to look for the object. With the retries of the client switched off,"
                    + " `nextStep(operation)` says so after the first answer ([recipe](recipes.md#send-a-request-again)).",
            (matrix, cell) -> matrix.fault(cell).carriedOut() && cell.effects() > 0,
            (matrix, cell) -> cell.deniedEffect()),
    UNSAFE(
            "Sent again without looking first",
            "Whether the request was carried out is not known, and it may not be sent twice. The client sends it again. Counted"
                    + " among the calls after whose first answer the kit says `LOOK_FIRST`.",
            "Switch the retries of the client off for these calls, and ask `nextStep(operation)`"
                    + " ([recipe](recipes.md#send-a-request-again)).",
            (matrix, cell) -> matrix.step(cell).equals("look-first"),
            (matrix, cell) -> Sending.of(matrix, cell) == Sending.UNSAFE),
    MADE_UP(
            "A code that the server did not tell",
            "Counted among all exceptions.",
            "Decode the exception: the last column counts where the kit then tells the code of the server, or none if there was"
                    + " none.",
            (matrix, cell) -> cell.outcome() == Outcome.ERROR,
            (matrix, cell) -> cell.told().code() == Verdict.WRONG,
            Verdicts::code),
    CODE_LOST(
            "The code is lost",
            "The server told a code, but the getters of the exception do not have it. Counted among the exceptions for such"
                    + " errors.",
            "Decode the exception: the last column counts where the kit then tells the code.",
            (matrix, cell) ->
                    cell.outcome() == Outcome.ERROR && cell.told().code().isOfServer(),
            (matrix, cell) -> cell.told().code() == Verdict.LOST,
            Verdicts::code),
    ID_LOST(
            "The request id is lost",
            "Without it, nobody can find the request in the logs of the service. Counted among the exceptions for errors with a"
                    + " request id.",
            "Decode the exception: the last column counts where the kit then tells the id.",
            (matrix, cell) ->
                    cell.outcome() == Outcome.ERROR && cell.told().requestId().isOfServer(),
            (matrix, cell) -> Telling.isLost(cell.told().requestId()),
            Verdicts::requestId),
    IN_VAIN(
            "Sent again in vain",
            "The same request cannot help. Counted among the calls after whose answer the kit says `STOP`.",
            "Ask `nextStep(operation)` ([recipe](recipes.md#send-again-with-a-library)).",
            (matrix, cell) -> matrix.step(cell).equals("stop"),
            (matrix, cell) -> Sending.of(matrix, cell) == Sending.IN_VAIN),
    NOT_AGAIN(
            "Given up too early",
            "Another request is safe and may help, but none is sent. Counted among the calls after whose answer the kit says"
                    + " `RESEND`.",
            "Send it again when `nextStep(operation)` says so ([recipe](recipes.md#send-again-with-a-library)).",
            (matrix, cell) -> matrix.step(cell).equals("resend"),
            (matrix, cell) -> Sending.of(matrix, cell) == Sending.NOT_AGAIN),
    TOO_SOON(
            "`Retry-After` ignored",
            "The server asks for 2 s, and some request comes sooner. Counted among the calls that it asks so.",
            "`RetryDelay` of the kit waits as long ([recipe](recipes.md#send-a-request-again)), where the exception still holds"
                    + " the header.",
            (matrix, cell) -> cell.fault().equals("slow-down-retry-after"),
            (matrix, cell) -> RetryAfter.of(cell) == RetryAfter.IGNORED);

    private final String title;
    private final String meaning;
    private final String remedy;
    private final BiPredicate<Matrix, CellResult> considered;
    private final BiPredicate<Matrix, CellResult> wrong;
    private final Optional<Function<Verdicts, Verdict>> recovered;

    Mistake(
            String title,
            String meaning,
            String remedy,
            BiPredicate<Matrix, CellResult> considered,
            BiPredicate<Matrix, CellResult> wrong) {
        this(title, meaning, remedy, considered, wrong, Optional.empty());
    }

    Mistake(
            String title,
            String meaning,
            String remedy,
            BiPredicate<Matrix, CellResult> considered,
            BiPredicate<Matrix, CellResult> wrong,
            Function<Verdicts, Verdict> recovered) {
        this(title, meaning, remedy, considered, wrong, Optional.of(recovered));
    }

    Mistake(
            String title,
            String meaning,
            String remedy,
            BiPredicate<Matrix, CellResult> considered,
            BiPredicate<Matrix, CellResult> wrong,
            Optional<Function<Verdicts, Verdict>> recovered) {
        this.title = title;
        this.meaning = meaning;
        this.remedy = remedy;
        this.considered = considered;
        this.wrong = wrong;
        this.recovered = recovered;
    }

    String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }

    String remedy() {
        return remedy;
    }

    /** {@return of how many calls the mistakes are a part} */
    long considered(Matrix matrix, ClientRun client) {
        return client.cells().stream()
                .filter(cell -> considered.test(matrix, cell))
                .count();
    }

    /** {@return the calls with the mistake} */
    List<CellResult> cells(Matrix matrix, ClientRun client) {
        return client.cells().stream()
                .filter(cell -> considered.test(matrix, cell) && wrong.test(matrix, cell))
                .toList();
    }

    /** {@return whether the kit gets facts out of the exception} */
    boolean isOfFacts() {
        return recovered.isPresent();
    }

    /** {@return in how many of the cells the kit tells the fact rightly} */
    long recovered(List<CellResult> cells) {
        return cells.stream()
                .filter(cell -> recovered
                        .map(fact -> fact.apply(cell.kit()))
                        .filter(verdict -> verdict == Verdict.RIGHT || verdict == Verdict.NONE)
                        .isPresent())
                .count();
    }
}
