package io.github.obserrors.xml.input;

import io.github.obserrors.api.text.XmlText;
import java.util.regex.Pattern;

/**
 * Does to characters what a parser does while it decodes bytes, for bytes that were decoded elsewhere.
 *
 * <p>It refuses noncharacters and, in XML 1.1, the control characters that must be written as references. It also
 * replaces the line ends that XML 1.1 adds with those that a parser knows. An instance is for one text.
 */
public final class XmlCharacters {

    private static final Pattern VERSION_11 = Pattern.compile("<\\?xml\\s+version\\s*=\\s*(?:'1\\.1'|\"1\\.1\")");
    private static final char DELETE = '\u007F';
    private static final char LAST_CONTROL = '\u009F';
    private static final char FIRST_NONCHARACTER = '\uFFFE';

    /** The rules for bodies that came as characters; their line ends stay as they are. */
    public static final XmlCharacters OF_READERS = new XmlCharacters(false);

    private final boolean version11;

    /** Whether the character before is a carriage return, with which a line feed or a next line makes one line end. */
    private boolean afterReturn;

    /** Whether the character before became a carriage return that is a line end by itself. */
    private boolean afterLineEnd;

    private XmlCharacters(boolean version11) {
        this.version11 = version11;
    }

    /** The rules of the version of XML that a text declares. */
    static XmlCharacters of(CharSequence beginning) {
        int start = ByteOrderMark.length(beginning);
        return new XmlCharacters(
                VERSION_11.matcher(beginning).region(start, beginning.length()).lookingAt());
    }

    /** The index of the first character that is refused, or {@code to}. Characters before it may have been replaced. */
    int firstRefused(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c >= FIRST_NONCHARACTER) {
                return i;
            }
            if (version11) {
                if (c >= DELETE && c <= LAST_CONTROL && c != XmlText.NEXT_LINE) {
                    return i;
                }
                text[i] = lineEnd(c);
            }
        }
        return to;
    }

    /**
     * The character itself, or a line end in place of one.
     *
     * <p>A parser makes one line end of a carriage return and a line feed. Where that would be one too few, as after
     * a carriage return with a line separator, a second carriage return stands for the second line end.
     */
    private char lineEnd(char c) {
        boolean lineEnd = c == '\n' || c == XmlText.NEXT_LINE || c == XmlText.LINE_SEPARATOR;
        boolean byItself = lineEnd && (afterLineEnd || (afterReturn && c == XmlText.LINE_SEPARATOR));
        afterReturn = c == '\r';
        afterLineEnd = byItself;
        if (byItself) {
            return '\r';
        }
        return lineEnd ? '\n' : c;
    }
}
