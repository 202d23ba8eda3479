package io.github.obserrors.bench.clients.run;

import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.bench.clients.fault.Strike;
import io.github.obserrors.bench.clients.result.CellResult;
import io.github.obserrors.bench.clients.result.Outcome;
import io.github.obserrors.bench.clients.result.Verdict;
import io.github.obserrors.bench.clients.result.Verdicts;
import io.github.obserrors.bench.clients.sdk.Call;
import io.github.obserrors.bench.clients.sdk.Client;
import io.github.obserrors.bench.clients.sdk.Reply;
import io.github.obserrors.bench.clients.sdk.Told;
import io.github.obserrors.bench.store.StoringBackend;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.ErrorServerOptions;
import io.github.obserrors.server.RecordedRequest;
import io.github.obserrors.server.Script;
import io.github.obserrors.server.ServedOperation;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/** Runs a cell with a server, a store and a client of its own. */
public final class CellRun {

    private static final long LONGEST_SECONDS = 180;
    private static final Verdicts NOTHING = new Verdicts(Verdict.NONE, Verdict.NONE, Verdict.NONE, Verdict.NONE);

    private CellRun() {}

    /** Runs a cell. */
    public static CellResult run(Cell cell) throws IOException, InterruptedException {
        return run(cell, endpoint -> endpoint);
    }

    /**
     * Runs a cell whose client reaches the server through something else.
     *
     * @param cell the cell
     * @param way returns the endpoint for the client
     */
    static CellResult run(Cell cell, UnaryOperator<URI> way) throws IOException, InterruptedException {
        try (StoringBackend store = new StoringBackend();
                ErrorServer server = ErrorServer.start(Script.of(), options(cell.call(), store))) {
            fill(store);
            try (Client client = cell.kind().open(way.apply(server.endpoint()))) {
                ServedOperation served = client.served(cell.call());
                Strike strike = new Strike(cell.call(), served, server.endpoint());
                server.use(Script.of(cell.fault().rule(strike)));
                long began = System.nanoTime();
                Ended ended = call(client, cell.call());
                long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
                return result(cell, client, ended, requests(server, served), store.effects(), millis);
            }
        }
    }

    /** Writes and lists go to the store; the error server itself answers the others as a store would. */
    private static ErrorServerOptions options(Call call, StoringBackend store) {
        ErrorServerOptions options = ErrorServerOptions.defaults().withObject(Call.content());
        return call.isWrite() || call == Call.LIST ? options.withForward(store.endpoint()) : options;
    }

    /** Stores what the calls need, also in the bucket that a redirect leads to. */
    private static void fill(StoringBackend store) {
        store.upload("/bucket/key", Call.content());
        for (String bucket : List.of(Call.BUCKET, "elsewhere")) {
            for (String key : List.of("key", "a", "b")) {
                store.store("/" + bucket + "/" + key, Call.content());
            }
        }
    }

    private static List<RecordedRequest> requests(ErrorServer server, ServedOperation served) {
        return server.requests().stream()
                .filter(request -> request.operation() == served)
                .toList();
    }

    /** How a call ended: with a reply, with an exception, or not at all. */
    private record Ended(Optional<Reply> reply, Optional<Throwable> thrown) {}

    private static Ended call(Client client, Call call) throws InterruptedException {
        FutureTask<Reply> task = new FutureTask<>(() -> client.call(call));
        Thread thread = new Thread(task, "call");
        thread.setDaemon(true);
        thread.start();
        try {
            return new Ended(Optional.of(task.get(LONGEST_SECONDS, TimeUnit.SECONDS)), Optional.empty());
        } catch (ExecutionException e) {
            return new Ended(Optional.empty(), Optional.of(Objects.requireNonNullElse(e.getCause(), e)));
        } catch (TimeoutException e) {
            task.cancel(true);
            return new Ended(Optional.empty(), Optional.empty());
        }
    }

    private static CellResult result(
            Cell cell, Client client, Ended ended, List<RecordedRequest> requests, int effects, long millis) {
        Optional<Throwable> exception = ended.thrown().map(client::exception);
        Optional<String> cause = exception.map(CellRun::innermost).filter(name -> !name.equals(name(exception.get())));
        Outcome outcome = outcome(ended);
        Told told = exception
                .map(client::told)
                .orElseGet(() -> ended.reply().map(Reply::keyError).orElse(Told.NOTHING));
        boolean failed = !requests.isEmpty() && cell.fault().isFailure(requests.get(requests.size() - 1));
        boolean isWrite = cell.call().isWrite();
        boolean done = isWrite && effects > 0 && cell.fault().isCarriedOut();
        boolean denied = done && !failed && outcome == Outcome.ERROR;
        boolean tells = !denied && (outcome == Outcome.ERROR || outcome == Outcome.PARTIAL);
        Verdicts verdicts = tells ? Judge.verdicts(cell.fault().truth(), told) : NOTHING;
        Optional<ErrorResponse> recovered = exception.flatMap(client::recovered);
        Told kit = outcome == Outcome.PARTIAL ? told : recovered.map(Told::of).orElse(Told.NOTHING);
        return new CellResult(
                cell.call().label(),
                cell.fault().id(),
                requests.size(),
                requests.stream()
                        .skip(1)
                        .map(request -> request.sincePrevious().toMillis())
                        .toList(),
                requests.stream().map(request -> request.status().orElse(0)).toList(),
                outcome,
                exception.map(CellRun::name).orElse(""),
                cause.orElse(""),
                exception.map(CellRun::isOfJdk).orElse(false),
                verdicts,
                tells ? Judge.words(verdicts, told) : List.of(),
                tells ? Judge.verdicts(cell.fault().truth(), kit) : NOTHING,
                isWrite ? effects : 0,
                failed,
                failed && !done && outcome != Outcome.ERROR && outcome != Outcome.PARTIAL && outcome != Outcome.HANG,
                done && requests.size() > 1,
                denied,
                millis);
    }

    private static Outcome outcome(Ended ended) {
        if (ended.thrown().isPresent()) {
            return Outcome.ERROR;
        }
        return ended.reply()
                .map(reply -> switch (reply.kind()) {
                    case DONE -> Outcome.SUCCESS;
                    case NULL -> Outcome.NULL;
                    case INCOMPLETE -> Outcome.INCOMPLETE;
                    case PARTIAL -> Outcome.PARTIAL;
                })
                .orElse(Outcome.HANG);
    }

    private static String name(Throwable exception) {
        return exception.getClass().getSimpleName();
    }

    private static String innermost(Throwable exception) {
        Throwable cause = exception;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return name(cause);
    }

    private static boolean isOfJdk(Throwable exception) {
        return exception.getClass().getPackageName().equals("java.lang");
    }
}
