package io.github.obserrors.server;

import io.github.obserrors.api.text.LogText;
import io.github.obserrors.api.text.Secrets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A request that a server got, and what became of it.
 *
 * @param method the method, for example {@code GET}
 * @param target the path and the query as they were sent
 * @param operation what the request asked for
 * @param headers the headers, in order
 * @param bodyLength how many bytes of the body were read, without chunk headers
 * @param sincePrevious the time since the head of the request before came, zero for the first
 * @param rule the rule that struck it; empty if none did
 * @param status the status of the answer; empty if nothing of an answer was sent
 */
public record RecordedRequest(
        String method,
        String target,
        ServedOperation operation,
        List<Header> headers,
        long bodyLength,
        Duration sincePrevious,
        Optional<Rule> rule,
        OptionalInt status) {

    /**
     * Creates a record.
     *
     * @param method the method
     * @param target the path and the query as they were sent
     * @param operation what the request asked for
     * @param headers the headers, in order
     * @param bodyLength how many bytes of the body were read, without chunk headers
     * @param sincePrevious the time since the head of the request before came
     * @param rule the rule that struck it; empty if none did
     * @param status the status of the answer; empty if nothing of an answer was sent
     */
    public RecordedRequest {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(operation, "operation");
        headers = List.copyOf(headers);
        Objects.requireNonNull(sincePrevious, "sincePrevious");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(status, "status");
    }

    /**
     * Returns the value of a header.
     *
     * @param name the name, in any case
     * @return the value of the first header with this name, or empty if there is none
     */
    public Optional<String> header(String name) {
        Objects.requireNonNull(name, "name");
        return headers.stream()
                .filter(header -> header.isCalled(name))
                .map(Header::value)
                .findFirst();
    }

    /**
     * Returns this record on one line, with secrets masked and control characters escaped.
     *
     * @return the time since the request before, the method, the target, the length of the body, the status, and the rule
     */
    @Override
    public String toString() {
        return "+" + Durations.text(sincePrevious) + " " + LogText.word(method) + " "
                + LogText.word(Secrets.masked(target)) + " (" + bodyLength + " bytes): "
                + (status.isPresent() ? Integer.toString(status.getAsInt()) : "no answer")
                + rule.map(struck -> ", struck by " + struck).orElse("");
    }
}
