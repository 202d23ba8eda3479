package io.github.obserrors.bench.clients.run;

import io.github.obserrors.bench.clients.fault.FaultRow;
import io.github.obserrors.bench.clients.sdk.Call;
import io.github.obserrors.bench.clients.sdk.ClientKind;

/**
 * One client, one call, one fault.
 *
 * @param kind the client
 * @param call the call
 * @param fault the fault
 */
public record Cell(ClientKind kind, Call call, FaultRow fault) {

    /** {@return the name in the command} */
    @Override
    public String toString() {
        return kind.id() + "/" + call.label() + "/" + fault.id();
    }
}
