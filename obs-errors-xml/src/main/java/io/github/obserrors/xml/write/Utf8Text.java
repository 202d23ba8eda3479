package io.github.obserrors.xml.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.text.XmlText;
import java.util.Arrays;

/** An XML document in UTF-8 that grows; for one thread. */
final class Utf8Text {

    private static final int LONGEST_CHARACTER = 4;
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    /**
     * Texts from this length on are searched and encoded as a whole, for which the JVM has fast code. A loop over the
     * characters is several times slower once texts outside Latin-1 occur as well.
     */
    private static final int LONG = 16;

    private final XmlVersion version;
    private byte[] bytes;
    private int length;

    Utf8Text(XmlVersion version, int capacity) {
        this.version = version;
        this.bytes = new byte[capacity];
    }

    /** The document so far. */
    byte[] bytes() {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    /** The length so far, which is the place of whatever comes next. */
    int length() {
        return length;
    }

    /** Appends a character of markup. */
    void append(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
    }

    /** Appends markup as it is. */
    void append(String ascii) {
        reserve(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
    }

    /** Appends bytes that are UTF-8 already. */
    void append(byte[] utf8) {
        append(utf8, 0, utf8.length);
    }

    /** Appends a part of the document again. */
    void appendAgain(int from, int to) {
        append(bytes, from, to);
    }

    private void append(byte[] utf8, int from, int to) {
        reserve(to - from);
        System.arraycopy(utf8, from, bytes, length, to - from);
        length += to - from;
    }

    /** Appends the name of an element, or the text in one; escapes only what must be escaped. */
    void appendText(String text) {
        if (text.length() >= LONG && standsForItself(text)) {
            append(text.getBytes(UTF_8));
        } else {
            appendEachCharacter(text);
        }
    }

    private boolean standsForItself(String text) {
        return version == XmlVersion.V1_0
                && text.indexOf('<') < 0
                && text.indexOf('>') < 0
                && text.indexOf('&') < 0
                && text.indexOf('\r') < 0
                && text.indexOf(XmlText.NEXT_LINE) < 0
                && text.indexOf(XmlText.LINE_SEPARATOR) < 0
                && text.indexOf(XmlText.PARAGRAPH_SEPARATOR) < 0;
    }

    private void appendEachCharacter(String text) {
        int i = appendPlain(text, 0);
        while (i < text.length()) {
            int c = text.codePointAt(i);
            appendOther(c, text, i);
            i = appendPlain(text, i + Character.charCount(c));
        }
    }

    /** Appends the ASCII characters from here on that stand for themselves, and returns where they end. */
    private int appendPlain(String text, int from) {
        reserve(text.length() - from);
        byte[] to = bytes;
        int at = length;
        int i = from;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7F || c == '<' || c == '>' || c == '&' || c == '\r') {
                break;
            }
            to[at++] = (byte) c;
        }
        length = at;
        return i;
    }

    private void appendOther(int c, String text, int index) {
        switch (c) {
            case '<' -> append("&lt;");
            case '&' -> append("&amp;");
            case '\r' -> append("&#13;");
            case '>' -> append(text.startsWith("]]", index - 2) ? "&gt;" : ">");
            default -> {
                if (version.wantsReference(c)) {
                    append("&#x" + Integer.toHexString(c) + ";");
                } else {
                    appendUtf8(c);
                }
            }
        }
    }

    private void appendUtf8(int c) {
        reserve(LONGEST_CHARACTER);
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
            appendRest(c);
        } else if (c < 0x10000) {
            bytes[length++] = (byte) (0xE0 | (c >> 12));
            appendRest(c >> 6);
            appendRest(c);
        } else {
            bytes[length++] = (byte) (0xF0 | (c >> 18));
            appendRest(c >> 12);
            appendRest(c >> 6);
            appendRest(c);
        }
    }

    private void appendRest(int sixBits) {
        bytes[length++] = (byte) (0x80 | (sixBits & 0x3F));
    }

    private void reserve(int more) {
        if (more > bytes.length - length) {
            int roomy = (int) Math.min(length * 3L / 2, LONGEST_ARRAY);
            bytes = Arrays.copyOf(bytes, Math.max(roomy, Math.addExact(length, more)));
        }
    }
}
