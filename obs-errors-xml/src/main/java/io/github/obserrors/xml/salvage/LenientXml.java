package io.github.obserrors.xml.salvage;

import io.github.obserrors.api.Note;
import io.github.obserrors.api.text.XmlText;
import java.util.function.Consumer;

/**
 * Finds tags and text in anything that looks like XML, and never fails.
 *
 * <p>In well-formed XML it sees what a parser sees. Of anything else it makes the best, with notes that say what was
 * wrong. It goes through the text once, and keeps nothing but its place.
 */
public final class LenientXml {

    /** What is at a place. */
    public enum Token {
        START,
        END,
        TEXT,
        /** Nothing more; elements that are still open were cut off. */
        DONE
    }

    private static final String DOCUMENT_TYPE = "<!DOCTYPE";

    private final String xml;
    private final Consumer<? super Note> notes;
    private int position;
    private String name = "";
    private String text = "";
    private boolean attributes;
    private boolean emptyElement;

    public LenientXml(String xml, Consumer<? super Note> notes) {
        this.xml = xml;
        this.notes = notes;
    }

    /** The name of the current tag without its prefix. */
    public String name() {
        return name;
    }

    /** The current text, with references resolved. */
    String text() {
        return text;
    }

    /** Tells whether the current start tag has attributes other than declarations of namespaces. */
    boolean hasAttributes() {
        return attributes;
    }

    /** Moves to the next tag or text. An empty element gives a start and an end; comments and the like give nothing. */
    public Token next() {
        if (emptyElement) {
            emptyElement = false;
            return Token.END;
        }
        while (position < xml.length()) {
            if (xml.charAt(position) != '<') {
                return textUpTo(nextMarkup());
            }
            if (position + 1 == xml.length()) {
                position++; // the tag was cut off
                return Token.DONE;
            }
            if (xml.startsWith("<![CDATA[", position)) {
                return cdata();
            }
            if (xml.startsWith("<!--", position)) {
                skipPast("-->", 4);
            } else if (xml.startsWith("<?", position)) {
                skipPast("?>", 2);
            } else if (xml.startsWith("<!", position)) {
                skipDeclaration();
            } else if (isNameAt(position + 1)) {
                Token tag = startTag();
                if (tag != Token.DONE) {
                    return tag;
                }
            } else if (xml.startsWith("</", position)) {
                Token tag = endTag();
                if (tag != Token.DONE) {
                    return tag;
                }
            } else {
                return textUpTo(nextMarkup());
            }
        }
        return Token.DONE;
    }

    /** The next place where markup begins; a bare less-than sign is text. */
    private int nextMarkup() {
        int at = xml.indexOf('<', position + 1);
        while (at >= 0 && at + 1 < xml.length() && !isMarkupAt(at + 1)) {
            at = xml.indexOf('<', at + 1);
        }
        return at < 0 ? xml.length() : at;
    }

    private boolean isMarkupAt(int at) {
        return isNameAt(at) || xml.charAt(at) == '/' || xml.charAt(at) == '!' || xml.charAt(at) == '?';
    }

