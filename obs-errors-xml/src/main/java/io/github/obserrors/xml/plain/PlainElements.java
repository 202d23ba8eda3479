package io.github.obserrors.xml.plain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.text.Utf8;
import io.github.obserrors.api.text.Words;
import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.Bounds;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a plain body, one after the other.
 *
 * <p>A plain body is XML 1.0 in UTF-8 with at most a default namespace, and its innermost elements hold text alone.
 * Each method tells whether it found something plain; if not, the body is declined.
 */
final class PlainElements {

    /** The declarations that nearly all servers send: that of OBS, and that of most others. */
    private static final byte[] USUAL_DECLARATION =
            ascii("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");

    private static final byte[] SHORT_DECLARATION = ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");

    private static final byte[] DECLARATION = ascii("<?xml");
    private static final byte[] END_OF_DECLARATION = ascii("?>");

    /** The names that come first in an error of OBS, in their order; each is tried before all others. */
    private static final PlainName[] FIRST = {
        PlainName.CODE, PlainName.MESSAGE, PlainName.REQUEST_ID, PlainName.HOST_ID, PlainName.KEY, PlainName.RESOURCE
    };

    private static final byte[] NAMESPACE = ascii(" xmlns=");

    /** The beginning of the two namespaces that XML reserves. */
    private static final byte[] RESERVED = ascii("http://www.w3.org/");

    /** Longer than any namespace that a server sends. Beyond that the parser decides, which has its own bound. */
    private static final int LONGEST_NAMESPACE = 1024;

    /** Besides the usual names and those around them, the parser certainly accepts this many. */
    private static final int MOST_OTHER_NAMES = Bounds.NAMES - PlainName.values().length - 4;

    private final byte[] body;

    /** Where the body ends in the array, or the part of it that is in memory. */
    private final int limit;

    /** The first byte that was not read yet. */
    private int position;

    /** How many of the first names of an error were found. */
    private int met;

    /** The names that are not among the usual ones; null before there is one. */
    private @Nullable OtherNames others;

    // The element that was read last: its name, its text, and whether the bytes are the text, in printable ASCII.
    private @Nullable PlainName usualName;
    private String name = "";
    private int textStart;
    private int textEnd;
    private boolean asIs;

    /** The decoded text, if the bytes are not the text. */
    private String decoded = "";

    /** Starts at the first byte of a body. */
    PlainElements(byte[] body) {
        this.body = body;
        this.limit = body.length;
    }

    /**
     * Starts within a body of which a part is in memory.
     *
     * @param others the other names in the parts before; those of this part are added
     */
    PlainElements(byte[] body, int from, int to, OtherNames others) {
        this.body = body;
        this.position = from;
        this.limit = to;
        this.others = others;
    }

    static byte[] ascii(String text) {
        return text.getBytes(ISO_8859_1);
    }

    int position() {
        return position;
    }

    /** Goes back to the beginning of an element. */
    void goTo(int position) {
        forgetMet();
        this.position = position;
    }

    /** Begins to look for the first names again; only a reader of parts has to know which ones were met. */
    void forgetMet() {
        if (others != null) {
            for (int i = 0; i < met; i++) {
                others.addUsual(FIRST[i]);
            }
        }
        met = 0;
    }

    /** {@return the number of bytes in the body} */
    int size() {
        return limit;
    }

    /** Skips a plain declaration, if there is one, and white space. */
    void skipProlog() {
        if (!skip(USUAL_DECLARATION) && !skip(SHORT_DECLARATION) && !skipDeclaration()) {
            position = 0;
        }
        skipWhiteSpace();
    }

    /** Skips a declaration of XML 1.0 in UTF-8, in any form that XML allows. */
    private boolean skipDeclaration() {
        if (!skip(DECLARATION) || !skipPart("version", "1.0")) {
            return false;
        }
        skipPart("encoding", "utf-8");
        if (!skipPart("standalone", "yes")) {
            skipPart("standalone", "no");
        }
        skipWhiteSpace();
        return skip(END_OF_DECLARATION);
    }

