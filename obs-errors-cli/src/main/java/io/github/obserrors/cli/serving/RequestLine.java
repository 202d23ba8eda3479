package io.github.obserrors.cli.serving;

import io.github.obserrors.api.text.LogText;
import io.github.obserrors.api.text.Secrets;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.RecordedRequest;
import io.github.obserrors.server.Rule;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What became of a request, on one line: its parts have no blanks, except the last one.
 *
 * @param exchange the time, the method, the target with its secrets masked, the status, and the bytes received and sent
 * @param fault the rule that struck and what it did; empty if none did
 */
public record RequestLine(String exchange, String fault) {

    /** What stands in place of a status if nothing of an answer was sent, as in the logs of other servers. */
    private static final String NO_STATUS = "-";

    private static final int LONGEST_METHOD = 20;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    static RequestLine of(LocalTime time, RecordedRequest request, long sent) {
        String status =
                request.status().isPresent() ? Integer.toString(request.status().getAsInt()) : NO_STATUS;
        return new RequestLine(
                time.format(TIME) + " " + LogText.word(request.method(), LONGEST_METHOD) + " "
                        + LogText.word(Secrets.masked(request.target())).replace(' ', '+') + " " + status + " in="
                        + request.bodyLength() + " out=" + sent,
                request.rule().map(RequestLine::fault).orElse(""));
    }

    /** The line of something that is no request. */
    static RequestLine refused(LocalTime time, String reason) {
        return new RequestLine(time.format(TIME), "no request, refused with 400: " + LogText.word(reason));
    }

    private static String fault(Rule rule) {
        String faults = rule.faults().stream().map(Fault::toString).collect(Collectors.joining(", "));
        return rule.name().map(name -> LogText.word(name) + ": ").orElse("") + faults;
    }
}
