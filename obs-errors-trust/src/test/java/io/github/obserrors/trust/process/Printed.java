package io.github.obserrors.trust.process;

/** The text of a value, which programs print in logs. */
final class Printed {

    private Printed() {}

    /** Makes the text and checks that there is one. */
    static void check(Object value) {
        if (value.toString().isEmpty()) {
            throw new IllegalStateException("No text of " + value.getClass());
        }
    }
}
