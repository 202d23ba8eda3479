package io.github.obserrors.xml;

import io.github.obserrors.xml.MalformedErrorBodyException.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

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
     * @throws MalformedErrorBodyException at the first bytes that are no character of this charset
     */
    static CharBuffer decode(byte[] body, Charset charset) {
        CharsetDecoder decoder = decoder(charset);
        ByteBuffer bytes = ByteBuffer.wrap(body);
        CharBuffer text = CharBuffer.allocate((int) Math.ceil(body.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(bytes, text, false);
        CharBuffer decoded = withoutMark(text.flip());
        if (result.isError() || bytes.hasRemaining()) {
            // Left over without an error is the beginning of a character, at the end of the body.
            Reason reason = result.isError() ? Reason.BAD_ENCODING : Reason.TRUNCATED;
            throw new MalformedErrorBodyException(reason, Place.after(decoded));
        }
        return decoded;
    }

    private static CharBuffer withoutMark(CharBuffer text) {
        return text.hasRemaining() && text.get(0) == MARK ? text.position(1) : text;
    }

    /** Tells whether bytes begin with a byte order mark, which counts more than any charset that is told. */
    static boolean hasMark(byte[] body) {
        return startsWith(body, 0xEF, 0xBB, 0xBF)
                || startsWith(body, 0xFE, 0xFF)
                || startsWith(body, 0xFF, 0xFE)
                || startsWith(body, 0, 0, 0xFE, 0xFF);
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
