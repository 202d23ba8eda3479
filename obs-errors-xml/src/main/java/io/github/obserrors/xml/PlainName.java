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

    private static final @Nullable PlainName[] SLOTS = slots();

    private final String text;
    private final byte[] bytes;
    private final long beginning;

    /** The next name in the same slot. */
    private @Nullable PlainName next;

    PlainName(String text) {
        this.text = text;
        this.bytes = text.getBytes(ISO_8859_1);
        this.beginning = beginning(Arrays.copyOf(bytes, Math.max(bytes.length, Long.BYTES)), 0, bytes.length);
    }

    String text() {
        return text;
    }

    /** The name that stands there, with at least eight bytes from its first one on. */
    static @Nullable PlainName of(byte[] body, int start, int end) {
        int length = end - start;
        long beginning = beginning(body, start, length);
        PlainName name = SLOTS[slot(beginning, length)];
        while (name != null
                && (name.beginning != beginning
                        || name.bytes.length != length
                        || (length > Long.BYTES && !Arrays.equals(name.bytes, 0, length, body, start, end)))) {
            name = name.next;
        }
        return name;
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

    private static @Nullable PlainName[] slots() {
        @Nullable PlainName[] slots = new @Nullable PlainName[1 << SLOT_BITS];
        for (PlainName name : values()) {
            int slot = slot(name.beginning, name.bytes.length);
            name.next = slots[slot];
            slots[slot] = name;
        }
        return slots;
    }
}
