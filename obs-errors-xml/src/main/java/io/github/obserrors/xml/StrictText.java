package io.github.obserrors.xml;

import io.github.obserrors.xml.MalformedErrorBodyException.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Makes characters of bytes without ever replacing one. */
final class StrictText {

    private static final char MARK = '\uFEFF';

    private StrictText() {}

    static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Decodes a whole body.
     *
     * @throws MalformedErrorBodyException at the first bytes that are no character of this charset, or none of XML
     */
    static CharBuffer decode(byte[] body, Charset charset) {
        CharsetDecoder decoder = decoder(charset);
        ByteBuffer bytes = ByteBuffer.wrap(body);
        CharBuffer text = CharBuffer.allocate((int) Math.ceil(body.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(bytes, text, false);
        check(text.flip(), XmlCharacters.of(text));
        if (result.isError() || bytes.hasRemaining()) {
            // Left over without an error is the beginning of a character, at the end of the body.
            Reason reason = result.isError() ? Reason.BAD_ENCODING : Reason.TRUNCATED;
            throw new MalformedErrorBodyException(reason, Place.after(text));
        }
        return text;
    }

    /**
     * Moves behind the byte order mark, and does to the characters what a parser does while it decodes bytes.
     *
     * @param text a buffer that has an array, in which the rules may replace characters
     * @throws MalformedErrorBodyException if there is another mark, or at the first character that is none of XML
     */
    static void check(CharBuffer text, XmlCharacters rules) {
        text.position(text.position() + beginning(text));
        if (beginning(text) > 0) {
            // Parsers skip one mark, which is gone already.
            throw new MalformedErrorBodyException(Reason.NOT_XML, Place.START);
        }
        int offset = text.arrayOffset();
        int refused = rules.firstRefused(text.array(), offset + text.position(), offset + text.limit()) - offset;
        if (refused < text.limit()) {
            throw new MalformedErrorBodyException(
                    Reason.NOT_XML, Place.after(text.duplicate().limit(refused)));
        }
    }

    /** Where a text begins, which is behind its byte order mark. */
    static int beginning(CharSequence text) {
        return text.length() > 0 && text.charAt(0) == MARK ? 1 : 0;
    }

    /** The charset of the byte order mark, which counts more than any charset that is told. */
    static Optional<Charset> marked(byte[] body) {
        if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(body, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (startsWith(body, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (startsWith(body, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(body, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] body, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (body.length <= i || (body[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
