package io.github.obserrors.api;

/**
 * Who or what is at fault when a code is returned.
 *
 * <p>The category is the kit's own judgement, based on the words of the documents.
 *
 * <p>A minor release may add constants, so give every {@code switch} a {@code default}.
 */
public enum Category {
    /** The request is malformed, incomplete or contradictory. */
    REQUEST,
    /** The access key, the signature, the security token or the caller's clock is wrong. */
    CREDENTIALS,
    /** The caller is known but not allowed, or the resource is closed to the caller. */
    PERMISSION,
    /** The caller's account is in arrears, frozen or not registered. */
    ACCOUNT,
    /** What the request names does not exist. */
    NOT_FOUND,
    /** The request conflicts with the state of a resource or with another operation on it. */
    STATE,
    /** A quota, a count or a size is exceeded. */
    LIMIT,
    /** The request is right but went to the wrong region or endpoint. */
    ADDRESS,
    /** The bytes were damaged, cut off or too slow on the way. */
    TRANSMISSION,
    /** The service failed or is overloaded. */
    SERVICE,
    /** The service or the region does not offer the operation. */
    UNSUPPORTED;

    private final String label = Label.of(this);

    /**
     * {@return the name of this category in JSON and on the command line: in lower case with hyphens, such as
     * {@code not-found}}
     */
    public String label() {
        return label;
    }
}
