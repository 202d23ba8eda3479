package io.github.obserrors.cli.answers;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.cli.input.Source;
import io.github.obserrors.cli.reading.ErrorText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An argument that may be what a program printed, rather than a name or a path. */
final class PastedText {

    private final byte[] text;
    private final List<DecodedResponse> responses = new ArrayList<>();

    /** Looks for responses in an argument; one that is one word, or the path of a file, is none. */
    PastedText(String what, Optional<HttpStatus> status) {
        this.text = what.getBytes(UTF_8);
        if (!isMoreThanWords(what) || Names.exists(what)) {
            return;
        }
        try {
            new ErrorText(new ByteArrayInputStream(text), status).find(responses::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory can be read
        }
    }

    /** Programs put something between the words that they print; names and sentences need no look. */
    private static boolean isMoreThanWords(String what) {
        boolean marked = false;
        boolean blank = false;
        for (int i = 0; i < what.length(); i++) {
            marked |= ":(=<[{`".indexOf(what.charAt(i)) >= 0;
            blank |= what.charAt(i) == ' ';
        }
        return marked && blank;
    }

    /** Tells whether a response was found. */
    boolean hasError() {
        return !responses.isEmpty();
    }

    /** Tells whether a response was found that is more than a name: names come without the id of a request. */
    boolean hasRequestId() {
        for (DecodedResponse response : responses) {
            if (response.requestId().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Reads the text. */
    void read(Source.Reader reader) {
        try {
            reader.read(new ByteArrayInputStream(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
