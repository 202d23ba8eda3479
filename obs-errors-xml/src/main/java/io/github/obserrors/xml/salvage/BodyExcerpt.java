package io.github.obserrors.xml.salvage;

import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.input.Excerpt;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** Shows people the beginning of a body that the kit does not understand. */
public final class BodyExcerpt {

    /** This many bytes always hold more characters than are shown. */
    private static final int BEGINNING = 16_384;

    private BodyExcerpt() {}

    /** The beginning of a body, masked before it is cut; empty if the body is blank or is not text. */
    public static Optional<String> of(byte[] body, Optional<Charset> charset) {
        byte[] beginning = body.length <= BEGINNING ? body : Arrays.copyOf(body, BEGINNING);
        String text = XmlText.trimmed(BodyText.decode(beginning, charset, note -> {}));
        return text.isEmpty() || text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(Excerpt.masked(text));
    }
}
