package io.github.obserrors.server.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Times are written as the formatter of the JDK writes them, from the year 1 to the year 9999. */
class HttpDateProperties {

    private static final DateTimeFormatter HEADER = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter BODY = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss'.000Z'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Property
    void aTimeIsWrittenAsTheJdkWritesIt(
            @ForAll @LongRange(min = -62_135_596_800L, max = 253_402_300_799L) long second) {
        Instant time = Instant.ofEpochSecond(second, 123_456_789);

        assertEquals(HEADER.format(time), HttpDate.ofHeader(time));
        assertEquals(BODY.format(time), HttpDate.ofBody(time));
    }
}
