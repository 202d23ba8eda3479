package io.github.obserrors.xml;

import java.util.Objects;

/**
 * How to decode a response, if the defaults do not fit.
 *
 * <p>Instances are immutable and safe for use by several threads. Two are equal if all they hold is.
 */
public final class DecodeOptions {

    private static final DecodeOptions DEFAULTS = new DecodeOptions(Bounds.defaults(), false);

    private final Bounds bounds;
    private final boolean resultDocument;

    private DecodeOptions(Bounds bounds, boolean resultDocument) {
        this.bounds = bounds;
        this.resultDocument = resultDocument;
    }

    /** {@return the default options: the default bounds, and no result document} */
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
     * Returns these options for a request whose success does, or does not, come with a result document.
     *
     * <p>OBS sends a result document after copying an object, completing a multipart upload or deleting multiple
     * objects. It sends the status 200 before it knows the outcome, so the body may still be an error. The body of any
     * other success may be the data of an object, and anybody can store data that looks like an error; the kit does not
     * look at it.
     *
     * @param resultDocument whether a result document is expected
     * @return the new options
     */
    public DecodeOptions withResultDocument(boolean resultDocument) {
        return new DecodeOptions(bounds, resultDocument);
    }

    /** {@return how much is read} */
    public Bounds bounds() {
        return bounds;
    }

    /** {@return whether a result document is expected, so that the body of a success is looked at} */
    public boolean resultDocument() {
        return resultDocument;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DecodeOptions options
                && bounds.equals(options.bounds)
                && resultDocument == options.resultDocument;
    }

    @Override
    public int hashCode() {
        return Objects.hash(bounds, resultDocument);
    }

    /** {@return the options with their values} */
    @Override
    public String toString() {
        return "DecodeOptions[bounds=" + bounds + ", resultDocument=" + resultDocument + "]";
    }
}
