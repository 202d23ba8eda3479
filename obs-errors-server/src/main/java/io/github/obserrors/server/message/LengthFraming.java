package io.github.obserrors.server.message;

import java.io.IOException;

/** A body of a known length. */
public final class LengthFraming implements Framing {

    private long rest;

    public LengthFraming(long length) {
        this.rest = length;
    }

    /** Reads the value of {@code Content-Length}, which consists of digits and nothing else. */
    static LengthFraming of(String value) throws Refusal {
        long length = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9 || length > (Long.MAX_VALUE - digit) / 10) {
                throw new Refusal("Content-Length is no number of bytes");
            }
            length = 10 * length + digit;
        }
        if (value.isEmpty()) {
            throw new Refusal("Content-Length is empty");
        }
        return new LengthFraming(length);
    }

    @Override
    public int take(byte[] bytes, int from, int to, Payload payload) throws IOException {
        int end = (int) Math.min(to, from + rest);
        if (end > from) {
            payload.accept(bytes, from, end);
            rest -= end - from;
        }
        return end;
    }

    @Override
    public boolean isComplete() {
        return rest == 0;
    }
}
