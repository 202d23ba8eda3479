package io.github.obserrors.xml.response;

import io.github.obserrors.api.text.XmlText;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds where runs of white space end in a text; for one thread.
 *
 * <p>Each run is looked at once, however many places in it are asked for: a server can name any number of them.
 */
final class BlankRuns {

    private final CharSequence text;

    /** The ends of the runs that were looked at, by start. */
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    BlankRuns(CharSequence text) {
        this.text = text;
    }

    /** The first place, from this one on, without white space; the end of the text if there is no other. */
    int endFrom(int from) {
        if (!isBlank(from)) {
            return from;
        }
        Map.Entry<Integer, Integer> known = ends.floorEntry(from);
        if (known != null && known.getValue() > from) {
            return known.getValue();
        }
        int start = from;
        while (isBlank(start - 1)) {
            start--;
        }
        int end = from + 1;
        while (isBlank(end)) {
            end++;
        }
        ends.put(start, end);
        return end;
    }

    private boolean isBlank(int at) {
        return at >= 0 && at < text.length() && XmlText.isWhiteSpace(text.charAt(at));
    }
}
