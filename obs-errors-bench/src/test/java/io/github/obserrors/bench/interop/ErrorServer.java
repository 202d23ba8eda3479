package io.github.obserrors.bench.interop;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.obserrors.xml.WrittenBody;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that answers all requests of one method in the same way until told otherwise. */
final class ErrorServer implements AutoCloseable {

    private record Response(String method, int status, Map<String, List<String>> headers, WrittenBody body) {}

    /** The headers of an object, for requests that a client sends beforehand. */
    private static final Map<String, List<String>> OBJECT = Map.of(
            "content-length", List.of("1"),
            "etag", List.of("\"e\""),
            "last-modified", List.of("Sat, 21 Nov 2026 00:00:00 GMT"));

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger answered = new AtomicInteger();
    private final HttpServer server;
    private volatile Response response;

    ErrorServer(Answer answer) throws IOException {
        answer(answer);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::send);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** {@return how many requests were answered as told} */
    int answered() {
        return answered.get();
    }

    void answer(Answer answer) {
        response = new Response(
                answer.operation().method(),
                answer.status().code(),
                answer.headers().asMap(),
                answer.body());
    }

    void answer(WrittenBody deleteResult) {
        response = new Response("POST", 200, Map.of("content-type", List.of("application/xml")), deleteResult);
    }

    private void send(HttpExchange exchange) throws IOException {
        Response current = response;
        exchange.getRequestBody().readAllBytes();
        if (!exchange.getRequestMethod().equals(current.method())) {
            OBJECT.forEach(exchange.getResponseHeaders()::put);
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
            return;
        }
        answered.incrementAndGet();
        boolean head = current.method().equals("HEAD");
        current.headers().forEach(exchange.getResponseHeaders()::put);
        exchange.sendResponseHeaders(
                current.status(), head ? -1 : current.body().length());
        try (OutputStream out = exchange.getResponseBody()) {
            if (!head) {
                current.body().writeTo(out);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
