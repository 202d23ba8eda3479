package io.github.obserrors.bench.interop;

import io.github.obserrors.server.ServedOperation;
import java.util.Locale;

/** What a client asks the server to do. */
enum Operation {
    GET_OBJECT(ServedOperation.GET_OBJECT),
    PUT_OBJECT(ServedOperation.PUT_OBJECT),
    LIST_OBJECTS(ServedOperation.LIST_OBJECTS),
    DELETE_BUCKET(ServedOperation.DELETE_BUCKET),
    COPY_OBJECT(ServedOperation.COPY_OBJECT),
    COMPLETE_MULTIPART(ServedOperation.COMPLETE_MULTIPART_UPLOAD),
    DELETE_OBJECTS(ServedOperation.MULTI_OBJECT_DELETE),
    HEAD_OBJECT(ServedOperation.HEAD_OBJECT);

    private final ServedOperation served;

    Operation(ServedOperation served) {
        this.served = served;
    }

    /** {@return what the server calls it} */
    ServedOperation served() {
        return served;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
