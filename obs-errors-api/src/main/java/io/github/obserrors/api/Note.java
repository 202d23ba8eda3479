package io.github.obserrors.api;

/** Something odd about a response or a body that was read all the same, with nothing lost unless the note says so. */
public enum Note {
    /** Text stood between the elements, where none belongs; it is not kept. */
    STRAY_TEXT("Text stood between the elements; it was skipped."),
    /** An element had attributes, which no OBS error has; they are not kept. */
    ATTRIBUTE("An element had attributes; they were skipped."),
    /** The code, the message or an id came more than once; the first counts, the others are kept as details. */
    REPEATED_FIELD("A field came more than once; the first counts, the others are among the details."),
    /** The code, the message or an id held elements, whose text is part of it. */
    ELEMENT_IN_FIELD("A field held elements; their text is part of it.");

    private final String text;
    private final String label = Label.of(this);

    Note(String text) {
        this.text = text;
    }

    /**
     * Returns the name of this note for programs, which stays the same from version to version.
     *
     * @return the name in lower case with hyphens, for example {@code stray-text}
     */
    public String label() {
        return label;
    }

    /**
     * Returns what was odd, for people.
     *
     * @return one sentence
     */
    public String text() {
        return text;
    }
}
