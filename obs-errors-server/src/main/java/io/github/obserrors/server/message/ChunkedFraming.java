package io.github.obserrors.server.message;

import java.io.IOException;

/**
 * A body in chunks with extensions and a trailer (RFC 9112, section 7.1).
 *
 * <p>The content of {@code aws-chunked} has the same form, so it is read with this class too.
 */
public final class ChunkedFraming implements Framing {

    private static final int LONGEST_LINE = 8 * 1024;
    private static final int LONGEST_TRAILER = 64 * 1024;
    /** Fifteen hexadecimal digits always fit a long. */
    private static final int MOST_DIGITS = 15;

    private enum Place {
        SIZE,
        EXTENSION,
        SIZE_END,
        DATA,
        DATA_CR,
        DATA_LF,
        TRAILER,
        NAME,
        VALUE,
        FIELD_END,
        END,
        COMPLETE
    }

    private Place place = Place.SIZE;
    private long size;
    private int digits;
    private int lineLength;
    private int trailerLength;

    @Override
    public boolean isComplete() {
        return place == Place.COMPLETE;
    }

    @Override
    public int take(byte[] bytes, int from, int to, Payload payload) throws IOException, Refusal {
        int at = from;
        while (at < to && place != Place.COMPLETE) {
            if (place == Place.DATA) {
                int end = (int) Math.min(to, at + size);
                payload.accept(bytes, at, end);
                size -= end - at;
                at = end;
                if (size == 0) {
                    place = Place.DATA_CR;
                }
            } else {
                place = next(bytes[at++]);
            }
        }
        return at;
    }

    private Place next(byte octet) throws Refusal {
        return switch (place) {
            case SIZE -> afterSize(octet);
            case EXTENSION -> afterExtension(octet);
            case SIZE_END -> {
                expect(octet, '\n');
                yield size == 0 ? Place.TRAILER : Place.DATA;
            }
            case DATA_CR -> {
                expect(octet, '\r');
                yield Place.DATA_LF;
            }
            case DATA_LF -> {
                expect(octet, '\n');
                digits = 0;
                lineLength = 0;
                yield Place.SIZE;
            }
            case TRAILER, NAME, VALUE, FIELD_END, END -> inTrailer(octet);
            case DATA, COMPLETE -> throw new IllegalStateException(place.name());
        };
    }

    private Place afterSize(byte octet) throws Refusal {
        int digit = Character.digit(octet, 16);
        if (digit >= 0) {
            if (digits == MOST_DIGITS) {
                throw new Refusal("The size of a chunk has more than " + MOST_DIGITS + " digits");
            }
            digits++;
            size = 16 * size + digit;
            return Place.SIZE;
        }
        if (digits == 0) {
            throw new Refusal("A chunk does not begin with its size");
        }
        if (octet == ';') {
            return Place.EXTENSION;
        }
        expect(octet, '\r');
        return Place.SIZE_END;
    }

    private Place afterExtension(byte octet) throws Refusal {
        if (octet == '\r') {
            return Place.SIZE_END;
        }
        if (!Octets.isFieldValue(octet) || ++lineLength > LONGEST_LINE) {
            throw new Refusal(
                    "The extension of a chunk has a control character or is longer than " + LONGEST_LINE + " bytes");
        }
        return Place.EXTENSION;
    }

    private Place inTrailer(byte octet) throws Refusal {
        if (++trailerLength > LONGEST_TRAILER) {
            throw new Refusal("The trailer is longer than " + LONGEST_TRAILER + " bytes");
        }
        switch (place) {
            case TRAILER -> {
                if (octet == '\r') {
                    return Place.END;
                }
                return inName(octet);
            }
            case NAME -> {
                return octet == ':' ? Place.VALUE : inName(octet);
            }
            case VALUE -> {
                if (octet == '\r') {
                    return Place.FIELD_END;
                }
                if (!Octets.isFieldValue(octet)) {
                    throw new Refusal("The trailer has a control character");
                }
                return Place.VALUE;
            }
            default -> {
                expect(octet, '\n');
                return place == Place.END ? Place.COMPLETE : Place.TRAILER;
            }
        }
    }

    private static Place inName(byte octet) throws Refusal {
        if (!Octets.isToken(octet)) {
            throw new Refusal("A line of the trailer does not begin with a name and a colon");
        }
        return Place.NAME;
    }

    private static void expect(byte octet, char expected) throws Refusal {
        if (octet != expected) {
            throw new Refusal("A line of the framing does not end where it must");
        }
    }
}