    /** Tells whether a name could begin there; for letters outside ASCII, those who keep the name decide. */
    private boolean isNameAt(int at) {
        if (at >= xml.length()) {
            return false;
        }
        char c = xml.charAt(at);
        return c >= 0x80 || c == '_' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private Token textUpTo(int end) {
        text = new LenientText(notes).decoded(xml.substring(position, withoutPartOfReference(end)));
        position = end;
        return Token.TEXT;
    }

    /** Where a text ends without its last reference, if that was cut off. */
    private int withoutPartOfReference(int end) {
        int most = LenientText.LONGEST_REFERENCE - 1;
        int at = end < xml.length() ? -1 : xml.lastIndexOf('&');
        return at < position || end - at > most || xml.indexOf(';', at) >= 0 ? end : at;
    }

    private Token cdata() {
        int start = position + 9;
        int end = xml.indexOf("]]>", start);
        position = end < 0 ? xml.length() : end + 3;
        if (end < 0) {
            end = xml.length();
            while (end > start && end > xml.length() - 2 && xml.charAt(end - 1) == ']') {
                end--; // part of the end mark
            }
        }
        text = new LenientText(notes).plain(xml.substring(start, end));
        return Token.TEXT;
    }

    private void skipPast(String end, int startLength) {
        int at = xml.indexOf(end, position + startLength);
        position = at < 0 ? xml.length() : at + end.length();
    }

    /** Skips a document type, which may hold declarations in brackets, or any other declaration. */
    private void skipDeclaration() {
        boolean documentType = xml.regionMatches(true, position, DOCUMENT_TYPE, 0, DOCUMENT_TYPE.length());
        if (documentType) {
            notes.accept(Note.DOCUMENT_TYPE);
        }
        int brackets = 0;
        for (int at = position + 2; at < xml.length(); at++) {
            char c = xml.charAt(at);
            brackets += c == '[' ? 1 : 0;
            brackets -= c == ']' ? 1 : 0;
            if (c == '>' && brackets <= 0) {
                if (!documentType) {
                    notes.accept(Note.NOT_WELL_FORMED);
                }
                position = at + 1;
                return;
            }
        }
        position = xml.length();
    }

    private Token startTag() {
        int end = position + 1;
        char quote = 0;
        attributes = false;
        while (end < xml.length()) {
            char c = xml.charAt(end);
            if (c == '<') {
                break; // no tag has one, not even in quotes: this tag has no end
            }
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                break;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
            end++;
        }
        if (end == xml.length()) {
            position = end;
            return Token.DONE;
        }
        boolean ended = xml.charAt(end) == '>';
        if (!ended) {
            notes.accept(Note.NOT_WELL_FORMED);
        }
        emptyElement = ended && xml.charAt(end - 1) == '/';
        int nameEnd = nameEnd(position + 1, end);
        name = withoutPrefix(xml.substring(position + 1, nameEnd));
        attributes = hasAttributes(nameEnd, end);
        position = ended ? end + 1 : end;
        return Token.START;
    }

    private Token endTag() {
        int end = position + 2;
        while (end < xml.length() && xml.charAt(end) != '>' && xml.charAt(end) != '<') {
            end++;
        }
        if (end == xml.length()) {
            position = end;
            return Token.DONE;
        }
        name = withoutPrefix(xml.substring(position + 2, nameEnd(position + 2, end)));
        position = xml.charAt(end) == '>' ? end + 1 : end;
        return Token.END;
    }

    private int nameEnd(int start, int end) {
        int at = start;
        while (at < end && !isLayoutAt(at)) {
            at++;
        }
        return at;
    }

    private static String withoutPrefix(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** Goes through the names and values of a tag until a name is not a namespace declaration. */
    private boolean hasAttributes(int start, int end) {
        int at = start;
        while (at < end) {
            int nameStart = at;
            while (at < end && xml.charAt(at) != '=' && !isLayoutAt(at)) {
                at++;
            }
            String attribute = xml.substring(nameStart, at);
            if (!attribute.isEmpty() && !attribute.equals("xmlns") && !attribute.startsWith("xmlns:")) {
                return true;
            }
            while (at < end && (xml.charAt(at) == '=' || isLayoutAt(at))) {
                at++;
            }
            if (at < end && (xml.charAt(at) == '"' || xml.charAt(at) == '\'')) {
                int close = xml.indexOf(xml.charAt(at), at + 1);
                at = close < 0 || close >= end ? end : close + 1;
            }
        }
        return false;
    }

    /** Tells whether white space or the slash of an empty element is there. */
    private boolean isLayoutAt(int at) {
        return xml.charAt(at) == '/' || XmlText.isWhiteSpace(xml.charAt(at));
    }
}
