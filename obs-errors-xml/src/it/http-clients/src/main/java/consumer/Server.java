package consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** Answers on the loopback as OBS does: with errors in the body and in headers, and without any. */
final class Server implements AutoCloseable {

    private final HttpServer server;

    Server() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/missing", exchange -> {
            exchange.getResponseHeaders().set("x-obs-error-code", "NoSuchKey");
            answer(
                    exchange,
                    404,
                    "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message>"
                            + "<RequestId>1</RequestId></Error>");
        });
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "https://moved.example.com/moved");
            answer(exchange, 307, "<Error><Code>TemporaryRedirect</Code></Error>");
        });
        server.createContext("/copied", exchange -> answer(exchange, 200, "<Error><Code>InternalError</Code></Error>"));
        server.createContext("/deleted", exchange -> answer(exchange, 204, ""));
        server.start();
    }

    URI address(String path) {
        return URI.create("http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + path);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders().set("x-obs-request-id", "2");
        byte[] bytes = body.getBytes(UTF_8);
        boolean empty = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, empty ? -1 : bytes.length);
        if (!empty) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
