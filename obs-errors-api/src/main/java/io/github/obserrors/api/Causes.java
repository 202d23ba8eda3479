package io.github.obserrors.api;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for the response of an error among an exception, its causes and what was suppressed along them. */
final class Causes {

    /** Exceptions that are looked at: those that make up causes as they are asked would never end. */
    static final int MOST = 10_000;

    private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Throwable> suppressed = new ArrayDeque<>();

    private Causes() {}

    static Optional<ErrorResponse> firstResponse(Throwable thrown) {
        Causes causes = new Causes();
        Optional<ErrorResponse> response = causes.alongCauses(thrown);
        while (response.isEmpty() && !causes.suppressed.isEmpty()) {
            response = causes.alongCauses(causes.suppressed.remove());
        }
        return response;
    }

    private Optional<ErrorResponse> alongCauses(Throwable first) {
        Throwable next = first;
        while (next != null && seen.size() < MOST && seen.add(next)) {
            if (next instanceof ObsErrorException error && error.response().isPresent()) {
                return error.response();
            }
            suppressed.addAll(List.of(next.getSuppressed()));
            next = causeOf(next);
        }
        return Optional.empty();
    }

    /** Subclasses may override the method, and a mistake in one must not hide the error that is looked for. */
    private static @Nullable Throwable causeOf(Throwable thrown) {
        try {
            return thrown.getCause();
        } catch (RuntimeException | StackOverflowError e) {
            return null;
        }
    }
}
