package io.github.obserrors.cli.formats.readers;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Reads the objects in a text: JSON, JSON within JSON, and what Python and JavaScript print for theirs; for one thread.
 *
 * <p>Nothing has to be well-formed. A text may begin within an object, and end in one; a value without an end is not read.
 */
final class ObjectNotation {

    private static final int DEEPEST = 64;

    private static final String END_OF_VALUE = ",;{}[]\"'`\n";

    private final CharSequence text;
    private int at;
    private @Nullable String key;
    private int startOfKey;

    /** Creates a reader that begins at this place. */
    ObjectNotation(CharSequence text, int from) {
        this.text = text;
        this.at = from;
    }

    /** The objects up to the end of the first one, or of the line if there is none that goes on behind it. */
    PrintedObject read() {
        PrintedObject root = new PrintedObject("", null, at);
        Deque<PrintedObject> open = new ArrayDeque<>();
        open.push(root);
        boolean begun = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{' || c == '[') {
                PrintedObject parent = open.peek();
                PrintedObject child = new PrintedObject(key == null ? parent.name() : key, parent, at);
                if (open.size() < DEEPEST) {
                    parent.add(child);
                }
                open.push(child);
                begun = true;
                key = null;
                at++;
            } else if (c == '}' || c == ']') {
                at++;
                open.pop().end(at);
                key = null;
                if (open.size() <= 1) {
                    break;
                }
            } else if (c == '\n' && open.size() == 1 && !begun && root.isEmpty()) {
                break;
            } else {
                token(c, open.peek());
            }
        }
        root.end(at);
        for (PrintedObject object : open) {
            object.end(at);
        }
        return root;
    }

    private void token(char c, PrintedObject object) {
        int start = at;
        int slashes = run('\\');
        if (at < text.length() && isQuote(text.charAt(at))) {
            String string = string(slashes);
            if (string != null) {
                word(string, start, object);
                at++;
            }
        } else if (slashes > 0) {
            at = Math.min(text.length(), at + 1); // an escape outside of a string is one for a line end
        } else if (isWordPart(c)) {
            at = endOfWord(start);
            String word = text.subSequence(start, at).toString();
            if (at == text.length() && !word.matches("[0-9]{3}")) { // not a status, and perhaps not all of the word
                return;
            }
            at--;
            word(word, start, object);
            at++;
        } else {
            if (c == ',' || c == ';') {
                key = null;
            }
            at++;
        }
    }

    /** Takes a word or a string, whose last character is the current one, for a key or a value. */
    private void word(String word, int start, PrintedObject object) {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == ' ' && next - at <= 2) {
            next++;
        }
        if (next < text.length() && text.charAt(next) == ':') {
            key = word;
            startOfKey = start;
            at = next;
        } else if (key != null) {
            object.put(key, word, startOfKey, at + 1);
            if (word.indexOf('{') >= 0 && word.indexOf('"') >= 0 && object.depth() < 4) {
                PrintedObject inner = new ObjectNotation(word, 0).read();
                inner.moveTo(object, startOfKey, at + 1);
            }
            key = null;
        }
    }

    /** Where a word without quotes ends: a value may have several, up to what divides it from the next one. */
    private int endOfWord(int start) {
        int end = start;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        if (key == null) {
            return end;
        }
        int lastBlank = end;
        while (end < text.length() && END_OF_VALUE.indexOf(text.charAt(end)) < 0) {
            char c = text.charAt(end);
            if (c == ':' && lastBlank > start && end + 1 < text.length() && text.charAt(end + 1) == ' ') {
                return lastBlank; // another name and its value, which nothing divides from this one
            }
            if (c == ' ') {
                lastBlank = end;
            }
            end++;
        }
        return end;
    }

    private int run(char c) {
        int start = at;
        while (at < text.length() && text.charAt(at) == c) {
            at++;
        }
        return at - start;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '`';
    }

    private static boolean isWordPart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '-'
                || c == '.'
                || c == '$';
    }

    /**
     * The string that begins with the current quote, which has so many backslashes before it and has as many at its end; the
     * last quote is the current character then. Without an end the string is not told.
     */
    private @Nullable String string(int slashes) {
        char quote = text.charAt(at);
        int start = at + 1;
        int before = 0;
        for (int end = start; end < text.length(); end++) {
            char c = text.charAt(end);
            if (c == quote && (slashes == 0 ? before % 2 == 0 : before == slashes)) {
                at = end;
                String string = text.subSequence(start, end - slashes).toString();
                for (int level = 0; level <= slashes && level < 3 && string.indexOf('\\') >= 0; level += 1 + level) {
                    string = unescaped(string);
                }
                return string;
            }
            before = c == '\\' ? before + 1 : 0;
        }
        at = text.length();
        return null;
    }

    private static String unescaped(String string) {
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < string.length()) {
            char c = string.charAt(i);
            if (c != '\\' || i + 1 == string.length()) {
                plain.append(c);
                i++;
                continue;
            }
            char escaped = string.charAt(i + 1);
            i += 2;
            switch (escaped) {
                case 'n' -> plain.append('\n');
                case 'r' -> plain.append('\r');
                case 't' -> plain.append('\t');
                case 'u' -> {
                    int code = hexadecimal(string, i);
                    plain.append(code >= 0 ? String.valueOf((char) code) : "\\u");
                    i += code >= 0 ? 4 : 0;
                }
                default -> plain.append(escaped);
            }
        }
        return plain.toString();
    }

    private static int hexadecimal(String text, int from) {
        if (from + 4 > text.length()) {
            return -1;
        }
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = 16 * code + digit;
        }
        return code;
    }
}
