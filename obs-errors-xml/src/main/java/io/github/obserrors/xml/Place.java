package io.github.obserrors.xml;

import javax.xml.stream.Location;

/** A place in a body: line and column in characters, both from 1. */
record Place(int line, int column) {

    static final Place START = new Place(1, 1);

    static Place of(Location location) {
        return new Place(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }

    /** The place that follows a text; line ends are those of XML. */
    static Place after(CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean crBeforeLf = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            boolean endsLine = !crBeforeLf && (text.charAt(i) == '\r' || text.charAt(i) == '\n');
            line += endsLine ? 1 : 0;
            column = endsLine ? 1 : column + 1;
        }
        return new Place(line, column);
    }
}
