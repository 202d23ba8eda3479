package io.github.obserrors.api;

import java.util.Optional;

/** A document of OBS that lists server error codes, in the order in which the kit shows them. */
public enum Edition {
    /** The API reference: the longest list, without solutions. */
    API_REFERENCE,
    /** The list of the SDK documentation, document {@code obs_21_2002}; {@code java-sdk} is the kit's own name for it. */
    JAVA_SDK,
    /** The list in the documentation of the SDK for C. */
    C_SDK;

    private final String label = Label.of(this);

    /**
     * Returns the kit's name for this document.
     *
     * @return {@code api-reference}, {@code java-sdk} or {@code c-sdk}
     */
    public String label() {
        return label;
    }

    /**
     * Returns the title that the document prints.
     *
     * @return the title, word for word
     */
    public String title() {
        return EditionTable.title(this);
    }

    /**
     * Returns the id of the document.
     *
     * @return the id, or empty if the document prints none
     */
    public Optional<String> documentId() {
        return EditionTable.documentId(this);
    }
}
