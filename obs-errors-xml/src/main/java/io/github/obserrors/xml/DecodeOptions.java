package io.github.obserrors.xml;

import java.util.Objects;

/**
 * How to decode a response, for those to whom the defaults do not fit.
 *
 * <p>Instances are immutable and safe for use by several threads.
 */
public final class DecodeOptions {

    private static final DecodeOptions DEFAULTS = new DecodeOptions(Bounds.defaults(), false);

    private final Bounds bounds;
    private final boolean resultDocument;

    private DecodeOptions(Bounds bounds, boolean resultDocument) {
        this.bounds = bounds;
        this.resultDocument = resultDocument;
    }

    /**
     * Returns the options that hold unless others are given: the default bounds, and no result document.
     *
     * @return the default options
     */
    public static DecodeOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns these options with other bounds.
     *
     * @param bounds how much is read
     * @return the new options
     */
    public DecodeOptions withBounds(Bounds bounds) {
        return new DecodeOptions(Objects.requireNonNull(bounds, "bounds"), resultDocument);
    }

    /**
     * Returns these options for a request whose success is, or is not, answered with a result document.
     *
     * <p>A result document answers the copy of an object, the completion of a multipart upload and the multi-object
     * delete. Their status is 200 before the server knows the outcome, so the body may still be an error. The body of any
     * other success may be the data of an object, which anybody can make look like an error: it is not looked at.
     *
     * @param resultDocument whether a result document is expected
     * @return the new options
     */
    public DecodeOptions withResultDocument(boolean resultDocument) {
        return new DecodeOptions(bounds, resultDocument);
    }

    /**
     * Returns how much is read.
     *
     * @return the bounds
     */
    public Bounds bounds() {
        return bounds;
    }

    /**
     * Tells whether the body of a success is looked at.
     *
     * @return whether a result document is expected
     */
    public boolean resultDocument() {
        return resultDocument;
    }

    /**
     * Returns these options as text.
     *
     * @return the options with their values
     */
    @Override
    public String toString() {
        return "DecodeOptions[bounds=" + bounds + ", resultDocument=" + resultDocument + "]";
    }
}
