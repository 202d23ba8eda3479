package io.github.obserrors.server;

import io.github.obserrors.api.text.LogText;
import io.github.obserrors.server.match.Glob;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which requests a rule is for.
 *
 * <p>A request must match everything that is set. Texts are compared with patterns, in which {@code *} stands for any
 * characters, also none and also slashes, {@code ?} for one character, and a backslash makes the next character an ordinary
 * one. So a pattern without these three is an exact text, and {@code photos/*} a prefix. The time for a comparison is linear
 * in the length of the text.
 *
 * @param operations the operations; empty for any
 * @param bucket the pattern of the bucket; empty for any request, with a bucket or without
 * @param key the pattern of the key, without percent signs as in URLs; empty for any request, with a key or without
 * @param headers the patterns of headers by their names, in any case; one of the headers with the name has to match
 */
public record Match(
        Set<ServedOperation> operations, Optional<String> bucket, Optional<String> key, Map<String, String> headers) {

    /**
     * Creates a match.
     *
     * @param operations the operations; empty for any
     * @param bucket the pattern of the bucket; empty for any
     * @param key the pattern of the key; empty for any
     * @param headers the patterns of headers by their names
     * @throws IllegalArgumentException if a pattern has more than {@value Glob#LONGEST} characters or ends with a single
     *     backslash, or a header has no name that HTTP allows
     */
    public Match {
        Set<ServedOperation> ordered = EnumSet.noneOf(ServedOperation.class);
        ordered.addAll(operations);
        operations = Collections.unmodifiableSet(ordered);
        if (bucket.isPresent()) {
            Glob.of(bucket.get());
        }
        if (key.isPresent()) {
            Glob.of(key.get());
        }
        Map<String, String> copy = new LinkedHashMap<>();
        for (Map.Entry<String, String> header : headers.entrySet()) {
            HeaderRules.requireName(header.getKey());
            copy.put(header.getKey(), Glob.of(header.getValue()).text());
        }
        headers = Collections.unmodifiableMap(copy);
    }

    /** {@return a text for logs: what has to match} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        operations.forEach(operation -> append(text, operation.label()));
        if (operations.isEmpty()) {
            append(text, "any operation");
        }
        bucket.ifPresent(pattern -> append(text, "bucket " + LogText.word(pattern)));
        key.ifPresent(pattern -> append(text, "key " + LogText.word(pattern)));
        headers.forEach((name, pattern) -> append(text, new Header(name, pattern).toString()));
        return text.toString();
    }

    private static void append(StringBuilder text, String part) {
        text.append(text.isEmpty() ? "" : ", ").append(part);
    }
}
