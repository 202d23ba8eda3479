package io.github.obserrors.cli.formats.facts;

/** Something that a text can tell of an error. */
public enum Fact {
    /** The HTTP status, three digits. */
    STATUS("status"),
    /** The error code, as servers send it. */
    CODE("code"),
    /** The error message. */
    MESSAGE("message"),
    /** The id of the request. */
    REQUEST_ID("requestId"),
    /** The id of the host. */
    HOST_ID("hostId"),
    /** The name of the bucket. */
    BUCKET("bucket"),
    /** The key of the object. */
    KEY("key"),
    /** The bucket, the object or the URL, where the text does not tell which. */
    RESOURCE("resource"),
    /** The seconds to wait, or the date to wait for. */
    RETRY_AFTER("retryAfter"),
    /** The words that say that this is an error of the server, where neither a status nor a code does. */
    ERROR("error");

    private final String group;

    Fact(String group) {
        this.group = group;
    }

    /** {@return the name that a group of a pattern has if it captures this fact} */
    public String group() {
        return group;
    }
}
