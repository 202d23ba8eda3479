package io.github.obserrors.server.match;

import io.github.obserrors.server.Header;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The date with which a client has signed a request. */
public final class RequestDate {

    /** The headers that hold it, the first of them deciding. */
    private static final List<String> NAMES = List.of("x-amz-date", "x-obs-date", "Date");

    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX", Locale.ROOT);

    private RequestDate() {}

    /** The date of the first header that has one; empty if there is none, or it is no date. */
    public static Optional<Instant> of(List<Header> headers) {
        for (String name : NAMES) {
            for (Header header : headers) {
                if (header.isCalled(name)) {
                    return parsed(header.value());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> parsed(String value) {
        DateTimeFormatter format =
                !value.isEmpty() && Character.isDigit(value.charAt(0)) ? BASIC : DateTimeFormatter.RFC_1123_DATE_TIME;
        try {
            return Optional.of(Instant.from(format.parse(value)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
