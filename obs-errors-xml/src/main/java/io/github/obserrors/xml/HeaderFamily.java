package io.github.obserrors.xml;

/**
 * A family of HTTP headers in which a response says what its error is.
 *
 * <p>OBS answers with one of the two; which one does not depend on how the request was signed. A server that may choose
 * takes {@link #AWS}: in a response without a body, Huawei Cloud's client for Java, the AWS SDK and the client of MinIO find
 * the id of the request in no other.
 */
public enum HeaderFamily {
    /** The headers of OBS, such as {@code x-obs-request-id}. */
    OBS("x-obs-"),
    /** The headers that OBS shares with S3, such as {@code x-amz-request-id}. */
    AWS("x-amz-");

    private final String requestId;
    private final String hostId;
    private final String errorCode;
    private final String errorMessage;

    HeaderFamily(String prefix) {
        // By concat(): the first plus between strings takes a process milliseconds.
        this.requestId = prefix.concat("request-id");
        this.hostId = prefix.concat("id-2");
        this.errorCode = prefix.concat("error-code");
        this.errorMessage = prefix.concat("error-message");
    }

    /**
     * Returns the name of the header with the id of the request.
     *
     * @return the name in lower case
     */
    public String requestId() {
        return requestId;
    }

    /**
     * Returns the name of the header with the id of the host that answered.
     *
     * @return the name in lower case
     */
    public String hostId() {
        return hostId;
    }

    /**
     * Returns the name of the header with the error code, the only place for it in the response to a HEAD request.
     *
     * @return the name in lower case
     */
    public String errorCode() {
        return errorCode;
    }

    /**
     * Returns the name of the header with the message of the error.
     *
     * @return the name in lower case
     */
    public String errorMessage() {
        return errorMessage;
    }
}
