package io.github.obserrors.bench.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.obserrors.api.ServerErrorCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server that really stores objects and carries multipart uploads out, in memory: as much of OBS as it takes to find out
 * whether a request was carried out.
 *
 * <p>An upload is gone once it is complete, and its object then bears its id, as the API reference says. All requests are
 * carried out one after the other.
 */
public final class StoringBackend implements AutoCloseable {

    private static final String UPLOAD_ID = "uploadId";
    private static final List<String> COPY_SOURCES =
            List.of("x-obs-copy-source", "x-amz-copy-source", "x-oss-copy-source", "x-cos-copy-source");

    private final Store store = new Store();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final HttpServer server;

    /** Starts a server on a free port. */
    public StoringBackend() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(thread);
        server.createContext("/", this::answer);
        server.start();
    }

    /** {@return where it is} */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** {@return what is stored under {@code /bucket/key}} */
    public Optional<byte[]> content(String path) {
        return store.content(path);
    }

    /** {@return how many requests changed what is stored, or were told that they did} */
    public int effects() {
        return store.effects();
    }

    /** Stores an object. */
    public void store(String path, byte[] content) {
        store.store(path, content);
    }

    /** Begins a multipart upload with one part, and returns its id. */
    public String upload(String path, byte[] content) {
        return store.upload(path, content);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = content(exchange, exchange.getRequestBody().readAllBytes());
            Store.Response response = response(exchange, body);
            response.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] text = response.body().getBytes(UTF_8);
            boolean hasBody = text.length > 0 && !exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(response.status(), hasBody ? text.length : -1);
            if (hasBody) {
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(text);
                }
            }
        }
    }

    private Store.Response response(HttpExchange exchange, byte[] body) {
        String path = path(exchange);
        Map<String, String> query = query(exchange.getRequestURI());
        Optional<String> upload = Optional.ofNullable(query.get(UPLOAD_ID));
        String text = new String(body, UTF_8);
        return switch (exchange.getRequestMethod()) {
            case "POST" -> {
                if (query.containsKey("delete")) {
                    yield store.deleteAll(path, text);
                }
                if (query.containsKey("append")) {
                    yield store.append(path, Integer.parseInt(query.getOrDefault("position", "0")), body);
                }
                yield upload.isPresent() ? store.complete(path, upload.get(), text) : store.initiate(path);
            }
            case "PUT" -> {
                if (upload.isPresent()) {
                    yield store.part(path, upload.get(), Integer.parseInt(query.getOrDefault("partNumber", "0")), body);
                }
                Optional<String> source = COPY_SOURCES.stream()
                        .flatMap(name ->
                                Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).stream())
                        .findFirst();
                yield source.isPresent()
                        ? store.copy(path, source.get())
                        : store.put(path, exchange.getRequestHeaders().containsKey("If-None-Match"), body);
            }
            case "GET" -> {
                if (query.containsKey("uploads")) {
                    yield store.listUploads(path);
                }
                yield Store.key(path).isEmpty() ? store.list(path) : store.get(path);
            }
            case "HEAD" ->
                Store.key(path).isEmpty() ? new Store.Response(200, Map.of("x-obs-api", "3.0"), "") : store.head(path);
            case "DELETE" -> store.delete(path);
            default -> Store.error(ServerErrorCode.METHOD_NOT_ALLOWED, path);
        };
    }

    /** The path with the bucket, which some clients name in the host alone. */
    private static String path(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        int endpoint = host.indexOf(".obs.");
        return endpoint < 0 ? path : "/" + host.substring(0, endpoint) + path;
    }

    private static Map<String, String> query(URI uri) {
        Map<String, String> parameters = new TreeMap<>();
        for (String parameter : Optional.ofNullable(uri.getQuery()).orElse("").split("&", -1)) {
            int sign = parameter.indexOf('=');
            parameters.put(
                    sign < 0 ? parameter : parameter.substring(0, sign), sign < 0 ? "" : parameter.substring(sign + 1));
        }
        return parameters;
    }

    /** {@return the content of a body, whose chunks may be signed} */
    private static byte[] content(HttpExchange exchange, byte[] body) {
        String digest = Optional.ofNullable(exchange.getRequestHeaders().getFirst("x-amz-content-sha256"))
                .orElse("");
        if (!digest.startsWith("STREAMING-")) {
            return body;
        }
        String text = new String(body, ISO_8859_1); // one character for each byte
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        int start = 0;
        while (true) {
            int end = text.indexOf("\r\n", start);
            int size = Integer.parseInt(text.substring(start, end).split(";", 2)[0], 16);
            if (size == 0) {
                return content.toByteArray();
            }
            content.write(body, end + 2, size);
            start = end + 2 + size + 2;
        }
    }

    @Override
    public void close() {
        server.stop(0);
        thread.shutdownNow();
    }
}
