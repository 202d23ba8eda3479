package io.github.obserrors.server.answer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** The object that stands for all objects on a server that stores none. */
public final class ObjectData {

    /** A time that is past for every client: the beginning of 2020. To parse it would take longer than a first answer may. */
    static final Instant LAST_MODIFIED = Instant.ofEpochSecond(1_577_836_800);

    private static final byte[] USUAL =
            "obs-errors\n".repeat(94).substring(0, 1024).getBytes(US_ASCII);

    /** Known beforehand, since the first digest costs a program that has just started a dozen milliseconds. */
    private static final String USUAL_ETAG = "\"1e79e9749fee345bd3e6d6dc8944931e\"";

    private static final char[] DIGITS = "0123456789abcdef".toCharArray();
    private static final String RANGE_UNIT = "bytes=";

    private final byte[] bytes;
    private final String etag;

    /** Takes over the bytes. */
    public ObjectData(byte[] bytes) {
        this.bytes = bytes;
        this.etag = Arrays.equals(bytes, USUAL) ? USUAL_ETAG : etag(newMd5().digest(bytes));
    }

    /** {@return a copy of the content that objects have unless another is set} */
    public static byte[] usual() {
        return USUAL.clone();
    }

    static MessageDigest newMd5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has MD5", e);
        }
    }

    /** A part of the object: from the first byte on, before the last. */
    record Part(int from, int to) {}

    byte[] bytes() {
        return bytes;
    }

    String etag() {
        return etag;
    }

    static String etag(byte[] md5) {
        byte[] text = new byte[2 * md5.length + 2];
        text[0] = '"';
        for (int i = 0; i < md5.length; i++) {
            text[2 * i + 1] = (byte) DIGITS[(md5[i] >> 4) & 0xF];
            text[2 * i + 2] = (byte) DIGITS[md5[i] & 0xF];
        }
        text[text.length - 1] = '"';
        return new String(text, US_ASCII);
    }

    byte[] bytes(Part part) {
        return Arrays.copyOfRange(bytes, part.from, part.to);
    }

    /**
     * Returns the part that the header {@code Range} asks for (RFC 9110, section 14.1.2).
     *
     * @return empty for several ranges and for what is no range: such a header is to be ignored; an empty part if the object
     *     has none of the bytes
     */
    Optional<Part> part(String range) {
        int dash = range.indexOf('-');
        if (!range.startsWith(RANGE_UNIT) || dash < 0 || range.indexOf(',') >= 0) {
            return Optional.empty();
        }
        String first = range.substring(RANGE_UNIT.length(), dash).strip();
        String last = range.substring(dash + 1).strip();
        if (!isNumber(first) || !isNumber(last) || (first.isEmpty() && last.isEmpty())) {
            return Optional.empty();
        }
        if (first.isEmpty()) {
            return Optional.of(new Part((int) Math.max(0, bytes.length - Long.parseLong(last)), bytes.length));
        }
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? bytes.length : Math.min(bytes.length, Long.parseLong(last) + 1);
        if (from >= bytes.length) {
            return Optional.of(new Part(bytes.length, bytes.length));
        }
        return to <= from ? Optional.empty() : Optional.of(new Part((int) from, (int) to));
    }

    private static boolean isNumber(String text) {
        return text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
