package io.github.obserrors.xml.response;

import io.github.obserrors.xml.input.Excerpt;
import io.github.obserrors.xml.salvage.BodyText;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** The beginning of a body of which nobody knows what it says, for people to look at. */
final class BodyExcerpt {

    /** So many bytes have more characters than are shown. */
    private static final int BEGINNING = 16_384;

    private BodyExcerpt() {}

    /** The beginning of a body, masked before it is cut; empty if it is blank, or no text. */
    static Optional<String> of(byte[] body, Optional<Charset> charset) {
        byte[] beginning = body.length <= BEGINNING ? body : Arrays.copyOf(body, BEGINNING);
        String text = BodyText.decode(beginning, charset, note -> {}).strip();
        return text.isEmpty() || text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(Excerpt.masked(text));
    }
}
