package io.github.obserrors.xml;

/** How much of what a server sends is read; both ways to decode share these. */
final class Bounds {

    /** Bytes of an error body, or characters where a reader gives them. */
    static final int BODY = 1 << 20;

    /** Bytes of a multi-object delete result, or characters where a reader gives them. */
    static final int DELETE_RESULT = 16 << 20;

    /** Characters of one value. */
    static final int VALUE = 256 << 10;

    /** Details of one error, those within others included. */
    static final int DETAILS = 4096;

    /** Elements within each other, the root included. */
    static final int DEPTH = 256;

    private Bounds() {}
}
