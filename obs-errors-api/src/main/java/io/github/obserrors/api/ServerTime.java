package io.github.obserrors.api;

import io.github.obserrors.api.text.XmlText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads points in time in the formats that OBS sends. */
final class ServerTime {

    private static final List<DateTimeFormatter> FORMATS = List.of(
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssX", Locale.ROOT).withZone(ZoneOffset.UTC),
            DateTimeFormatter.RFC_1123_DATE_TIME);

    private ServerTime() {}

    static Optional<Instant> parse(String text) {
        String time = XmlText.trimmed(text);
        for (DateTimeFormatter format : FORMATS) {
            try {
                return Optional.of(format.parse(time, Instant::from));
            } catch (DateTimeException e) {
                // Not this format: the next one may fit.
            }
        }
        return Optional.empty();
    }
}
