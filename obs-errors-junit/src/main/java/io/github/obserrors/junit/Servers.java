package io.github.obserrors.junit;

import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.Rule;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The servers that live as long as a test, or as long as a class. */
final class Servers implements AutoCloseable {

    /** A server, the place that asks for it, and what it was asked for. */
    private record Running(ErrorServer server, String place, NamedScript script, boolean allowUnused) {

        Optional<String> complaint() {
            List<Rule> missing = allowUnused ? List.of() : script.missing(server.unused());
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of("The server of " + place + " has rules that never struck: " + missing);
        }
    }

    private final List<Running> running = new CopyOnWriteArrayList<>();
    private final AtomicInteger passed = new AtomicInteger();
    private final AtomicInteger others = new AtomicInteger();

    /** Starts a server for a place that asks for it. */
    ErrorServer start(NamedScript script, boolean allowUnused, String place) {
        ErrorServer server = ErrorServer.start(script.script());
        running.add(new Running(server, place, script, allowUnused));
        return server;
    }

    /** Counts a test that has run while these servers were there. */
    void count(boolean hasPassed) {
        (hasPassed ? passed : others).incrementAndGet();
    }

    /** {@return whether tests have run, and all of them have passed} */
    boolean haveAllPassed() {
        return passed.get() > 0 && others.get() == 0;
    }

    /** Adds what these servers have recorded to a failure. */
    void describe(Throwable failure) {
        running.forEach(one -> failure.addSuppressed(new Exchange(one.place(), one.server())));
    }

    /** Fails if a rule has never struck. */
    void requireUsed() {
        for (Running one : running) {
            Optional<String> complaint = one.complaint();
            if (complaint.isPresent()) {
                AssertionError failure = new AssertionError(complaint.get());
                describe(failure);
                throw failure;
            }
        }
    }

    @Override
    public void close() {
        running.forEach(one -> one.server().close());
    }
}