    /** Skips white space, a name, an equals sign and a value in quotes; the value is lower case, the body need not be. */
    private boolean skipPart(String name, String value) {
        int start = position;
        skipWhiteSpace();
        if (position > start && skipWord(name, 0)) {
            skipWhiteSpace();
            if (skip('=')) {
                skipWhiteSpace();
                char quote = skip('"') ? '"' : '\'';
                int anyCase = name.equals("encoding") ? 0x20 : 0;
                if ((quote == '"' || skip('\'')) && skipWord(value, anyCase) && skip(quote)) {
                    return true;
                }
            }
        }
        position = start;
        return false;
    }

    /** Skips these characters; {@code anyCase} is the bit that may differ in a letter. */
    private boolean skipWord(String word, int anyCase) {
        int length = word.length();
        if (position + length > limit) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            int b = body[position + i];
            if (b != c && !(c >= 'a' && c <= 'z' && (b | anyCase) == c)) {
                return false;
            }
        }
        position += length;
        return true;
    }

    /** Skips the start tag of the root and the white space after it; tells whether the tag is there and plain. */
    boolean skipStartOfRoot(byte[] tag) {
        if (!skip(tag) || (skip(NAMESPACE) && !skipNamespace())) {
            return false;
        }
        return skipEndOfTag();
    }

    private boolean skipNamespace() {
        char quote = skip('"') ? '"' : '\'';
        if ((quote == '\'' && !skip('\'')) || isAt(RESERVED)) {
            return false;
        }
        int end = Math.min(limit, position + LONGEST_NAMESPACE);
        while (position < end && isPlainInNamespace(body[position], quote)) {
            position++;
        }
        return skip(quote);
    }

    private static boolean isPlainInNamespace(byte c, char quote) {
        return c > ' ' && c != quote && c != '<' && c != '&';
    }

    /**
     * Skips a tag and the white space after it; tells whether the tag is there.
     *
     * @param tag the tag without its end
     */
    boolean skipTag(byte[] tag) {
        int start = position;
        forgetMet();
        if (skip(tag) && skipEndOfTag()) {
            return true;
        }
        position = start;
        return false;
    }

    /**
     * Skips an end tag and the white space in it and after it; tells whether the tag is there.
     *
     * @param tag the tag without its end
     */
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

    /** Tells whether these bytes occur anywhere from here on. */
    boolean isAhead(byte[] expected) {
        for (int at = position; at <= limit - expected.length; at++) {
            if (body[at] == expected[0]
                    && Arrays.equals(body, at, at + expected.length, expected, 0, expected.length)) {
                return true;
            }
        }
        return false;
    }

    boolean isAtEnd() {
        return position == limit;
    }

    /**
     * Reads an element that holds nothing but text, and the white space after it.
     *
     * @param longestText the largest number of bytes in its text
     * @return whether there is such an element
     */
    boolean readElement(int longestText) {
        int start = position + 1;
        if (start > limit - Long.BYTES || body[position] != '<') {
            return false; // at least the end tag of the root must follow
        }
        int endOfTag = endOfExpectedTag(start);
        boolean empty = false;
        if (endOfTag < 0) {
            endOfTag = endOfTag(start);
            if (endOfTag > limit - Long.BYTES) {
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
        textStart = from;
        textEnd = to;
        position = next;
        skipWhiteSpace();
        return true;
    }

    /** The end of the start tag if its name is the next of the first names, otherwise -1. */
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
            if (others != null) {
                others.addUsual(usualName);
            }
            return true;
        }
        OtherNames known = others;
        if (known == null) {
            known = new OtherNames();
            others = known;
        }
        String met = known.find(body, start, end);
        if (met != null) {
            name = met;
            return true;
        }
        if (!isName(start, end)) {
            return false;
        }
        name = known.add(body, start, end);
        return known.count() <= MOST_OTHER_NAMES;
    }

    /** The next greater-than sign, which ends a plain tag. */
    private int endOfTag(int start) {
        int at = start;
        while (at + Long.BYTES <= limit) {
            long word = Words.at(body, at) ^ '>' * Words.LOW_BITS;
            long found = (word - Words.LOW_BITS) & ~word & Words.HIGH_BITS;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        return limit;
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

    /** Finds the next less-than sign, which ends a text, and whether every byte before it stands for itself. */
    private int endOfText(int start) {
        int at = endOfPlainText(start);
        asIs = at < limit && body[at] == '<';
        while (at < limit && body[at] != '<') {
            at++;
        }
        return at;
    }

    /**
     * The first byte that is not ASCII or has a meaning: a control character, less-than, greater-than or an ampersand.
     */
    private int endOfPlainText(int start) {
        int at = start;
        while (at + Long.BYTES <= limit) {
            long word = Words.at(body, at);
            // The high bit is set in each byte that has a meaning, and in none before the first of them.
            long angles = (word | 0x02 * Words.LOW_BITS) ^ '>' * Words.LOW_BITS;
            long ampersands = word ^ '&' * Words.LOW_BITS;
            long found =
                    (word | (word - ' ' * Words.LOW_BITS) | (angles - Words.LOW_BITS) | (ampersands - Words.LOW_BITS))
                            & Words.HIGH_BITS;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        while (at < limit && body[at] >= ' ' && body[at] != '<' && body[at] != '>' && body[at] != '&') {
            at++;
        }
        return at;
    }

    /** The place after the end tag that begins here, or -1 if it does not match the start tag. */
    private int endOfEndTag(int at, int startOfName, int endOfTag) {
        int start = at + 2;
        int length = endOfTag - startOfName + 1;
        boolean there = start + length <= limit - Long.BYTES // at least the end tag of the root must follow
                && body[at + 1] == '/'
                && Words.areSame(body, start, startOfName, length);
        return there ? start + length : -1;
    }

    /** The name of the element that was read last, if it is one of the usual names. */
    @Nullable
    PlainName usualName() {
        return usualName;
    }

    /** The name of the element that was read last. */
    String name() {
        return name;
    }

    /**
     * Replaces references and line ends in the text of the element that was read last; tells whether the text is plain.
     */
    boolean decodeText() {
        if (asIs) {
            return true;
        }
        String text = PlainText.decoded(Utf8.text(body, textStart, textEnd));
        if (text == null) {
            return false;
        }
        decoded = text;
        return true;
    }

    /** The text of the element that was read last; it must be decoded. */
    String text() {
        return asIs ? Utf8.ascii(body, textStart, textEnd) : decoded;
    }

    /** The text as an id, without white space; null if it is blank. */
    @Nullable
    String id() {
        return asIs ? Utf8.id(body, textStart, textEnd) : XmlText.withoutWhiteSpace(decoded);
    }

    /** The text as a code, without the white space around it; null if it is blank. */
    @Nullable
    ErrorCode code() {
        if (!asIs) {
            String code = XmlText.trimmed(decoded);
            return code.isEmpty() ? null : ErrorCode.of(code);
        }
        int from = textStart;
        int to = textEnd;
        while (from < to && XmlText.isWhiteSpace(body[from])) {
            from++;
        }
        while (from < to && XmlText.isWhiteSpace(body[to - 1])) {
            to--;
        }
        return from == to ? null : ErrorCode.of(body, from, to);
    }

    /** {@return whether these bytes come next} */
    boolean isAt(byte[] expected) {
        int end = position + expected.length;
        return end <= limit && Arrays.equals(body, position, end, expected, 0, expected.length);
    }

    private boolean skip(byte[] expected) {
        boolean there = isAt(expected);
        position += there ? expected.length : 0;
        return there;
    }

    private boolean skip(char expected) {
        boolean there = position < limit && body[position] == expected;
        position += there ? 1 : 0;
        return there;
    }

    void skipWhiteSpace() {
        while (position < limit && XmlText.isWhiteSpace(body[position])) {
            position++;
        }
    }
}
