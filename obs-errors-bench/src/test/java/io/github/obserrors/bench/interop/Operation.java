package io.github.obserrors.bench.interop;

import java.util.Locale;

/** What a client asks the server to do, and the method of the request that does it. */
enum Operation {
    GET_OBJECT("GET"),
    PUT_OBJECT("PUT"),
    LIST_OBJECTS("GET"),
    DELETE_BUCKET("DELETE"),
    COPY_OBJECT("PUT"),
    COMPLETE_MULTIPART("POST"),
    DELETE_OBJECTS("POST"),
    HEAD_OBJECT("HEAD");

    private final String method;

    Operation(String method) {
        this.method = method;
    }

    String method() {
        return method;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
