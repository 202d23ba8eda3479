package io.github.obserrors.xml.response;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.response.ResponseFinder.Extent;
import io.github.obserrors.xml.response.ResponseFinder.Rest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Finds the responses in a text of any size, in memory for the longest body; for one thread.
 *
 * <p>The text is read in parts. {@link ResponseFinder} looks at each of them, and what it cannot see the end of is looked at
 * again together with what follows, up to the bound of a multi-object delete result. A text that fits into the first part
 * gives exactly what {@link ResponseFinder#find()} gives. Where a longer text holds no response, only its first part, of 1 MiB, is
 * tried as one body: a body of JSON, HTML or plain text that long is no error that a server writes.
 */
public final class ResponseStream {

    private static final int PART = 1 << 20;

    private final InputStream in;
    private final DecodeOptions options;
    private final Supplier<ResponseDecoder> bodyDecoders;
    private final int part;
    private final int most;

    private byte[] buffer;
    private int length;
    private boolean ended;
    private Optional<IOException> failure = Optional.empty();
    private byte[] beginning = {};
    private boolean found;
    private boolean ofResponses;

    /** Creates a finder; the status is that of bodies without a status line. */
    public ResponseStream(InputStream in, Optional<HttpStatus> status, DecodeOptions options) {
        this(in, status, options, PART, options.bounds().deleteResult());
    }

    ResponseStream(InputStream in, Optional<HttpStatus> status, DecodeOptions options, int part, int most) {
        this.in = in;
        this.options = options;
        this.bodyDecoders = status.<Supplier<ResponseDecoder>>map(
                        given -> () -> new ResponseDecoder(given.code(), Headers.NONE, options, SuccessBody.ANY))
                .orElse(() -> new ResponseDecoder(options));
        this.part = part;
        this.most = most;
        this.buffer = new byte[part];
    }

    /**
     * Gives the responses to the consumer in the order of the text.
     *
     * @throws IOException if the text cannot be read to its end; what was found before was given to the consumer
     */
    public void find(Consumer<DecodedResponse> consumer) throws IOException {
        find(new ResponseFinder.Responses(response -> {
            found = true;
            consumer.accept(response);
        }));
        if (!found) {
            whole().ifPresent(consumer);
        }
    }

    /**
     * Gives the responses, and the text between bodies, in the order of the text.
     *
     * @throws IOException if the text cannot be read to its end; what was found before was given
     */
    public void find(TextParts parts) throws IOException {
        fill();
        beginning = Arrays.copyOf(buffer, length);
        ofResponses = finder().beginsWithStatusLine();
        while (true) {
            Extent extent = ended && failure.isEmpty() ? Extent.END : length >= most ? Extent.CUT : Extent.MORE_FOLLOWS;
            ResponseFinder finder = finder();
            Rest rest = ofResponses ? finder.findResponses(extent, parts::response) : finder.findBodies(extent, parts);
            if (failure.isPresent()) {
                throw failure.get();
            }
            if (ended) {
                break;
            }
            drop(rest.from());
            if (rest.skip().isPresent()) {
                skip(rest.skip().get());
            }
            fill();
        }
    }

    /**
     * {@return the text, or its beginning if it is long, as one body, if it is an error or has a status}
     */
    public Optional<DecodedResponse> whole() {
        return ofResponses ? Optional.empty() : new ResponseFinder(beginning, options, bodyDecoders).whole();
    }

    /** The beginning of the text, which tells what it is where nothing was found. */
    public byte[] beginning() {
        return beginning.clone();
    }

    private ResponseFinder finder() {
        return new ResponseFinder(buffer, length, options, bodyDecoders);
    }

    private void drop(int count) {
        System.arraycopy(buffer, count, buffer, 0, length - count);
        length -= count;
    }

    /** Reads on until the buffer is full; one that is more than half full grows first, so that each byte is seen seldom. */
    private void fill() throws IOException {
        if (length > buffer.length / 2) {
            buffer = Arrays.copyOf(buffer, Math.min(2 * buffer.length, most + part));
        } else if (length <= part / 2 && buffer.length > part) {
            buffer = Arrays.copyOf(buffer, part);
        }
        while (length < buffer.length && !ended) {
            try {
                int count = in.read(buffer, length, buffer.length - length);
                ended = count < 0;
                length += Math.max(0, count);
            } catch (IOException e) {
                failure = Optional.of(e); // what was read before it counts
                ended = true;
            }
        }
    }

    private void skip(Skip skip) throws IOException {
        long position = 0;
        while (true) {
            OptionalInt end = skip.end(new String(buffer, 0, length, ISO_8859_1), position);
            if (end.isPresent()) {
                drop(end.getAsInt());
                return;
            }
            if (ended) {
                drop(length);
                return;
            }
            int gone = Math.max(0, length - skip.overlap());
            position += gone;
            drop(gone);
            fill();
        }
    }
}
