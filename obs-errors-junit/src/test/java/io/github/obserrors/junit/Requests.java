package io.github.obserrors.junit;

import io.github.obserrors.server.ErrorServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;

/** Requests to a server. */
final class Requests {

    private Requests() {}

    /** {@return the status of the answer to a download} */
    static int get(ErrorServer server, String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) server.endpoint().resolve(path).toURL().openConnection();
            connection.setRequestProperty("Authorization", "AWS key:secret");
            return connection.getResponseCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
