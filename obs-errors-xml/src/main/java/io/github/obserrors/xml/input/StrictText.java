package io.github.obserrors.xml.input;

import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes bytes without ever replacing a character. */
public final class StrictText {

    private StrictText() {}

    public static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Decodes a whole body.
     *
     * @throws Refusal at the first bytes that are not a character of this charset, or not one of XML
     */
    static CharBuffer decode(byte[] body, Charset charset) {
        CharsetDecoder decoder = decoder(charset);
        ByteBuffer bytes = ByteBuffer.wrap(body);
        CharBuffer text = CharBuffer.allocate((int) Math.ceil(body.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(bytes, text, false);
        check(text.flip(), XmlCharacters.of(text));
        if (result.isError() || bytes.hasRemaining()) {
            // Bytes that are left without an error begin a character that the end of the body cuts off.
            Problem problem = result.isError() ? Problem.BAD_ENCODING : Problem.TRUNCATED;
            throw new Refusal(problem, Place.after(text));
        }
        return text;
    }

    /**
     * Moves past the byte order mark, and does to the characters what a parser does while it decodes bytes.
     *
     * @param text a buffer backed by an array, in which the rules may replace characters
     * @throws Refusal if there is a second mark, or at the first character that is not one of XML
     */
    public static void check(CharBuffer text, XmlCharacters rules) {
        text.position(text.position() + ByteOrderMark.length(text));
        if (ByteOrderMark.length(text) > 0) {
            // Parsers would skip another mark; the only one allowed is gone.
            throw new Refusal(Problem.NOT_XML, Place.START);
        }
        int offset = text.arrayOffset();
        int refused = rules.firstRefused(text.array(), offset + text.position(), offset + text.limit()) - offset;
        if (refused < text.limit()) {
            throw new Refusal(Problem.NOT_XML, Place.after(text.duplicate().limit(refused)));
        }
    }
}
