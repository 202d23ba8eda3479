package io.github.obserrors.bench.clients.sdk;

import io.github.obserrors.api.Operation;
import io.github.obserrors.server.ServedOperation;
import java.util.Locale;

/** What the clients are asked to do with the bucket {@code bucket}. */
public enum Call {
    /** Downloads the object {@code key} and reads all of it. */
    GET(ServedOperation.GET_OBJECT, Operation.GET),
    /** Uploads {@link #content()} as {@code key}. */
    PUT(ServedOperation.PUT_OBJECT, Operation.PUT),
    /** Asks for the metadata of {@code key}. */
    HEAD(ServedOperation.HEAD_OBJECT, Operation.HEAD),
    /** Deletes {@code key}. */
    DELETE(ServedOperation.DELETE_OBJECT, Operation.DELETE),
    /** Lists the objects. */
    LIST(ServedOperation.LIST_OBJECTS, Operation.LIST),
    /** Copies {@code key} to {@code copy}. */
    COPY(ServedOperation.COPY_OBJECT, Operation.COPY),
    /** Completes the multipart upload {@link #UPLOAD} of {@code key}, which has one part. */
    COMPLETE(ServedOperation.COMPLETE_MULTIPART_UPLOAD, Operation.COMPLETE_MULTIPART_UPLOAD),
    /** Deletes the objects {@code a} and {@code b} by one request. */
    DELETE_OBJECTS(ServedOperation.MULTI_OBJECT_DELETE, Operation.MULTI_OBJECT_DELETE);

    /** The name of the bucket. */
    public static final String BUCKET = "bucket";

    /** The id of the multipart upload. */
    public static final String UPLOAD = "upload-1";

    /** The ETag of its part. */
    public static final String ETAG = "\"d41d8cd98f00b204e9800998ecf8427e\"";

    private static final int LENGTH = 1024;

    private final ServedOperation served;
    private final Operation operation;
    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Call(ServedOperation served, Operation operation) {
        this.served = served;
        this.operation = operation;
    }

    /** {@return the content of each object, in ASCII} */
    public static byte[] content() {
        byte[] content = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            content[i] = (byte) (i % 64 == 63 ? '\n' : 'a' + i % 26);
        }
        return content;
    }

    /** {@return the operation as the error server knows it} */
    public ServedOperation served() {
        return served;
    }

    /** {@return the operation as the kit's advice knows it} */
    public Operation operation() {
        return operation;
    }

    /** {@return the name in files and in the command} */
    public String label() {
        return label;
    }

    /** {@return whether it changes what is stored} */
    public boolean isWrite() {
        return this != GET && this != HEAD && this != LIST;
    }

    /** {@return whether a success has a body} */
    public boolean hasResult() {
        return this != PUT && this != HEAD && this != DELETE;
    }
}
