package io.github.obserrors.api;

/**
 * Whether a request that failed may have been carried out all the same.
 *
 * <p>The effect is the kit's own judgement, made from the words of the documents. It matters before a write is sent again:
 * see {@link DecodedResponse#nextStep(Operation)}.
 *
 * <p>A minor release may add constants, so give every {@code switch} a {@code default}.
 */
public enum Effect {
    /** The request was refused before it was carried out. */
    NONE,
    /** The request may have been carried out, in whole or in part; the response does not tell. */
    POSSIBLE;

    private final String label = Label.of(this);

    /**
     * {@return the name of this effect in JSON and on the command line: {@code none} or {@code possible}}
     */
    public String label() {
        return label;
    }
}
