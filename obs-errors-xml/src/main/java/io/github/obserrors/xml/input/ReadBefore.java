package io.github.obserrors.xml.input;

import java.util.Set;

/**
 * What another reader took out of the middle of a body, so that the parser does not see it.
 *
 * @param names the names in it, which count as if the parser had seen them
 * @param from the place where it began
 * @param to the place where it ended
 */
public record ReadBefore(Set<String> names, Place from, Place to) {

    /** Nothing is missing. */
    public static final ReadBefore NOTHING = new ReadBefore(Set.of(), Place.START, Place.START);

    /**
     * {@return the place in the whole body for one in the body without what was taken} What comes before was read once
     * without a mistake; a parser names a place there only when the body ends at once.
     */
    public Place inWhole(Place place) {
        if (place.isBefore(from)) {
            return to;
        }
        return place.line() == from.line()
                ? new Place(to.line(), place.column() - from.column() + to.column())
                : new Place(place.line() - from.line() + to.line(), place.column());
    }
}
