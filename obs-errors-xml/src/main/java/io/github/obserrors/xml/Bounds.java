package io.github.obserrors.xml;

/**
 * How much of what a server sends is read.
 *
 * <p>Instances are immutable and safe for use by several threads. A bound above 2,147,483,639, the length of the longest
 * array, is taken for that. The bounds keep the time and the memory of one call in
 * proportion to what it was given, so raise them only for servers that you trust.
 */
public final class Bounds {

    /** Bytes of an error body, or characters where a reader gives them: 1 MiB. */
    public static final int BODY = 1 << 20;

    /** Bytes of a multi-object delete result in memory: 16 MiB; a stream may be of any size. */
    public static final int DELETE_RESULT = 16 << 20;

    /** Characters of one value: 256 Ki. */
    public static final int VALUE = 256 << 10;

    /** Details of one error response, those within others included, or of one entry of a delete result: 4,096. */
    public static final int DETAILS = 4096;

    /** Elements within each other, the root included: 256. */
    public static final int DEPTH = 256;

    /** The largest depth that can be set, which the stack of a thread bears: 1,000. */
    public static final int DEEPEST = 1000;

    /**
     * Different names in one body, of elements, attributes, prefixes and processing instructions: 1,024.
     *
     * <p>No server has so many; names made to collide in the tables of a parser cost it the square of their number.
     */
    public static final int NAMES = 1024;

    /** Declarations of namespaces that are in force at the same time: 256; a parser searches them one by one. */
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
        // One more than the bound is asked for, to tell whether there is more.
        return Math.min(bound, LONGEST_ARRAY);
    }

    /**
     * Returns the bounds that hold unless others are given: those of the constants of this class.
     *
     * @return the default bounds
     */
    public static Bounds defaults() {
        return DEFAULTS;
    }

    /**
     * Returns these bounds with another one for the body of an error.
     *
     * @param body bytes, or characters where a reader gives them
     * @return the new bounds
     * @throws IllegalArgumentException if the bound is not positive
     */
    public Bounds withBody(int body) {
        return new Bounds(body, deleteResult, value, details, depth);
    }

    /**
     * Returns these bounds with another one for a multi-object delete result in memory.
     *
     * @param deleteResult bytes
     * @return the new bounds
     * @throws IllegalArgumentException if the bound is not positive
     */
    public Bounds withDeleteResult(int deleteResult) {
        return new Bounds(body, deleteResult, value, details, depth);
    }

    /**
     * Returns these bounds with another one for each value: the text of one element without those within it.
     *
     * @param value characters
     * @return the new bounds
     * @throws IllegalArgumentException if the bound is not positive
     */
    public Bounds withValue(int value) {
        return new Bounds(body, deleteResult, value, details, depth);
    }

    /**
     * Returns these bounds with another one for the details of one error response, those within others included, or of
     * one entry of a delete result. Where a response holds several errors, all but the first are details too.
     *
     * @param details how many
     * @return the new bounds
     * @throws IllegalArgumentException if the bound is not positive
     */
    public Bounds withDetails(int details) {
        return new Bounds(body, deleteResult, value, details, depth);
    }

    /**
     * Returns these bounds with another one for elements within each other, the root included.
     *
     * @param depth how many, at most {@value #DEEPEST}
     * @return the new bounds
     * @throws IllegalArgumentException if the bound is not positive, or larger than that
     */
    public Bounds withDepth(int depth) {
        return new Bounds(body, deleteResult, value, details, depth);
    }

    /**
     * Returns the bound for the body of an error.
     *
     * @return bytes, or characters where a reader gives them
     */
    public int body() {
        return body;
    }

    /**
     * Returns the bound for a multi-object delete result in memory.
     *
     * @return bytes
     */
    public int deleteResult() {
        return deleteResult;
    }

    /**
     * Returns the bound for each value.
     *
     * @return characters
     */
    public int value() {
        return value;
    }

    /**
     * Returns the bound for the details of one error response, or of one entry of a delete result.
     *
     * @return how many
     */
    public int details() {
        return details;
    }

    /**
     * Returns the bound for elements within each other.
     *
     * @return how many, the root included
     */
    public int depth() {
        return depth;
    }

    /**
     * Returns these bounds as text.
     *
     * @return the bounds with their values
     */
    @Override
    public String toString() {
        return "Bounds[body=" + body + ", deleteResult=" + deleteResult + ", value=" + value + ", details=" + details
                + ", depth=" + depth + "]";
    }
}
