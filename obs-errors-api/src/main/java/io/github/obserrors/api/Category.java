package io.github.obserrors.api;

/**
 * Who or what is at fault when a code is returned.
 *
 * <p>The category is the kit's own judgement, made from the words of the documents.
 */
public enum Category {
    /** The request is malformed, lacks something or contradicts itself. */
    REQUEST,
    /** The access key, the signature, the security token or the clock of the caller. */
    CREDENTIALS,
    /** The caller is known but not allowed, or the resource is closed to it. */
    PERMISSION,
    /** The account of the caller: in arrears, frozen, not registered. */
    ACCOUNT,
    /** The thing that the request names does not exist. */
    NOT_FOUND,
    /** The request clashes with the state of a resource, or with another operation on it. */
    STATE,
    /** A quota, a count or a size is exceeded. */
    LIMIT,
    /** A right request at a wrong address: another region, another endpoint. */
    ADDRESS,
    /** The bytes were damaged, cut off or too slow on their way. */
    TRANSMISSION,
    /** The service failed or is overloaded. */
    SERVICE,
    /** The service or the region does not offer the operation. */
    UNSUPPORTED;

    private final String label = Label.of(this);

    /**
     * Returns the name of this category in JSON and on the command line.
     *
     * @return the name in lower case with hyphens, for example {@code not-found}
     */
    public String label() {
        return label;
    }
}
