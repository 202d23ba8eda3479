package io.github.obserrors.bench.interop;

import io.github.obserrors.api.ErrorResponse;
import java.util.List;
import java.util.Optional;

/** Multipart uploads of {@code bucket/key} by a real client. */
interface Uploads extends AutoCloseable {

    /** Begins an upload, and returns its id. */
    String begin() throws Exception;

    /** Uploads the first part, and returns its ETag. */
    String uploadPart(String upload, byte[] content) throws Exception;

    /** Completes an upload of one part. */
    void complete(String upload, String etag) throws Exception;

    /** {@return the ids of all uploads that are not complete} */
    List<String> open() throws Exception;

    /** {@return the id of the upload that the object comes from, as its metadata say} */
    Optional<String> uploadOfObject() throws Exception;

    /** {@return the class of the exception and what it tells, as the client reports it} */
    Reported reported(Exception thrown);

    @Override
    void close();

    /**
     * What a client reports.
     *
     * @param thrown the simple name of the exception that tells why
     * @param status the status that it holds; empty if it holds none
     * @param kit what the kit makes of everything that the exception holds
     */
    record Reported(String thrown, Optional<Integer> status, ErrorResponse kit) {}
}
