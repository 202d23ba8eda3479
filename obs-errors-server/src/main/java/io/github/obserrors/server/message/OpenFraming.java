package io.github.obserrors.server.message;

import java.io.IOException;

/** A body that ends with the connection. */
public final class OpenFraming implements Framing {

    @Override
    public int take(byte[] bytes, int from, int to, Payload payload) throws IOException {
        payload.accept(bytes, from, to);
        return to;
    }

    @Override
    public boolean isComplete() {
        return false;
    }

    @Override
    public boolean endsWithConnection() {
        return true;
    }
}
