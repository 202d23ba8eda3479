package io.github.obserrors.xml.plain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.text.Words;
import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.Bounds;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a plain body, one after the other: XML 1.0 in UTF-8, at most with a default namespace, whose elements
 * hold text alone.
 *
 * <p>What is not plain is not read, and the position stays before it.
 */
final class PlainElements {

    /** The low bit of each byte of a word, and the high one. */
    private static final long LOW_BITS = 0x0101010101010101L;

    private static final long HIGH_BITS = 0x8080808080808080L;

    /** The declarations that servers send; there are more, which the parser knows. */
    private static final byte[][] DECLARATIONS = {
        ascii("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"),
        ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
        ascii("<?xml version=\"1.0\" encoding=\"utf-8\"?>"),
        ascii("<?xml version='1.0' encoding='UTF-8'?>"),
        ascii("<?xml version=\"1.0\"?>")
    };

    /** The names that come first in an error of OBS, in their order: each is looked for before all others. */
    private static final PlainName[] FIRST = {
        PlainName.CODE, PlainName.MESSAGE, PlainName.REQUEST_ID, PlainName.HOST_ID, PlainName.KEY, PlainName.RESOURCE
    };

    private static final byte[] NAMESPACE = ascii(" xmlns=\"");

    /** What the two namespaces begin with that XML reserves. */
    private static final byte[] RESERVED = ascii("http://www.w3.org/");

    /** Longer than any that a server sends; the parser, which has a bound of its own, decides about what is longer yet. */
    private static final int LONGEST_NAMESPACE = 1024;

    /** So many names the parser surely reads too, besides the usual ones and those around them. */
    private static final int MOST_OTHER_NAMES = Bounds.NAMES - PlainName.values().length - 4;

    private final byte[] body;

    /** The first byte that is not yet read. */
    private int position;

    /** How many of the names that come first in an error were met. */
    private int met;

    /** The names that are not among the usual ones. */
    private Set<String> otherNames = Set.of();

    // The element that was read last: its name, its text, and whether the text stands there as it is, in ASCII.
    private @Nullable PlainName usualName;
    private String name = "";
    private byte[] text;
    private int textStart;
    private int textEnd;
    private boolean asIs;

    /** Starts at the first byte of a body. */
    PlainElements(byte[] body) {
        this.body = body;
        this.text = body;
    }

    static byte[] ascii(String text) {
        return text.getBytes(ISO_8859_1);
    }

    int position() {
        return position;
    }

    /** Goes back to where an element begins. */
    void goTo(int position) {
        met = 0;
        this.position = position;
    }

    /** {@return how many bytes the body has} */
    int size() {
        return body.length;
    }

    /** Skips the declaration, if there is a plain one, and white space. */
    void skipProlog() {
        for (byte[] declaration : DECLARATIONS) {
            if (skip(declaration)) {
                break;
            }
        }
        skipWhiteSpace();
    }

    /** Skips the start tag of the root and white space after it; tells whether it is there and plain. */
    boolean skipStartOfRoot(byte[] tag) {
        if (!skip(tag) || (skip(NAMESPACE) && !skipNamespace())) {
            return false;
        }
        return skipEndOfTag();
    }

    private boolean skipNamespace() {
        if (isAt(RESERVED)) {
            return false;
        }
        int end = Math.min(body.length, position + LONGEST_NAMESPACE);
        while (position < end && isPlainInNamespace(body[position])) {
            position++;
        }
        return skip('"');
    }

    private static boolean isPlainInNamespace(byte c) {
        return c > ' ' && c != '"' && c != '<' && c != '&';
    }

    /** Skips a tag, of which all but its end is given, and white space behind it; tells whether it is there. */
    boolean skipTag(byte[] tag) {
        int start = position;
        met = 0;
        if (skip(tag) && skipEndOfTag()) {
            return true;
        }
        position = start;
        return false;
    }

    /** Skips an end tag, of which all but its end is given, and white space in it and behind it, as the other method. */
    boolean skipEndTag(byte[] tag) {
        int start = position;
        if (skip(tag)) {
            skipWhiteSpace();
            if (skipEndOfTag()) {
                return true;
            }
        }
        position = start;
        return false;
    }

    private boolean skipEndOfTag() {
        boolean ended = skip('>');
        skipWhiteSpace();
        return ended;
    }

    /** Tells whether these bytes stand anywhere from here on. */
    boolean isAhead(byte[] expected) {
        for (int at = position; at <= body.length - expected.length; at++) {
            if (Arrays.equals(body, at, at + expected.length, expected, 0, expected.length)) {
                return true;
            }
        }
        return false;
    }

    boolean isAtEnd() {
        return position == body.length;
    }

