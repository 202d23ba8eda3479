package io.github.obserrors.xml.plain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.obserrors.api.text.FieldName;
import io.github.obserrors.api.text.Words;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The element names that OBS sends, which are found in a body without creating a string. */
enum PlainName {
    CODE(FieldName.CODE, 1),
    MESSAGE(FieldName.MESSAGE, 2),
    REQUEST_ID(FieldName.REQUEST_ID, 4),
    HOST_ID(FieldName.HOST_ID, 8),
    KEY("Key", 1 << 4),
    RESOURCE("Resource", 1 << 5),
    ENDPOINT("Endpoint", 1 << 6),
    CONDITION("Condition", 1 << 7),
    VERSION_ID("VersionId", 1 << 8),
    BUCKET_NAME("BucketName", 1 << 9),
    SERVER_TIME("ServerTime", 1 << 10),
    REQUEST_TIME("RequestTime", 1 << 11),
    ARGUMENT_NAME("ArgumentName", 1 << 12),
    STRING_TO_SIGN("StringToSign", 1 << 13),
    ARGUMENT_VALUE("ArgumentValue", 1 << 14),
    ACCESS_KEY_ID("AWSAccessKeyId", 1 << 15),
    SIGNATURE_PROVIDED("SignatureProvided", 1 << 16),
    STRING_TO_SIGN_BYTES("StringToSignBytes", 1 << 17),
    MAX_ALLOWED_SKEW("MaxAllowedSkewMilliseconds", 1 << 18),
    AUTHORIZATION_MESSAGE("EncodedAuthorizationMessage", 1 << 19);

    private static final int SLOT_BITS = 6;

    /** A random-looking odd number, which spreads the names over the slots. */
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private static final @Nullable Entry[] SLOTS = slots();

    private final String text;
    private final int bit;

    // The name and the end of its tag: the length, the first word, padded with zeros, and the last word.
    private final int tagLength;
    private final int unusedBits;
    private final long firstWord;
    private final long lastWord;

    PlainName(String text, int bit) {
        this.text = text;
        this.bit = bit;
        byte[] tag = text.concat(">").getBytes(ISO_8859_1); // the first use of + on strings costs milliseconds
        tagLength = tag.length;
        unusedBits = Math.max(0, Long.BYTES - tagLength) * Byte.SIZE;
        byte[] padded = Arrays.copyOf(tag, Math.max(tagLength, Long.BYTES));
        firstWord = Words.at(padded, 0);
        lastWord = Words.at(padded, padded.length - Long.BYTES);
    }

    /** Tells whether this name and the end of a tag are there; at least eight bytes must follow from the start. */
    boolean isTagAt(byte[] body, int start) {
        return (Words.at(body, start) ^ firstWord) << unusedBits == 0
                && (tagLength <= Long.BYTES || isRestAt(body, start + tagLength));
    }

    private boolean isRestAt(byte[] body, int end) {
        return tagLength <= 2 * Long.BYTES && end <= body.length && Words.at(body, end - Long.BYTES) == lastWord;
    }

    int tagLength() {
        return tagLength;
    }

    String text() {
        return text;
    }

    /** Tells whether this is the name of a field, which an error has at most once. */
    boolean isField() {
        return bit <= HOST_ID.bit;
    }

    /** The bit of this name in a set of names. */
    int bit() {
        return bit;
    }

    /** The name that is there, or null; at least eight bytes must follow from the start. */
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

    /** The first eight bytes of the name, padded with zeros. */
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
