package io.github.obserrors.cli.formats;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.cli.reading.ErrorText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The errors and other responses that are found in a text. */
public final class Errors {

    private Errors() {}

    /** The responses that this text tells of. */
    public static List<DecodedResponse> in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The responses that this text tells of. */
    public static List<DecodedResponse> in(byte[] text) {
        return in(new ByteArrayInputStream(text));
    }

    /** The responses that this text tells of. */
    public static List<DecodedResponse> in(InputStream text) {
        List<DecodedResponse> found = new ArrayList<>();
        try {
            new ErrorText(text, Optional.empty()).find(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The responses that this text tells of, each on one line. */
    public static List<String> lines(String text) {
        return in(text).stream().map(DecodedResponse::toString).toList();
    }
}