    /**
     * Reads an element that holds nothing but text, and white space behind it.
     *
     * @param longestText the bytes that its text may have
     * @return whether there is such an element
     */
    boolean readElement(int longestText) {
        int start = position + 1;
        if (start > body.length - Long.BYTES || body[position] != '<') {
            return false; // at least the end tag of the root has to follow
        }
        int endOfTag = endOfExpectedTag(start);
        boolean empty = false;
        if (endOfTag < 0) {
            endOfTag = endOfTag(start);
            if (endOfTag > body.length - Long.BYTES) {
                return false;
            }
            empty = body[endOfTag - 1] == '/';
            if (!readName(start, empty ? endOfTag - 1 : endOfTag)) {
                return false;
            }
        }
        asIs = true;
        int from = endOfTag + 1;
        int to = empty ? from : endOfText(from);
        int next = empty ? from : endOfEndTag(to, start, endOfTag);
        if (next < 0 || to - from > longestText) {
            return false;
        }
        text = body;
        textStart = from;
        textEnd = to;
        position = next;
        skipWhiteSpace();
        return true;
    }

    /** The greater-than of the start tag if its name is the next one of those that come first, else -1. */
    private int endOfExpectedTag(int start) {
        if (met == FIRST.length || !FIRST[met].isTagAt(body, start)) {
            return -1;
        }
        usualName = FIRST[met++];
        name = usualName.text();
        return start + usualName.tagLength() - 1;
    }

    private boolean readName(int start, int end) {
        usualName = PlainName.of(body, start, end);
        if (usualName != null) {
            name = usualName.text();
            return true;
        }
        if (!isName(start, end)) {
            return false;
        }
        name = new String(body, start, end - start, ISO_8859_1);
        if (otherNames.isEmpty()) {
            otherNames = new HashSet<>();
        }
        otherNames.add(name);
        return otherNames.size() <= MOST_OTHER_NAMES;
    }

    /** The next greater-than, which ends a tag that is plain. */
    private int endOfTag(int start) {
        int at = start;
        while (at + Long.BYTES <= body.length) {
            long word = Words.at(body, at) ^ '>' * LOW_BITS;
            long found = (word - LOW_BITS) & ~word & HIGH_BITS;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        return body.length;
    }

    private boolean isName(int start, int end) {
        if (start == end || !isNameStart(body[start])) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if (!isInName(body[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameStart(byte c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isInName(byte c) {
        return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
    }

    /** Finds the next less-than, which ends a text, and whether all before it stands for itself. */
    private int endOfText(int start) {
        int at = endOfPlainText(start);
        asIs = at < body.length && body[at] == '<';
        while (at < body.length && body[at] != '<') {
            at++;
        }
        return at;
    }

    /** The first byte that is not ASCII or means something: control characters, less-than, greater-than, ampersand. */
    private int endOfPlainText(int start) {
        int at = start;
        while (at + Long.BYTES <= body.length) {
            long word = Words.at(body, at);
            // The high bit is set in each byte that means something, and in none before the first of them.
            long angles = (word | 0x02 * LOW_BITS) ^ '>' * LOW_BITS;
            long ampersands = word ^ '&' * LOW_BITS;
            long found = (word | (word - ' ' * LOW_BITS) | (angles - LOW_BITS) | (ampersands - LOW_BITS)) & HIGH_BITS;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        while (at < body.length && body[at] >= ' ' && body[at] != '<' && body[at] != '>' && body[at] != '&') {
            at++;
        }
        return at;
    }

    /** The place behind the end tag that begins here, or -1 if it has not the name and end of the start tag. */
    private int endOfEndTag(int at, int startOfName, int endOfTag) {
        int start = at + 2;
        int length = endOfTag - startOfName + 1;
        boolean there = start + length <= body.length - Long.BYTES // at least the end tag of the root has to follow
                && body[at + 1] == '/'
                && Words.areSame(body, start, startOfName, length);
        return there ? start + length : -1;
    }

    /** The name of the element that was read last, if it is a usual one. */
    @Nullable
    PlainName usualName() {
        return usualName;
    }

    /** The name of the element that was read last. */
    String name() {
        return name;
    }

    /** Replaces references and line ends in the text of the element that was read last; tells whether it is plain. */
    boolean decodeText() {
        if (asIs) {
            return true;
        }
        String decoded = PlainText.decoded(new String(body, textStart, textEnd - textStart, UTF_8));
        if (decoded == null) {
            return false;
        }
        text = decoded.getBytes(UTF_8);
        textStart = 0;
        textEnd = text.length;
        return true;
    }

    /** Takes white space from both ends of the text. */
    void trimText() {
        while (textStart < textEnd && XmlText.isWhiteSpace((char) text[textStart])) {
            textStart++;
        }
        while (textStart < textEnd && XmlText.isWhiteSpace((char) text[textEnd - 1])) {
            textEnd--;
        }
    }

    /** The array in which the text stands, once it is decoded, in UTF-8. */
    byte[] text() {
        return text;
    }

    int textStart() {
        return textStart;
    }

    int textEnd() {
        return textEnd;
    }

    private boolean isAt(byte[] expected) {
        int end = position + expected.length;
        return end <= body.length && Arrays.equals(body, position, end, expected, 0, expected.length);
    }

    private boolean skip(byte[] expected) {
        boolean there = isAt(expected);
        position += there ? expected.length : 0;
        return there;
    }

    private boolean skip(char expected) {
        boolean there = position < body.length && body[position] == expected;
        position += there ? 1 : 0;
        return there;
    }

    private void skipWhiteSpace() {
        while (position < body.length && XmlText.isWhiteSpace((char) body[position])) {
            position++;
        }
    }
}
