package io.github.obserrors.server.answer;

import io.github.obserrors.server.message.ChunkedFraming;
import io.github.obserrors.server.message.Head;
import io.github.obserrors.server.message.Payload;
import io.github.obserrors.server.message.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/** What an answer needs of the content of a request: its length, its MD5 digest, and itself if it is kept; for one thread. */
public final class RequestContent implements Payload {

    private final Payload content;
    private final Optional<MessageDigest> md5;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(0);
    private final int mostKept;
    private long length;
    private long contentLength;

    /**
     * Starts with nothing.
     *
     * @param head the head of the request, which says whether the content is wrapped in {@code aws-chunked}
     * @param wantsDigest whether the answer needs the digest
     * @param mostKept the most bytes that are kept; a longer content is not kept at all
     */
    public RequestContent(Head head, boolean wantsDigest, int mostKept) {
        this.md5 = wantsDigest ? Optional.of(newMd5()) : Optional.empty();
        this.mostKept = mostKept;
        this.content = wantsDigest && isAwsChunked(head) ? new Unwrapped(this::take) : this::take;
    }

    private static boolean isAwsChunked(Head head) {
        return head.value("x-amz-decoded-content-length").isPresent()
                || head.value("Content-Encoding")
                        .filter(coding -> coding.startsWith("aws-chunked"))
                        .isPresent();
    }

    private static MessageDigest newMd5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has MD5", e);
        }
    }

    @Override
    public void accept(byte[] bytes, int from, int to) throws IOException {
        length += to - from;
        content.accept(bytes, from, to);
    }

    private void take(byte[] bytes, int from, int to) {
        contentLength += to - from;
        if (md5.isPresent()) {
            md5.get().update(bytes, from, to - from);
        }
        if (isForgotten()) {
            kept.reset();
        } else {
            kept.write(bytes, from, to - from);
        }
    }

    /** Tells whether the content is longer than what is kept. */
    boolean isForgotten() {
        return contentLength > mostKept;
    }

    /** {@return how many bytes were sent, {@code aws-chunked} included} */
    public long length() {
        return length;
    }

    /** {@return how many bytes an object of this content has} */
    long contentLength() {
        return contentLength;
    }

    /** {@return the content; nothing if it is forgotten} */
    byte[] kept() {
        return kept.toByteArray();
    }

    /** {@return the entity tag of an object with this content; to be called once} */
    String etag() {
        return ObjectData.etag(md5.orElseGet(RequestContent::newMd5).digest());
    }

    /** Takes {@code aws-chunked} apart; what is not in this form counts for nothing. */
    private static final class Unwrapped implements Payload {

        private final ChunkedFraming framing = new ChunkedFraming();
        private final Payload content;
        private boolean broken;

        Unwrapped(Payload content) {
            this.content = content;
        }

        @Override
        public void accept(byte[] bytes, int from, int to) throws IOException {
            if (broken || framing.isComplete()) {
                return;
            }
            try {
                framing.take(bytes, from, to, content);
            } catch (Refusal e) {
                broken = true;
            }
        }
    }
}
