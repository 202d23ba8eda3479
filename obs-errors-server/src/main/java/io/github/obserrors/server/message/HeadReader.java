package io.github.obserrors.server.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.obserrors.server.Header;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the head of a message, strictly and within bounds; for one thread.
 *
 * <p>Whatever two readers could understand differently is refused: a line feed without a carriage return or the reverse, a
 * folded line, a blank before a colon, a control character.
 */
final class HeadReader {

    private static final int LONGEST_START_LINE = 8 * 1024;
    private static final int LONGEST_FIELDS = 64 * 1024;
    private static final int MOST_FIELDS = 100;
    private static final String TOO_LONG_START_LINE = "The start line is longer than " + LONGEST_START_LINE + " bytes";
    private static final String TOO_LONG_FIELDS = "The header is longer than " + LONGEST_FIELDS + " bytes";

    private final Inbound in;
    private final List<Header> fields = new ArrayList<>();
    /** Where the next line begins, counted from the beginning of the unused bytes. */
    private int line;

    private HeadReader(Inbound in) {
        this.in = in;
    }

    /**
     * Reads the next head.
     *
     * @return empty if the stream ends before its first byte
     * @throws Refusal if the head breaks a rule or a bound, or the stream ends within it
     */
    static Optional<Head> read(Inbound in) throws IOException, Refusal {
        return new HeadReader(in).read();
    }

    private Optional<Head> read() throws IOException, Refusal {
        if (in.isEmpty() && !in.fill()) {
            return Optional.empty();
        }
        // Some clients send an empty line after the body of the request before (RFC 9112, section 2.2).
        if (in.bytes()[in.from()] == '\r') {
            lineEnd(LONGEST_START_LINE, TOO_LONG_START_LINE);
            in.use(in.from() + 2);
            if (in.isEmpty() && !in.fill()) {
                return Optional.empty();
            }
        }
        if (!Octets.isToken(in.bytes()[in.from()])) {
            // At once, since whoever speaks TLS here would wait for an answer and never send a line.
            throw new Refusal("The first byte is none of HTTP");
        }
        int end = lineEnd(LONGEST_START_LINE, TOO_LONG_START_LINE);
        String startLine = text(0, end);
        line = end + 2;
        readFields();
        byte[] bytes = in.copyTo(in.from() + line);
        in.use(in.from() + line);
        return Optional.of(new Head(bytes, startLine, List.copyOf(fields)));
    }

    private void readFields() throws IOException, Refusal {
        int start = line;
        while (true) {
            int end = lineEnd(start + LONGEST_FIELDS - line, TOO_LONG_FIELDS);
            if (end == line) {
                line = end + 2;
                return;
            }
            if (fields.size() == MOST_FIELDS) {
                throw new Refusal("The header has more than " + MOST_FIELDS + " fields");
            }
            fields.add(field(end));
            line = end + 2;
        }
    }

    private Header field(int end) throws Refusal {
        byte[] bytes = in.bytes();
        int from = in.from();
        int colon = line;
        while (colon < end && Octets.isToken(bytes[from + colon])) {
            colon++;
        }
        if (colon == line || colon == end || bytes[from + colon] != ':') {
            throw new Refusal("A line of the header does not begin with a name and a colon");
        }
        int valueFrom = colon + 1;
        while (valueFrom < end && Octets.isBlank(bytes[from + valueFrom])) {
            valueFrom++;
        }
        int valueTo = end;
        while (valueTo > valueFrom && Octets.isBlank(bytes[from + valueTo - 1])) {
            valueTo--;
        }
        return new Header(text(line, colon), text(valueFrom, valueTo));
    }

    /** Returns where the line that begins at {@link #line} ends, before its two end bytes; reads more until it has all. */
    private int lineEnd(int longest, String tooLong) throws IOException, Refusal {
        int at = line;
        while (true) {
            byte[] bytes = in.bytes();
            int available = in.to() - in.from();
            for (; at < available; at++) {
                byte octet = bytes[in.from() + at];
                if (octet == '\r') {
                    break;
                }
                if (!Octets.isFieldValue(octet)) {
                    throw new Refusal("The head has a line feed without a carriage return, or a control character");
                }
                if (at - line >= longest) {
                    throw new Refusal(tooLong);
                }
            }
            if (at + 1 < available) {
                if (bytes[in.from() + at + 1] != '\n') {
                    throw new Refusal("A carriage return is not followed by a line feed");
                }
                return at;
            }
            if (!in.fill()) {
                throw new Refusal("The head has no end");
            }
        }
    }

    private String text(int from, int to) {
        return new String(in.bytes(), in.from() + from, to - from, ISO_8859_1);
    }
}
