package consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers on the loopback as OBS does: with errors in the body and in headers, and without any. */
final class Server implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger copies = new AtomicInteger();

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
        server.createContext("/copied-at-last", exchange -> {
            switch (copies.incrementAndGet()) {
                case 1 -> answer(exchange, 503, "<Error><Code>SlowDown</Code></Error>");
                case 2 -> answer(exchange, 200, "<Error><Code>InternalError</Code></Error>");
                default -> answer(exchange, 200, "<CopyObjectResult><ETag>e</ETag></CopyObjectResult>");
            }
        });
        server.createContext("/forbidden", exchange -> {
            copies.incrementAndGet();
            answer(exchange, 403, "<Error><Code>AccessDenied</Code></Error>");
        });
        server.createContext("/deleted", exchange -> answer(exchange, 204, ""));
        server.start();
    }

    URI address(String path) {
        return URI.create("http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + path);
    }

    /** {@return how many requests to copy have come since this was asked} */
    int copies() {
        return copies.getAndSet(0);
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
