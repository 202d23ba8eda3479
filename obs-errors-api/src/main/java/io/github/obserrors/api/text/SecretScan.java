package io.github.obserrors.api.text;

import org.jspecify.annotations.Nullable;

/**
 * Finds the secrets of one text and masks them, in one pass.
 *
 * <p>The pass returns to a place only where a construct turned out to be none, and only a few times, so no text can make it
 * slow.
 */
final class SecretScan {

    /** Where a value has no end that can be made out. */
    private static final int NONE = -1;

    /** From this width on, all escapes of a URL count as equal, which bounds how often a place is looked at. */
    private static final int WIDEST = 9;

    private final DecodedText text;

    /** Whether this is the key of an object, which may be any text: only URLs hold secrets there. */
    private final boolean key;

    private final StringBuilder masked = new StringBuilder();
    private int copied;
    private @Nullable Boolean argumentIsSecret;

    SecretScan(DecodedText text, boolean key) {
        this.text = text;
        this.key = key;
    }

    /** Tells whether a text has what every secret needs: a sign between a name and a value, plain or escaped. */
    static boolean canHoldSecret(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '=', ':', '<', '%', '&', '\\' -> {
                    return true;
                }
                default -> {
                    // Nothing that could end a name.
                }
            }
        }
        return false;
    }

    String masked() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '<' && !key) {
                at = behindElement(at);
            } else if (c == ':' && text.isAt(at, "://")) {
                at = behindUser(at);
            } else if (SecretName.isPart(c)) {
                int end = endOfWord(at);
                at = Math.max(end, behindNamed(at, end));
            } else {
                at++;
            }
        }
        return copied == 0
                ? text.original()
                : masked.append(text.original(), copied, text.original().length())
                        .toString();
    }

    private int mask(int from, int to, String mask) {
        if (from < to) {
            masked.append(text.original(), copied, text.start(from)).append(mask);
            copied = text.start(to);
        }
        return to;
    }

    private int endOfWord(int from) {
        int at = from;
        while (at < text.length() && SecretName.isPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Masks the element that begins here, if it is secret; returns where to go on. */
    private int behindElement(int start) {
        int end = endOfElementName(start + 1);
        int local = end;
        while (local > start + 1 && ":.".indexOf(text.charAt(local - 1)) < 0) {
            local--;
        }
        if (kind(local, end) == null || isEmptyElement(end)) {
            return start + 1;
        }
        boolean plainTag = text.isAt(end, ">");
        int content = plainTag ? end + 1 : end;
        return mask(content, endOfElement(start, end), plainTag ? SecretName.MASK : ">" + SecretName.MASK);
    }

    private int endOfElementName(int from) {
        int at = from;
        while (at < text.length() && !isWhiteSpace(text.charAt(at)) && "<>/!?=\"'".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private boolean isEmptyElement(int endOfName) {
        return text.isAt(behindWhiteSpace(endOfName), "/>");
    }

    /** The end tag of the element that begins here, or the end of the text. */
    private int endOfElement(int start, int endOfName) {
        int length = endOfName - start;
        int open = 1;
        int at = endOfName;
        while (at < text.length()) {
            if (text.charAt(at) != '<' || text.width(at) != text.width(start)) {
                at++;
            } else if (text.isAt(at + 1, "![CDATA[")) {
                at = behind("]]>", at, start);
            } else if (text.isAt(at + 1, "!--")) {
                at = behind("-->", at, start);
            } else if (text.isAt(at + 1, "?")) {
                at = behind("?>", at, start);
            } else {
                boolean endTag = text.isAt(at + 1, "/");
                int name = endTag ? at + 2 : at + 1;
                boolean same = text.isSame(start + 1, name, length - 1) && endOfElementName(name) == name + length - 1;
                if (same && endTag) {
                    open--;
                    if (open == 0) {
                        return at;
                    }
                } else if (same && !isEmptyElement(name + length - 1)) {
                    open++;
                }
                at++;
            }
        }
        return at;
    }

    /** The place behind an end that is escaped as often as the start is, or the end of the text. */
    private int behind(String end, int from, int start) {
        for (int at = from; at < text.length(); at++) {
            int last = at + end.length() - 1;
            if (text.isAt(at, end) && text.width(last) == text.width(start)) {
                return last + 1;
            }
        }
        return text.length();
    }

    /** Masks the user and the password of the URL whose scheme ends here; returns where to go on. */
    private int behindUser(int colon) {
        int slash = colon + 2; // the next one like it ends the look for a user: no place is looked at often
        int from = slash + 1;
        int user = NONE;
        int at = from;
        while (at < text.length() && !(isEndOfAuthority(text.charAt(at)) && ends(at, slash))) {
            if (text.charAt(at) == '@' && ends(at, slash)) {
                user = at;
            }
            at++;
        }
        return user == NONE ? from : mask(from, user, SecretName.MASK);
    }

    private static boolean isEndOfAuthority(char c) {
        return isWhiteSpace(c) || "/?#\"'<>".indexOf(c) >= 0;
    }

    /** Masks the value that stands under this name, if it is secret; returns where to go on. */
    private int behindNamed(int start, int end) {
        int sign = behindClosing(end);
        if (sign == text.length() || (text.charAt(sign) != '=' && text.charAt(sign) != ':')) {
            return end;
        }
        SecretName kind = kind(start, end);
        if (kind == null && text.isAt(start - 1, ".")) {
            kind = SecretName.of(text.subSequence(startOfPartBefore(start - 1), end));
        }
        if (kind == null && start > 0 && text.charAt(start - 1) == '\\' && "nrtbf".indexOf(text.charAt(start)) >= 0) {
            kind = kind(start + 1, end); // behind the escape of JSON for a line end
        }
        boolean parameter = start > 0 && "?&".indexOf(text.charAt(start - 1)) >= 0;
        if (kind == null || (key && !parameter)) {
            return end;
        }
        if (kind == SecretName.WORD && text.charAt(sign) == '=' && start > 0 && text.charAt(start - 1) == '/') {
            return end; // a part of a path, or of a key in one
        }
        int behindSign = text.isAt(sign, ":=") || text.isAt(sign, "=>") ? sign + 2 : sign + 1;
        return behindValue(kind, start, sign, behindSign);
    }

    /** Where the part of a dotted name begins whose dot this is; no farther back than a name of the list is long. */
    private int startOfPartBefore(int dot) {
        int start = dot;
        while (start > 0 && dot - start <= SecretName.MOST && SecretName.isPart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private @Nullable SecretName kind(int from, int to) {
        String name = SecretName.normalized(text, from, to);
        if (name.equals(SecretName.ARGUMENT_VALUE) && argumentIsSecret()) {
            return SecretName.LINE;
        }
        return name.isEmpty() ? null : SecretName.of(name);
    }

    /** Tells whether the argument in this text is secret; it may be one if the text does not name it. */
    private boolean argumentIsSecret() {
        if (argumentIsSecret == null) {
            argumentIsSecret = findArgumentIsSecret();
        }
        return argumentIsSecret;
    }

    private boolean findArgumentIsSecret() {
        boolean secret = true;
        boolean named = false;
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(at);
            if (end == at) {
                at++;
                continue;
            }
            if (named) {
                boolean whole = end < text.length();
                if (!whole || SecretName.of(text.subSequence(at, end)) != null) {
                    return true;
                }
                secret = false;
            }
            named = SecretName.isArgumentName(text.subSequence(at, end).toString()) && !text.isAt(at - 1, "/");
            at = end;
        }
        return secret;
    }

    /** Masks a value; returns where to go on. */
    private int behindValue(SecretName kind, int name, int sign, int behindSign) {
        int line = behindBlanks(behindSign);
        int value = behindWhiteSpace(line);
        int quote = value;
        while (text.isAt(quote, "\\")) {
            quote++;
        }
        if (quote < text.length() && isQuote(text.charAt(quote)) && ends(quote, sign)) {
            return behindQuoted(quote, quote - value);
        }
        if (value > line && kind != SecretName.TEXT && ends(line, sign)) {
            return line; // nothing but the end of a line
        }
        if (text.charAt(sign) == ':' && (text.isAt(value, "[") || text.isAt(value, "{"))) {
            return mask(value, endOfBrackets(value), "\"" + SecretName.MASK + "\"");
        }
        return mask(
                value,
                switch (kind) {
                    case WORD, VALUE -> endOfWordValue(value, sign);
                    case LINE -> endOfLine(value, name, sign);
                    case TEXT -> text.length();
                },
                SecretName.MASK);
    }

    private int behindQuoted(int quote, int backslashes) {
        int closing = closing(quote, backslashes);
        int end = closing == NONE ? text.length() : closing - backslashes;
        return Math.max(quote + 1, mask(quote + 1, end, SecretName.MASK));
    }

    /**
     * The quote that closes a text, escaped as the opening one is, or none.
     *
     * <p>Each time that JSON stands in JSON, what was one backslash before a quote becomes two and another one.
     */
    private int closing(int quote, int backslashes) {
        int period = 2 * (backslashes + 1);
        int before = 0;
        for (int at = quote + 1; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                before++;
            } else {
                if (text.charAt(at) == text.charAt(quote)
                        && text.width(at) == text.width(quote)
                        && before % period == backslashes) {
                    return at;
                }
                before = 0;
            }
        }
        return NONE;
    }

    /** The place behind the bracket that closes the one that opens here, or the end of the text. */
    private int endOfBrackets(int from) {
        int open = 0;
        int backslashes = 0;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                int closing = closing(at, backslashes);
                if (closing == NONE) {
                    return text.length();
                }
                at = closing;
            } else if (c == '[' || c == '{') {
                open++;
            } else if (c == ']' || c == '}') {
                open--;
                if (open == 0) {
                    return at + 1;
                }
            }
            backslashes = c == '\\' ? backslashes + 1 : 0;
            at++;
        }
        return at;
    }

    private int endOfWordValue(int from, int sign) {
        int at = from;
        while (at < text.length() && !(isEndOfWordValue(text.charAt(at)) && ends(at, sign))) {
            at++;
        }
        return at;
    }

    private static boolean isEndOfWordValue(char c) {
        return isWhiteSpace(c) || "&\"'<>".indexOf(c) >= 0;
    }

    /** The end of the line, of the text in XML, or of the quotes that began right before the name. */
    private int endOfLine(int from, int name, int sign) {
        char before = name == 0 ? ' ' : text.charAt(name - 1);
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean end = c == '\n' || c == '\r' || c == '<' || (isQuote(before) && c == before);
            if (end && ends(at, sign)) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** Tells whether a sign is none that a URL escapes once more than that at which the value begins. */
    private boolean ends(int at, int sign) {
        return !text.isPercentEncoded(at)
                || (text.isPercentEncoded(sign)
                        && Math.min(text.width(at), WIDEST) <= Math.min(text.width(sign), WIDEST));
    }

    /** Skips what may stand between a name and the sign behind it. */
    private int behindClosing(int from) {
        int at = from;
        while (at < text.length()
                && (isWhiteSpace(text.charAt(at)) || isQuote(text.charAt(at)) || text.charAt(at) == '\\')) {
            at++;
        }
        return at;
    }

    private int behindBlanks(int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private int behindWhiteSpace(int from) {
        int at = from;
        while (at < text.length() && isWhiteSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isWhiteSpace(char c) {
        return c <= ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
