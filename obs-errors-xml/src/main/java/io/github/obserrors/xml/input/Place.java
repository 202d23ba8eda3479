package io.github.obserrors.xml.input;

import javax.xml.stream.Location;

/** A place in a body: line and column in characters, both from 1. */
public record Place(int line, int column) {

    public static final Place START = new Place(1, 1);

    public static Place of(Location location) {
        return new Place(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }

    /** The place that follows a text. */
    static Place after(CharSequence text) {
        Place place = START;
        for (int i = 0; i < text.length(); i++) {
            place = place.next(text, i);
        }
        return place;
    }

    /** The number of characters of the text before this place, or all of them if the text is shorter. */
    int offsetIn(CharSequence text) {
        Place place = START;
        int offset = 0;
        while (offset < text.length() && place.isBefore(this)) {
            place = place.next(text, offset);
            offset++;
        }
        return offset;
    }

    boolean isBefore(Place other) {
        return line < other.line || (line == other.line && column < other.column);
    }

    /** The place after the character that is here; line ends are those of XML. */
    private Place next(CharSequence text, int index) {
        char c = text.charAt(index);
        boolean crBeforeLf = c == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
        boolean endsLine = !crBeforeLf && (c == '\r' || c == '\n');
        return endsLine ? new Place(line + 1, 1) : new Place(line, column + 1);
    }
}
