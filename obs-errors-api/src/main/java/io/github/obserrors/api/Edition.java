package io.github.obserrors.api;

import java.util.Optional;

/**
 * A document of OBS that lists server error codes. The constants are in the order in which the kit shows the documents.
 *
 * <p>A minor release may add constants, so give every {@code switch} a {@code default}.
 */
public enum Edition {
    /** The API reference, which has the longest list but no solutions. */
    API_REFERENCE,
    /** The list of the SDK documentation, document {@code obs_21_2002}; {@code java-sdk} is the kit's own name for it. */
    JAVA_SDK,
    /** The list in the documentation of the SDK for C. */
    C_SDK;

    private final String label = Label.of(this);

    /** {@return the kit's name for this document: {@code api-reference}, {@code java-sdk} or {@code c-sdk}} */
    public String label() {
        return label;
    }

    /** {@return the title of the document, word for word} */
    public String title() {
        return EditionTable.row(label).title();
    }

    /** {@return the id of the document; empty if the document prints none} */
    public Optional<String> documentId() {
        return EditionTable.row(label).documentId();
    }

    static Edition byLabel(String label) {
        for (Edition edition : values()) {
            if (edition.label.equals(label)) {
                return edition;
            }
        }
        throw new IllegalStateException("No edition is called '" + label + "'");
    }
}
