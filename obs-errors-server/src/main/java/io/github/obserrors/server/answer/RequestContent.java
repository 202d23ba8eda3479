package io.github.obserrors.server.answer;

import io.github.obserrors.server.message.ChunkedFraming;
import io.github.obserrors.server.message.Head;
import io.github.obserrors.server.message.Payload;
import io.github.obserrors.server.message.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Optional;

/** What an answer needs of the content of a request: its length, its MD5 digest, and itself if it is kept; for one thread. */
public final class RequestContent implements Payload {

    private final Kept kept;
    private final Payload content;
    private long length;

    /**
     * Starts with nothing.
     *
     * @param head the head of the request, which says whether the content is wrapped in {@code aws-chunked}
     * @param wantsDigest whether the answer needs the digest
     * @param mostKept the most bytes that are kept; a longer content is not kept at all
     */
    public RequestContent(Head head, boolean wantsDigest, int mostKept) {
        this.kept = new Kept(wantsDigest ? Optional.of(ObjectData.newMd5()) : Optional.empty(), mostKept);
        this.content = wantsDigest && isAwsChunked(head) ? new Unwrapped(kept) : kept;
    }

    private static boolean isAwsChunked(Head head) {
        Optional<String> coding = head.value("Content-Encoding");
        return head.value("x-amz-decoded-content-length").isPresent()
                || (coding.isPresent() && coding.get().startsWith("aws-chunked"));
    }

    @Override
    public void accept(byte[] bytes, int from, int to) throws IOException {
        length += to - from;
        content.accept(bytes, from, to);
    }

    /** {@return how many bytes were sent, {@code aws-chunked} included} */
    public long length() {
        return length;
    }

    /** {@return how many bytes an object of this content has} */
    long contentLength() {
        return kept.length;
    }

    /** Tells whether the content is longer than what is kept. */
    boolean isForgotten() {
        return kept.isForgotten();
    }

    /** {@return the content; nothing if it is forgotten} */
    byte[] kept() {
        return kept.bytes.toByteArray();
    }

    /** {@return the entity tag of an object with this content; to be called once} */
    String etag() {
        return ObjectData.etag(kept.md5.orElseGet(ObjectData::newMd5).digest());
    }

    /** What an object of the content would hold. */
    private static final class Kept implements Payload {

        final Optional<MessageDigest> md5;
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream(0);
        final int most;
        long length;

        Kept(Optional<MessageDigest> md5, int most) {
            this.md5 = md5;
            this.most = most;
        }

        boolean isForgotten() {
            return length > most;
        }

        @Override
        public void accept(byte[] piece, int from, int to) {
            length += to - from;
            if (md5.isPresent()) {
                md5.get().update(piece, from, to - from);
            }
            if (isForgotten()) {
                bytes.reset();
            } else {
                bytes.write(piece, from, to - from);
            }
        }
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
