package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The names of elements that OBS sends, which are found in a body without making a text of them. */
enum PlainName {
    CODE("Code"),
    MESSAGE("Message"),
    REQUEST_ID("RequestId"),
    HOST_ID("HostId"),
    KEY("Key"),
    RESOURCE("Resource"),
    ENDPOINT("Endpoint"),
    CONDITION("Condition"),
    VERSION_ID("VersionId"),
    BUCKET_NAME("BucketName"),
    SERVER_TIME("ServerTime"),
    REQUEST_TIME("RequestTime"),
    ARGUMENT_NAME("ArgumentName"),
    STRING_TO_SIGN("StringToSign"),
    ARGUMENT_VALUE("ArgumentValue"),
    ACCESS_KEY_ID("AWSAccessKeyId"),
    SIGNATURE_PROVIDED("SignatureProvided"),
    STRING_TO_SIGN_BYTES("StringToSignBytes"),
    MAX_ALLOWED_SKEW("MaxAllowedSkewMilliseconds"),
    AUTHORIZATION_MESSAGE("EncodedAuthorizationMessage");

    private static final int SLOT_BITS = 6;

    /** An odd number without a pattern. */
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private static final @Nullable Entry[] SLOTS = slots();

    private final String text;

    PlainName(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Tells whether it is the name of a field, of which an error has one each. */
    boolean isField() {
        return ordinal() <= HOST_ID.ordinal();
    }

    /** A bit of its own in a set of names. */
    int bit() {
        return 1 << ordinal();
    }

    /** The name that stands there, with at least eight bytes from its first one on. */
    static @Nullable PlainName of(byte[] body, int start, int end) {
        int length = end - start;
        long beginning = beginning(body, start, length);
        for (Entry entry = SLOTS[slot(beginning, length)]; entry != null; entry = entry.next) {
            if (entry.beginning == beginning
                    && entry.length == length
                    && (length <= Long.BYTES || entry.ending == Words.at(body, end - Long.BYTES))
                    && (length <= 2 * Long.BYTES || Arrays.equals(entry.bytes, 0, length, body, start, end))) {
                return entry.name;
            }
        }
        return null;
    }

    /** The first eight bytes of the name, with zeros behind a shorter one. */
    private static long beginning(byte[] bytes, int start, int length) {
        long word = Words.at(bytes, start);
        int unused = Math.max(0, Long.BYTES - length) * Byte.SIZE;
        return word << unused >>> unused;
    }

    private static int slot(long beginning, int length) {
        return (int) (((beginning + length) * MULTIPLIER) >>> (Long.SIZE - SLOT_BITS));
    }

    private static @Nullable Entry[] slots() {
        @Nullable Entry[] slots = new @Nullable Entry[1 << SLOT_BITS];
        for (PlainName name : values()) {
            byte[] bytes = name.text.getBytes(ISO_8859_1);
            byte[] padded = Arrays.copyOf(bytes, Math.max(bytes.length, Long.BYTES));
            long beginning = beginning(padded, 0, bytes.length);
            int slot = slot(beginning, bytes.length);
            slots[slot] = new Entry(name, bytes, beginning, slots[slot]);
        }
        return slots;
    }

    /** A name, and the next one in the same slot. */
    private static final class Entry {

        final PlainName name;
        final byte[] bytes;
        final int length;
        final long beginning;
        final long ending;
        final @Nullable Entry next;

        Entry(PlainName name, byte[] bytes, long beginning, @Nullable Entry next) {
            this.name = name;
            this.bytes = bytes;
            this.length = bytes.length;
            this.beginning = beginning;
            this.ending = length < Long.BYTES ? 0 : Words.at(bytes, length - Long.BYTES);
            this.next = next;
        }
    }
}
