package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

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

    /** What the two namespaces begin with that XML reserves. */
    private static final byte[] RESERVED = ascii("http://www.w3.org/");

    /** Names of details that OBS sends often: no new text is made for them. */
    private static final String[] KNOWN_NAMES = {
        "Key",
        "Resource",
        "Endpoint",
        "Condition",
        "BucketName",
        "ServerTime",
        "RequestTime",
        "ArgumentName",
        "StringToSign",
        "ArgumentValue",
        "AWSAccessKeyId",
        "SignatureProvided",
        "StringToSignBytes",
        "MaxAllowedSkewMilliseconds",
        "EncodedAuthorizationMessage"
    };

    private final byte[] body;
    private final Bounds bounds;

    /** The first byte that is not yet read. */
    private int position;

    // The element that was read last: its name, its text, and whether the text stands there as it is, in ASCII.
    private int nameStart;
    private int nameEnd;
    private int textStart;
    private int textEnd;
    private boolean asIs;

    private boolean hasMessage;
    private boolean hasRequestId;
    private boolean hasHostId;
    private int details;

    /** The names of details that are not among the known ones; null before the first of them. */
    private @Nullable Set<String> otherNames;

    private PlainScanner(byte[] body, Bounds bounds) {
        this.body = body;
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
        if (!readRoot() || !readElement() || !nameIs("Code")) {
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
        while (position < body.length && isInName(body[position])) {
            position++;
        }
        nameEnd = position;
        if (nameEnd == nameStart || !isNameStart(body[nameStart])) {
            return false;
        }
        if (skip('/')) {
            textStart = position;
            textEnd = position;
            asIs = true;
            return skip('>') && skipWhiteSpace();
        }
        return skip('>') && readText() && readEndTag() && skipWhiteSpace();
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
            long word = (long) WORD.get(body, at);
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

    private boolean readEndTag() {
        int length = nameEnd - nameStart;
        int end = position + 2 + length;
        if (end >= body.length
                || body[position + 1] != '/'
                || body[end] != '>'
                || !Arrays.equals(body, position + 2, end, body, nameStart, nameEnd)) {
            return false;
        }
        position = end + 1;
        return true;
    }

    /** The code; null if it is blank, or its text is not plain. */
    private @Nullable ErrorCode code() {
        if (!asIs) {
            String text = text();
            return text == null || ErrorAccumulator.isBlank(text) ? null : ErrorCode.of(text);
        }
        int from = textStart;
        int to = textEnd;
        while (from < to && body[from] == ' ') {
            from++;
        }
        while (from < to && body[to - 1] == ' ') {
            to--;
        }
        return from == to ? null : ErrorCode.of(body, from, to);
    }

    /** Adds the element that was read last; false if it is not plain what is to be done with it. */
    private boolean addTo(ErrorBody.Builder error) {
        String text = text();
        if (text == null) {
            return false;
        }
        if (nameIs("Message")) {
            boolean first = !hasMessage;
            hasMessage = true;
            error.message(text);
            return first;
        }
        if (nameIs("RequestId")) {
            boolean first = !hasRequestId;
            hasRequestId = true;
            error.requestId(text);
            return first;
        }
        if (nameIs("HostId")) {
            boolean first = !hasHostId;
            hasHostId = true;
            error.hostId(text);
            return first;
        }
        if (nameIs("Code") || ++details > bounds.details()) {
            return false;
        }
        error.detail(name(), text);
        return otherNames == null || otherNames.size() <= Bounds.NAMES - KNOWN_NAMES.length - Field.values().length;
    }

    private boolean nameIs(String name) {
        int length = nameEnd - nameStart;
        if (length != name.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (body[nameStart + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String name() {
        for (String known : KNOWN_NAMES) {
            if (nameIs(known)) {
                return known;
            }
        }
        String name = new String(body, nameStart, nameEnd - nameStart, ISO_8859_1);
        if (otherNames == null) {
            otherNames = new HashSet<>();
        }
        otherNames.add(name);
        return name;
    }

    /** The text of the element that was read last; null if it is not plain. */
    private @Nullable String text() {
        return asIs ? new String(body, textStart, textEnd - textStart, ISO_8859_1) : decodedText();
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
