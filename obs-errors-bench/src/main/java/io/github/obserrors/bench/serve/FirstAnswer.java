package io.github.obserrors.bench.serve;

import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.Script;
import java.io.IOException;

/** The process whose start is measured: it starts a server, gets its first answer, and prints what it was asked for. */
public final class FirstAnswer {

    private FirstAnswer() {}

    /**
     * Gets one answer.
     *
     * @param arguments the name of what is asked for
     * @throws IOException if there is no answer
     */
    public static void main(String[] arguments) throws IOException {
        AskedFor asked = AskedFor.valueOf(arguments[0]);
        Script script = asked == AskedFor.ERROR ? AskedFor.script() : Script.of();
        try (ErrorServer server = ErrorServer.start(script);
                KeptConnection connection = new KeptConnection(server.endpoint().getPort(), asked)) {
            connection.exchange();
        }
        System.out.println(asked);
    }
}
