package io.github.obserrors.data.reference;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The value of an attribute that filters look at. */
final class Attribute {

    private Attribute() {}

    /** {@return the labels without duplicates, joined by blanks} */
    static String of(Stream<String> labels) {
        return labels.distinct().collect(Collectors.joining(" "));
    }
}
