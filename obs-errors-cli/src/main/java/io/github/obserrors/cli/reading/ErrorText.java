package io.github.obserrors.cli.reading;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.NoError;
import io.github.obserrors.cli.formats.TextFormats;
import io.github.obserrors.cli.wrapping.EncodedInput;
import io.github.obserrors.cli.wrapping.TranscriptInput;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.response.ResponseDecoder;
import io.github.obserrors.xml.response.ResponseFinder;
import io.github.obserrors.xml.response.ResponseStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the errors that a text of any size tells of, in memory that does not grow with it; for one thread. */
public final class ErrorText {

    private final InputStream in;
    private final Optional<HttpStatus> status;
    private byte[] beginning = {};
    private boolean found;

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
        ResponseStream stream =
                new ResponseStream(TranscriptInput.of(EncodedInput.of(in)), status, DecodeOptions.defaults());
        SameErrors errors = new SameErrors(response -> {
            found = true;
            consumer.accept(withStatus(response));
        });
        TextReader reader = new TextReader(new PrintedErrors(TextFormats.all()), errors, this::bodies);
        try {
            stream.find(reader);
        } finally {
            reader.end();
            beginning = stream.beginning();
        }
        if (!found) {
            stream.whole().ifPresent(consumer);
        }
    }

    /** The errors in a body that was found in a text. */
    private List<DecodedResponse> bodies(byte[] body) {
        return new ResponseFinder(body, DecodeOptions.defaults(), () -> new ResponseDecoder(DecodeOptions.defaults()))
                .find().stream()
                        .filter(response -> !(response instanceof NoError))
                        .toList();
    }

    private DecodedResponse withStatus(DecodedResponse response) {
        return status.isPresent()
                        && response instanceof ErrorResponse error
                        && error.status().isEmpty()
                ? error.toBuilder().status(status.get()).build()
                : response;
    }

    /** {@return the beginning of the text, which tells what it is where nothing was found} */
    public byte[] beginning() {
        return beginning.clone();
    }
}
