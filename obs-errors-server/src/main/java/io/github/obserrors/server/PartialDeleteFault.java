package io.github.obserrors.server;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.text.LogText;
import io.github.obserrors.server.match.Glob;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer to a multi-object delete in which some keys fail.
 *
 * <p>A key fails with the code of the first {@linkplain Match pattern} that it matches; all others are reported as deleted. Nothing is asked
 * of a backend: what a signature covers cannot be changed.
 */
public final class PartialDeleteFault implements AnswerFault {

    /** The most patterns: as many as one request can have keys. */
    public static final int MOST = 1000;

    private final Map<Glob, ErrorCode> failures;

    private PartialDeleteFault(Map<Glob, ErrorCode> failures) {
        this.failures = Collections.unmodifiableMap(failures);
    }

    static PartialDeleteFault of(String keys, ErrorCode code) {
        return new PartialDeleteFault(Map.of()).with(keys, code);
    }

    /**
     * Returns this fault with more keys that fail.
     *
     * @param keys the keys, as a {@linkplain Match pattern}, which comes after all that are there, or replaces the code of
     *     an equal one
     * @param code the code with which they fail
     * @return a new fault
     * @throws IllegalArgumentException if the pattern is not valid, or there are more than {@value #MOST}
     * @throws io.github.obserrors.api.InvalidErrorBodyException if the code is blank, or has a character that XML 1.0 cannot
     *     hold
     */
    public PartialDeleteFault with(String keys, ErrorCode code) {
        Map<Glob, ErrorCode> more = new LinkedHashMap<>(failures);
        more.put(Glob.of(keys), ErrorBody.builder(code).build().code());
        if (more.size() > MOST) {
            throw new IllegalArgumentException("A partial delete has at most " + MOST + " patterns");
        }
        return new PartialDeleteFault(more);
    }

    /** {@return the codes by the patterns of keys, in order; unmodifiable} */
    public Map<String, ErrorCode> failures() {
        Map<String, ErrorCode> codes = new LinkedHashMap<>();
        failures.forEach((keys, code) -> codes.put(keys.text(), code));
        return Collections.unmodifiableMap(codes);
    }

    /**
     * Returns the code with which a key fails.
     *
     * @param key the key
     * @return the code of the first pattern that the key matches, or empty if the key does not fail
     */
    public Optional<ErrorCode> failure(String key) {
        for (Map.Entry<Glob, ErrorCode> failure : failures.entrySet()) {
            if (failure.getKey().matches(key)) {
                return Optional.of(failure.getValue());
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDeleteFault fault
                && List.copyOf(failures.entrySet()).equals(List.copyOf(fault.failures.entrySet())); // in order
    }

    @Override
    public int hashCode() {
        return failures.hashCode();
    }

    /** {@return a text for logs: the patterns and their codes} */
    @Override
    public String toString() {
        return "partial delete " + LogText.word(failures().toString());
    }
}
