package io.github.obserrors.bench.clients.fault;

import io.github.obserrors.bench.clients.sdk.Call;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.ServedOperation;
import java.net.URI;

/**
 * What a fault is to strike.
 *
 * @param call the call
 * @param served what the server takes its requests for
 * @param endpoint where the server is
 */
public record Strike(Call call, ServedOperation served, URI endpoint) {

    /** Starts a rule for the requests of the call. */
    Rule.Builder rule() {
        return Rule.on(served);
    }
}
