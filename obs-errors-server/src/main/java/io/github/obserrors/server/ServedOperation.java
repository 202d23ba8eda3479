package io.github.obserrors.server;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a request asks a server of OBS to do.
 *
 * <p>The server makes it out from the method, the bucket and the key in the path or in the host, the query, and the header
 * that names the source of a copy. It is finer than {@link io.github.obserrors.api.Operation}, which holds only what a
 * retry has to know.
 *
 * <p>A minor release may add constants, so give every {@code switch} a {@code default}.
 */
public enum ServedOperation {
    /** Downloads an object. */
    GET_OBJECT,
    /** Asks for the metadata of an object. */
    HEAD_OBJECT,
    /** Uploads an object. */
    PUT_OBJECT,
    /** Appends data to an object. */
    APPEND_OBJECT,
    /** Copies an object. */
    COPY_OBJECT,
    /** Deletes an object. */
    DELETE_OBJECT,
    /** Deletes several objects of a bucket. */
    MULTI_OBJECT_DELETE,
    /** Begins a multipart upload. */
    INITIATE_MULTIPART_UPLOAD,
    /** Uploads a part of a multipart upload. */
    UPLOAD_PART,
    /** Copies a part of a multipart upload from an object. */
    COPY_PART,
    /** Lists the parts of a multipart upload. */
    LIST_PARTS,
    /** Makes one object of the parts of a multipart upload. */
    COMPLETE_MULTIPART_UPLOAD,
    /** Gives a multipart upload up. */
    ABORT_MULTIPART_UPLOAD,
    /** Lists the multipart uploads of a bucket. */
    LIST_MULTIPART_UPLOADS,
    /** Lists the objects of a bucket, or their versions. */
    LIST_OBJECTS,
    /** Lists the buckets of an account. */
    LIST_BUCKETS,
    /** Asks whether a bucket exists. */
    HEAD_BUCKET,
    /** Creates a bucket. */
    CREATE_BUCKET,
    /** Deletes a bucket. */
    DELETE_BUCKET,
    /** Asks for the region of a bucket. */
    GET_BUCKET_LOCATION,
    /** Anything else, for example to read or set a configuration. */
    OTHER;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the name of this operation in a script in JSON, for example {@code get-object}} */
    public String label() {
        return label;
    }

    /**
     * Finds the operation with a label.
     *
     * @param label the label, in lower case
     * @return the operation, or empty if none has this label
     */
    public static Optional<ServedOperation> find(String label) {
        Objects.requireNonNull(label, "label");
        for (ServedOperation operation : values()) {
            if (operation.label.equals(label)) {
                return Optional.of(operation);
            }
        }
        return Optional.empty();
    }
}
