package io.github.obserrors.xml.salvage;

import io.github.obserrors.api.Note;
import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.input.ByteOrderMark;
import io.github.obserrors.xml.input.StrictText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes any body to text without ever failing, in the order of RFC 7303. */
public final class BodyText {

    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^<>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})");

    private static final String DECLARATION = "<?xml";

    /** The declaration that nearly all servers send. */
    private static final String USUAL_DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"";

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final int BEGINNING = 512;
    private static final char REPLACEMENT = '\uFFFD';

    private BodyText() {}

    /** The text without a byte order mark and without an incomplete character at the end. */
    public static String decode(byte[] body, Optional<Charset> given, Consumer<? super Note> notes) {
        String text = decode(body, charset(body, given), notes);
        return text.substring(ByteOrderMark.length(text));
    }

    private static Charset charset(byte[] body, Optional<Charset> given) {
        return ByteOrderMark.charset(body)
                .or(() -> given)
                .or(() -> declared(body))
                .orElseGet(() -> charsetOfZeros(body));
    }

    /** The charset that the zeros next to the first character show, which is ASCII. */
    private static Charset charsetOfZeros(byte[] body) {
        int first = at(body, 0);
        int second = at(body, 1);
        if (first == 0) {
            if (second == 0 && isAscii(at(body, 3))) {
                return UTF_32BE;
            }
            return isAscii(second) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        }
        if (isAscii(first) && second == 0) {
            return at(body, 2) == 0 && at(body, 3) == 0 ? UTF_32LE : StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean isAscii(int c) {
        return (c >= ' ' && c < 0x7F) || XmlText.isWhiteSpace(c);
    }

    private static int at(byte[] body, int index) {
        return index < body.length ? body[index] & 0xFF : -1;
    }

    private static Optional<Charset> declared(byte[] body) {
        int start = 0;
        while (start < body.length && (body[start] == ' ' || (body[start] >= '\t' && body[start] <= '\r'))) {
            start++;
        }
        if (!begins(body, start, DECLARATION)) {
            return Optional.empty();
        }
        if (begins(body, start, USUAL_DECLARATION)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        int length = Math.min(body.length, BEGINNING) - start;
        Matcher matcher = DECLARED.matcher(new String(body, start, Math.max(0, length), StandardCharsets.ISO_8859_1));
        try {
            return matcher.lookingAt() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] body, int start, String ascii) {
        int length = ascii.length();
        if (body.length - start < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (body[start + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] body, Charset charset, Consumer<? super Note> notes) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            String text = new String(body, StandardCharsets.UTF_8);
            if (text.indexOf(REPLACEMENT) < 0) {
                return text;
            }
        }
        CharsetDecoder decoder = StrictText.decoder(charset);
        ByteBuffer bytes = ByteBuffer.wrap(body);
        CharBuffer text = CharBuffer.allocate((int) Math.ceil(body.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(bytes, text, false);
        if (result.isError()) {
            notes.accept(Note.BAD_ENCODING);
            return new String(body, charset);
        }
        if (bytes.hasRemaining()) {
            notes.accept(Note.TRUNCATED);
        }
        return text.flip().toString();
    }
}
