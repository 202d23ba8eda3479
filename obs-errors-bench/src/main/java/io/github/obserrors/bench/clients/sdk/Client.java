package io.github.obserrors.bench.clients.sdk;

import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.server.ServedOperation;
import java.util.Optional;

/** A real client, set up for a server on this machine; used for one call. */
public interface Client extends AutoCloseable {

    /** How long it waits for a connection, and for more of an answer, in milliseconds. */
    int TIMEOUT = 2000;

    /** Makes a call, and reads the whole result. */
    Reply call(Call call) throws Exception;

    /** {@return what the error server takes the requests of a call for} */
    default ServedOperation served(Call call) {
        return call.served();
    }

    /** {@return the exception in which the client describes what happened: this one, or one that it is around} */
    default Throwable exception(Throwable thrown) {
        return thrown;
    }

    /** {@return what the exception says of the error through the getters that the client has for that} */
    Told told(Throwable exception);

    /** {@return what the kit decodes from what the exception holds; empty if that is nothing of a response} */
    Optional<ErrorResponse> recovered(Throwable exception);

    @Override
    void close();
}
