package io.github.obserrors.api;

import java.util.List;

/**
 * What a request asks of OBS, which a response alone does not tell.
 *
 * <p>The judgement is the kit's own. It follows the API reference, which says of several operations how to find out what
 * became of a request whose outcome is not known.
 *
 * <p>A minor release may add constants, so give every {@code switch} a {@code default}.
 */
public enum Operation {
    /** Downloads an object, or reads a configuration. */
    GET,
    /** Asks for the metadata of an object or a bucket. */
    HEAD,
    /** Lists buckets, objects, versions, parts or multipart uploads. */
    LIST,
    /** Uploads an object or a part, or sets a configuration. */
    PUT,
    /** Deletes one object, or a configuration. */
    DELETE,
    /** Copies an object or a part. */
    COPY,
    /** Makes one object of the parts of a multipart upload. */
    COMPLETE_MULTIPART_UPLOAD,
    /** Gives up a multipart upload and deletes its parts. */
    ABORT_MULTIPART_UPLOAD,
    /** Deletes several objects by one request. */
    MULTI_OBJECT_DELETE,
    /** Appends data to an object. */
    APPEND,
    /** Renames an object or a directory of a parallel file system. */
    RENAME,
    /** Creates a bucket. */
    CREATE_BUCKET,
    /** Deletes a bucket. */
    DELETE_BUCKET;

    private final String label = Label.of(this);

    /**
     * {@return the name of this operation outside Java, for example {@code multi-object-delete}}
     */
    public String label() {
        return label;
    }

    /**
     * Returns whether the request may be sent twice.
     *
     * @return true if sending it twice does what sending it once does and is answered alike, as long as nobody else writes
     *     to the same resource in between
     */
    public boolean isIdempotent() {
        return OperationTable.row(label).isIdempotent();
    }

    /**
     * {@return why {@link #isIdempotent()} says so, in one sentence}
     */
    public String idempotenceReason() {
        return OperationTable.row(label).reason();
    }

    /**
     * {@return the codes with which OBS refuses this request because an equal one before it has been done}
     */
    List<ServerErrorCode> refusalsOnceDone() {
        return OperationTable.row(label).refusals();
    }

    /**
     * {@return how to find out whether the operation was carried out, in one sentence}
     */
    public String howToLook() {
        return OperationTable.row(label).look();
    }
}
