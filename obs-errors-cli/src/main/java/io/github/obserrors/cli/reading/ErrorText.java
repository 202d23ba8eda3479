package io.github.obserrors.cli.reading;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.cli.formats.TextFormats;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.response.ResponseStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the errors that a text of any size tells of, in memory that does not grow with it; for one thread. */
public final class ErrorText {

    private final ResponseStream stream;
    private boolean found;

    /**
     * Creates a reader of one text.
     *
     * @param in the text
     * @param status the status of what comes without one
     */
    public ErrorText(InputStream in, Optional<HttpStatus> status) {
        this.stream = new ResponseStream(in, status, DecodeOptions.defaults());
    }

    /**
     * Gives the errors and the other responses to the consumer, in the order in which the text speaks of them last.
     *
     * @param consumer receives each of them once
     * @throws IOException if the text cannot be read to its end; what was found before was given to the consumer
     */
    public void find(Consumer<DecodedResponse> consumer) throws IOException {
        SameErrors errors = new SameErrors(response -> {
            found = true;
            consumer.accept(response);
        });
        TextReader reader = new TextReader(new PrintedErrors(TextFormats::all), errors);
        try {
            stream.find(reader);
        } finally {
            reader.end();
        }
        if (!found) {
            stream.whole().ifPresent(consumer);
        }
    }

    /** {@return the beginning of the text, which tells what it is where nothing was found} */
    public byte[] beginning() {
        return stream.beginning();
    }
}
