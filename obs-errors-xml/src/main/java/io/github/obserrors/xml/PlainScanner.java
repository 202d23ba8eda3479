package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain form of an error, in which nearly all servers send it, straight from its bytes.
 *
 * <p>That is XML 1.0 in UTF-8: one {@code Error}, at most with a default namespace, whose children hold text alone; the
 * code comes first, and each other field at most once. Where there is anything else the scanner declines, and the bytes go
 * to the parser: so all rules for what is not plain stand in one place. What the scanner accepts the parser reads equal,
 * without a note.
 */
final class PlainScanner {

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

    private static final byte[] ROOT = ascii("<Error");
    private static final byte[] END_OF_ROOT = ascii("</Error");
    private static final byte[] NAMESPACE = ascii(" xmlns=\"");

    /** So many names the parser surely reads too. */
    private static final int MOST_OTHER_NAMES = Bounds.NAMES - PlainName.values().length - 1;

    /** What the two namespaces begin with that XML reserves. */
    private static final byte[] RESERVED = ascii("http://www.w3.org/");

    private final byte[] body;
    private final Bounds bounds;

    /** The first byte that is not yet read. */
    private int position;

    // The element that was read last: its name, its text, and whether the text stands there as it is, in ASCII.
    private int nameStart;
    private int nameEnd;
    private @Nullable PlainName name;
    private byte[] text;
    private int textStart;
    private int textEnd;
    private boolean asIs;

    private boolean hasMessage;
    private boolean hasRequestId;
    private boolean hasHostId;
    private int details;

    /** The names of details that are not among the known ones. */
    private Set<String> otherNames = Set.of();

    private PlainScanner(byte[] body, Bounds bounds) {
        this.body = body;
        this.text = body;
        this.bounds = bounds;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(ISO_8859_1);
    }

    /** Reads a body of which the size was checked; null if it has another form, or is no error body at all. */
    static @Nullable ErrorBody read(byte[] body, Bounds bounds) {
        return bounds.depth() < 2 ? null : new PlainScanner(body, bounds).read();
    }

    private @Nullable ErrorBody read() {
        if (!readRoot() || !readElement() || name != PlainName.CODE) {
            return null;
        }
        ErrorCode code = code();
        if (code == null) {
            return null;
        }
        ErrorBody.Builder error = ErrorBody.builder(code);
        while (!skip(END_OF_ROOT)) {
            if (!readElement() || !addTo(error)) {
                return null;
            }
            skipWhiteSpace();
        }
        skipWhiteSpace();
        if (!skip('>')) {
            return null;
        }
        skipWhiteSpace();
        return position == body.length ? error.build() : null;
    }

    /** Reads the declaration, if there is one, and the start tag of the root. */
    private boolean readRoot() {
        for (byte[] declaration : DECLARATIONS) {
            if (skip(declaration)) {
                break;
            }
        }
        skipWhiteSpace();
        if (!skip(ROOT)) {
            return false;
        }
        if (skip(NAMESPACE)) {
            if (isAt(RESERVED)) {
                return false;
            }
            while (position < body.length && isPlainInNamespace(body[position])) {
                position++;
            }
            if (!skip('"')) {
                return false;
            }
        }
        boolean ended = skip('>');
        skipWhiteSpace();
        return ended;
    }

    private static boolean isPlainInNamespace(byte c) {
        return c > ' ' && c != '"' && c != '<' && c != '&';
    }

    /** Reads an element that holds nothing but text; what follows it is white space or a tag. */
    private boolean readElement() {
        if (!skip('<')) {
            return false;
        }
        nameStart = position;
        position = endOfTag(position);
        if (position > body.length - Long.BYTES) {
            return false; // at least the end tag of the root has to follow
        }
        boolean empty = body[position - 1] == '/';
        nameEnd = empty ? position - 1 : position;
        position++;
        name = PlainName.of(body, nameStart, nameEnd);
        if (name == null && !isName()) {
            return false;
        }
        if (empty) {
            textStart = position;
            textEnd = position;
            asIs = true;
            return skipWhiteSpace();
        }
        return readText() && readEndTag() && skipWhiteSpace();
    }

