package io.github.obserrors.xml.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The mark that may begin a body and tells its encoding. */
public final class ByteOrderMark {

    private static final char MARK = '\uFEFF';

    private ByteOrderMark() {}

    /** {@return the length of the mark at the beginning of a text, or 0 if there is none} */
    public static int length(CharSequence text) {
        return text.length() > 0 && text.charAt(0) == MARK ? 1 : 0;
    }

    /** {@return the charset that the mark tells, or empty if there is no mark} It overrides every other source. */
    public static Optional<Charset> charset(byte[] body) {
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
