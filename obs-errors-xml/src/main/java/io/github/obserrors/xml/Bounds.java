package io.github.obserrors.xml;

import java.util.Objects;

/**
 * Limits on how much of a server's answer the kit reads.
 *
 * <p>Bounds keep the time and the memory of one call in proportion to its input, so raise them only for servers that
 * you trust. A bound above 2,147,483,639, the length of the longest array, counts as that length. Instances are
 * immutable, equal if all limits are, and safe for use by several threads.
 */
public final class Bounds {

    /** Bytes of an error body, or characters when it comes from a reader: 1 MiB. */
    public static final int BODY = 1 << 20;

    /** Bytes of a multi-object delete result in memory: 16 MiB. A stream may have any size. */
    public static final int DELETE_RESULT = 16 << 20;

    /** Characters of one value: 256 Ki. */
    public static final int VALUE = 256 << 10;

    /** Details of one error response, nested ones included, or of one entry of a delete result: 4,096. */
    public static final int DETAILS = 4096;

    /** Levels of nested elements, the root included: 256. */
    public static final int DEPTH = 256;

    /** The largest depth that can be set: 1,000, which the stack of a thread can take. */
    public static final int DEEPEST = 1000;

    /**
     * Different names of elements, attributes, prefixes and processing instructions in one body: 1,024.
     *
     * <p>No server needs that many. Names that are made to collide in a parser's tables cost time that grows with the
     * square of their number.
     */
    public static final int NAMES = 1024;

    /** Namespace declarations in force at the same time: 256. A parser searches them one by one. */
    public static final int NAMESPACES = 256;

    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private static final Bounds DEFAULTS = new Bounds(BODY, DELETE_RESULT, VALUE, DETAILS, DEPTH);

    private final int body;
    private final int deleteResult;
    private final int value;
    private final int details;
    private final int depth;

    private Bounds(int body, int deleteResult, int value, int details, int depth) {
        this.body = positive("body", body);
        this.deleteResult = positive("deleteResult", deleteResult);
        this.value = positive("value", value);
        this.details = positive("details", details);
        this.depth = positive("depth", depth);
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("depth is " + depth + ", more than " + DEEPEST);
        }
    }

    private static int positive(String name, int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException(name + " is not positive: " + bound);
        }
        // Readers ask for one more than the bound, to see whether the body is longer.
        return Math.min(bound, LONGEST_ARRAY);
    }

    /** {@return the default bounds, which are the constants of this class} */
    public static Bounds defaults() {
        return DEFAULTS;
    }

    /**
     * Returns these bounds with another limit for an error body.
     *
     * @param body bytes, or characters when the body comes from a reader
     * @return the new bounds
     * @throws IllegalArgumentException if the bound is not positive
     */
    public Bounds withBody(int body) {
        return new Bounds(body, deleteResult, value, details, depth);
    }

    /**
     * Returns these bounds with another limit for a multi-object delete result in memory.
     *
     * @param deleteResult bytes
     * @return the new bounds
     * @throws IllegalArgumentException if the bound is not positive
     */
    public Bounds withDeleteResult(int deleteResult) {
        return new Bounds(body, deleteResult, value, details, depth);
    }

    /**
     * Returns these bounds with another limit for a value: the text of one element, without that of the elements in it.
     *
     * @param value characters
     * @return the new bounds
     * @throws IllegalArgumentException if the bound is not positive
     */
    public Bounds withValue(int value) {
        return new Bounds(body, deleteResult, value, details, depth);
    }

    /**
     * Returns these bounds with another limit for the details of one error response, or of one entry of a delete
     * result.
     *
     * <p>Nested details count too. If a response holds several errors, all but the first are details.
     *
     * @param details the number of details
     * @return the new bounds
     * @throws IllegalArgumentException if the bound is not positive
     */
    public Bounds withDetails(int details) {
        return new Bounds(body, deleteResult, value, details, depth);
    }

    /**
     * Returns these bounds with another limit for nested elements.
     *
     * @param depth the number of levels, the root included; at most {@value #DEEPEST}
     * @return the new bounds
     * @throws IllegalArgumentException if the bound is not positive or exceeds {@value #DEEPEST}
     */
    public Bounds withDepth(int depth) {
        return new Bounds(body, deleteResult, value, details, depth);
    }

    /** {@return the limit for an error body, in bytes, or in characters when it comes from a reader} */
    public int body() {
        return body;
    }

    /** {@return the limit for a multi-object delete result in memory, in bytes} */
    public int deleteResult() {
        return deleteResult;
    }

    /** {@return the limit for each value, in characters} */
    public int value() {
        return value;
    }

    /** {@return the largest number of details in one error response, or in one entry of a delete result} */
    public int details() {
        return details;
    }

    /** {@return the largest number of nested levels, the root included} */
    public int depth() {
        return depth;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bounds bounds
                && body == bounds.body
                && deleteResult == bounds.deleteResult
                && value == bounds.value
                && details == bounds.details
                && depth == bounds.depth;
    }

    @Override
    public int hashCode() {
        return Objects.hash(body, deleteResult, value, details, depth);
    }

    /** {@return the bounds with their values} */
    @Override
    public String toString() {
        return "Bounds[body=" + body + ", deleteResult=" + deleteResult + ", value=" + value + ", details=" + details
                + ", depth=" + depth + "]";
    }
}