    /** The next greater-than, which ends a tag that is plain. */
    private int endOfTag(int start) {
        int at = start;
        while (at + Long.BYTES <= body.length) {
            long found = zeroBytes(Words.at(body, at) ^ '>' * LOW_BITS) & HIGH_BITS;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        while (at < body.length && body[at] != '>') {
            at++;
        }
        return at;
    }

    private boolean isName() {
        if (nameEnd == nameStart || !isNameStart(body[nameStart])) {
            return false;
        }
        for (int i = nameStart + 1; i < nameEnd; i++) {
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

    /** Finds the end of the text that begins here. */
    private boolean readText() {
        textStart = position;
        position = endOfPlainText(position);
        asIs = position < body.length && body[position] == '<';
        while (position < body.length && body[position] != '<') {
            position++;
        }
        textEnd = position;
        return textEnd - textStart <= bounds.value();
    }

    /** The first byte that is not ASCII or means something: control characters, less-than, greater-than, ampersand. */
    private int endOfPlainText(int start) {
        int at = start;
        while (at + Long.BYTES <= body.length) {
            long word = Words.at(body, at);
            // In each byte that means something the high bit is set, in no byte before it.
            long controls = (word - ' ' * LOW_BITS) & ~word;
            long angles = (word | 0x02 * LOW_BITS) ^ '>' * LOW_BITS;
            long ampersands = word ^ '&' * LOW_BITS;
            long found = (word | controls | zeroBytes(angles) | zeroBytes(ampersands)) & HIGH_BITS;
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

    /** Sets the high bit of the first byte that is zero; those of bytes behind it may be wrong. */
    private static long zeroBytes(long word) {
        return (word - LOW_BITS) & ~word;
    }

    /** Reads the end tag of the element, whose name and greater-than stand in the start tag too. */
    private boolean readEndTag() {
        int start = position + 2;
        int length = nameEnd - nameStart + 1;
        int end = start + length;
        if (end > body.length - Long.BYTES || body[position + 1] != '/') {
            return false; // at least the end tag of the root has to follow
        }
        position = end;
        if (length <= Long.BYTES) {
            long difference = Words.at(body, start) ^ Words.at(body, nameStart);
            return difference << (Long.SIZE - length * Byte.SIZE) == 0;
        }
        return Arrays.equals(body, start, end, body, nameStart, nameStart + length);
    }

    /** Makes the text plain ASCII or at least UTF-8 without references; false if it is not plain XML. */
    private boolean decodeText() {
        if (asIs) {
            text = body;
            return true;
        }
        String decoded = decodedText();
        if (decoded == null) {
            return false;
        }
        text = decoded.getBytes(UTF_8);
        textStart = 0;
        textEnd = text.length;
        return true;
    }

    /** The code, which blanks may surround; null if there is nothing else. */
    private @Nullable ErrorCode code() {
        if (!decodeText()) {
            return null;
        }
        while (textStart < textEnd && ErrorAccumulator.isWhiteSpace((char) text[textStart])) {
            textStart++;
        }
        while (textStart < textEnd && ErrorAccumulator.isWhiteSpace((char) text[textEnd - 1])) {
            textEnd--;
        }
        return textStart == textEnd ? null : ErrorCode.of(text, textStart, textEnd);
    }

    /** Adds the element that was read last; false if it comes again, is not plain, or is one too many. */
    private boolean addTo(ErrorBody.Builder error) {
        if (!decodeText()) {
            return false;
        }
        if (name == null) {
            error.detail(otherName(), text, textStart, textEnd);
            return ++details <= bounds.details() && otherNames.size() <= MOST_OTHER_NAMES;
        }
        boolean first;
        switch (name) {
            case CODE -> first = false;
            case MESSAGE -> {
                first = !hasMessage;
                hasMessage = true;
                error.message(text, textStart, textEnd);
            }
            case REQUEST_ID -> {
                first = !hasRequestId;
                hasRequestId = true;
                error.requestId(text, textStart, textEnd);
            }
            case HOST_ID -> {
                first = !hasHostId;
                hasHostId = true;
                error.hostId(text, textStart, textEnd);
            }
            default -> {
                first = ++details <= bounds.details();
                error.detail(name.text(), text, textStart, textEnd);
            }
        }
        return first;
    }

    private String otherName() {
        String other = new String(body, nameStart, nameEnd - nameStart, ISO_8859_1);
        if (otherNames.isEmpty()) {
            otherNames = new HashSet<>();
        }
        otherNames.add(other);
        return other;
    }

    private @Nullable String decodedText() {
        String text = new String(body, textStart, textEnd - textStart, UTF_8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
            // What is not UTF-8 became U+FFFD; who really sent that character goes to the parser too.
            boolean perhapsInvalid = c >= 0xFFFD;
            boolean endOfCdata = c == '>' && i >= 2 && text.charAt(i - 1) == ']' && text.charAt(i - 2) == ']';
            if (control || perhapsInvalid || endOfCdata) {
                return null;
            }
        }
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return text.indexOf('&') < 0 ? text : withoutReferences(text);
    }

    private static @Nullable String withoutReferences(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        int copied = 0;
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', copied)) {
            int end = text.indexOf(';', at);
            if (end < 0) {
                return null;
            }
            int c = referredTo(text.substring(at + 1, end));
            if (c < 0) {
                return null;
            }
            decoded.append(text, copied, at).appendCodePoint(c);
            copied = end + 1;
        }
        return decoded.append(text, copied, text.length()).toString();
    }

    /** The character that a reference means, or -1 if it is none of the usual ones. */
    private static int referredTo(String reference) {
        return switch (reference) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            case "#13", "#xD", "#xd" -> '\r';
            case "#10", "#xA", "#xa" -> '\n';
            case "#9", "#x9" -> '\t';
            case "#39", "#x27" -> '\'';
            case "#34", "#x22" -> '"';
            default -> -1;
        };
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

    /** Skips what there is of it, and is always successful. */
    private boolean skipWhiteSpace() {
        while (position < body.length && ErrorAccumulator.isWhiteSpace((char) body[position])) {
            position++;
        }
        return true;
    }
}
