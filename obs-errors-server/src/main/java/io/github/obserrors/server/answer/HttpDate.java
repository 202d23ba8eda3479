package io.github.obserrors.server.answer;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Times as they stand in messages.
 *
 * <p>They are put together by hand: a formatter of the JDK costs a program that has just started more than everything else
 * about its first answer.
 */
public final class HttpDate {

    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private HttpDate() {}

    /** The form of the header {@code Date}: {@code Tue, 15 Nov 1994 08:12:31 GMT} (RFC 9110, section 5.6.7). */
    public static String ofHeader(Instant time) {
        LocalDateTime utc = utc(time);
        StringBuilder text = new StringBuilder(29);
        text.append(DAYS[utc.getDayOfWeek().getValue() - 1]).append(", ");
        twoDigits(text, utc.getDayOfMonth());
        text.append(' ').append(MONTHS[utc.getMonthValue() - 1]).append(' ').append(fourDigits(utc.getYear()));
        text.append(' ');
        appendTime(text, utc);
        return text.append(" GMT").toString();
    }

    /** The form of times in bodies: {@code 1994-11-15T08:12:31.000Z}. */
    public static String ofBody(Instant time) {
        LocalDateTime utc = utc(time);
        StringBuilder text = new StringBuilder(24);
        text.append(fourDigits(utc.getYear())).append('-');
        twoDigits(text, utc.getMonthValue());
        text.append('-');
        twoDigits(text, utc.getDayOfMonth());
        text.append('T');
        appendTime(text, utc);
        return text.append(".000Z").toString();
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofEpochSecond(time.getEpochSecond(), 0, ZoneOffset.UTC);
    }

    private static void appendTime(StringBuilder text, LocalDateTime utc) {
        twoDigits(text, utc.getHour());
        text.append(':');
        twoDigits(text, utc.getMinute());
        text.append(':');
        twoDigits(text, utc.getSecond());
    }

    private static void twoDigits(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private static String fourDigits(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())).concat(digits);
    }
}
