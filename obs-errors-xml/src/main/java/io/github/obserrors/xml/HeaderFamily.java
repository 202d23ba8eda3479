package io.github.obserrors.xml;

/**
 * A family of HTTP headers that describe the error of a response.
 *
 * <p>OBS answers with either family, however the request was signed. A server that may choose should take {@link #AWS}:
 * in a response without a body, Huawei Cloud's client for Java, the AWS SDK and the client of MinIO find the request id
 * only there.
 *
 * <p>A minor release may add constants, so give every {@code switch} a {@code default}.
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
        // concat(), because the first use of + on strings costs a process milliseconds.
        this.requestId = prefix.concat("request-id");
        this.hostId = prefix.concat("id-2");
        this.errorCode = prefix.concat("error-code");
        this.errorMessage = prefix.concat("error-message");
    }

    /** {@return the name of the header with the request id, in lower case} */
    public String requestId() {
        return requestId;
    }

    /** {@return the name of the header with the id of the host that answered, in lower case} */
    public String hostId() {
        return hostId;
    }

    /**
     * {@return the name of the header with the error code, in lower case} The response to a HEAD request has no other
     * place for the code.
     */
    public String errorCode() {
        return errorCode;
    }

    /** {@return the name of the header with the error message, in lower case} */
    public String errorMessage() {
        return errorMessage;
    }
}
