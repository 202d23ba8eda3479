package io.github.obserrors.cli.reading;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.Note;
import io.github.obserrors.cli.wrapping.EncodedInput;
import io.github.obserrors.cli.wrapping.TranscriptInput;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.response.Headers;
import io.github.obserrors.xml.response.ResponseDecoder;
import io.github.obserrors.xml.response.ResponseFinder;
import io.github.obserrors.xml.response.ResponseStream;
import io.github.obserrors.xml.response.SuccessBody;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the errors that a text of any size tells of, in memory that does not grow with it; for one thread. */
public final class ErrorText {

    private final InputStream in;
    private final Optional<HttpStatus> status;
    private byte[] beginning = {};

    /**
     * Creates a reader of one text.
     *
     * @param in the text
     * @param status the status of what comes without one
     */
    public ErrorText(InputStream in, Optional<HttpStatus> status) {
        this.in = in;
        this.status = status;
    }

    /**
     * Gives the errors and the other responses to the consumer, in the order in which the text speaks of them last.
     *
     * @param consumer receives each of them once
     * @throws IOException if the text cannot be read to its end; what was found before was given to the consumer
     */
    public void find(Consumer<DecodedResponse> consumer) throws IOException {
        InputStream text = TranscriptInput.of(EncodedInput.of(in));
        ResponseStream stream = new ResponseStream(text, status, DecodeOptions.defaults());
        if (WholeDocument.is(text)) {
            findInDocument(stream, consumer);
            return;
        }
        Passing passing = new Passing(consumer);
        find(stream, passing);
        if (!passing.any) {
            whole(stream).ifPresent(consumer);
        }
    }

    /** Gives on responses, with the status that was given where they have none. */
    private final class Passing implements Consumer<DecodedResponse> {

        private final Consumer<DecodedResponse> consumer;
        private boolean any;

        Passing(Consumer<DecodedResponse> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void accept(DecodedResponse response) {
            Optional<DecodedResponse> understood =
                    response.notes().contains(Note.JSON) ? JsonCode.understood(response) : Optional.of(response);
            if (understood.isPresent()) {
                any = true;
                consumer.accept(withStatus(understood.get()));
            }
        }

        private DecodedResponse withStatus(DecodedResponse response) {
            return status.isPresent()
                            && response instanceof ErrorResponse error
                            && error.status().isEmpty()
                    ? error.toBuilder().status(status.get()).build()
                    : response;
        }
    }

    private TextReader find(ResponseStream stream, Consumer<DecodedResponse> consumer) throws IOException {
        TextReader reader = new TextReader(new SameErrors(consumer));
        try {
            stream.find(reader);
        } finally {
            reader.end();
            beginning = stream.beginning();
        }
        return reader;
    }

    /** A whole document of JSON or HTML may be the body of an error, of which nothing is lost then, or hold one in a string. */
    private void findInDocument(ResponseStream stream, Consumer<DecodedResponse> consumer) throws IOException {
        List<DecodedResponse> printed = new ArrayList<>();
        boolean holdsBodies = find(stream, new Passing(printed::add)).hasFoundBodies();
        Optional<DecodedResponse> whole =
                holdsBodies ? Optional.empty() : whole(stream).or(() -> page(printed));
        if (whole.isPresent() && (printed.isEmpty() || (isCoded(whole.get()) && !tellsMore(printed, whole.get())))) {
            consumer.accept(whole.get());
        } else {
            printed.forEach(consumer);
        }
    }

    /** A page, with the status that its title tells. */
    private Optional<DecodedResponse> page(List<DecodedResponse> printed) {
        Optional<HttpStatus> told = printed.size() == 1 ? printed.get(0).status() : Optional.empty();
        return told.flatMap(code -> new ResponseFinder(
                                beginning,
                                DecodeOptions.defaults(),
                                () -> new ResponseDecoder(
                                        code.code(), Headers.NONE, DecodeOptions.defaults(), SuccessBody.ANY))
                        .whole())
                .filter(decoded -> decoded.notes().contains(Note.HTML));
    }

    private static Optional<DecodedResponse> whole(ResponseStream stream) {
        return stream.whole().flatMap(JsonCode::understood);
    }

    /** Tells whether what was found in the objects of a document has an id or a status that its root does not have. */
    private static boolean tellsMore(List<DecodedResponse> printed, DecodedResponse whole) {
        DecodedResponse first = printed.get(0);
        return printed.size() == 1
                && ((first.status().isPresent() && whole.status().isEmpty())
                        || (first.requestId().isPresent() && whole.requestId().isEmpty()));
    }

    private static boolean isCoded(DecodedResponse response) {
        return response instanceof ErrorResponse error
                && (error.code().isPresent() || error.status().isPresent());
    }

    /** {@return the beginning of the text, which tells what it is where nothing was found} */
    public byte[] beginning() {
        return beginning.clone();
    }
}
