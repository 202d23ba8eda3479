package io.github.obserrors.bench.interop;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.xml.ErrorReply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A server that really carries uploads out, in memory: as much of OBS as it takes to find out whether one was done.
 *
 * <p>An upload is gone once it is complete, and its object then bears its id, as the API reference says. All requests are
 * carried out one after the other.
 */
final class StoringBackend implements AutoCloseable {

    /** An object; its content has one character for each byte. */
    private record Stored(String content, String upload) {}

    private record Response(int status, Map<String, String> headers, String body) {}

    private static final Pattern PART_NUMBER = Pattern.compile("<PartNumber>(\\d+)</PartNumber>");
    private static final String UPLOAD_ID = "uploadId";

    private final Map<String, SortedMap<Integer, byte[]>> uploads = new ConcurrentSkipListMap<>();
    private final Map<String, String> keys = new ConcurrentSkipListMap<>();
    private final Map<String, Stored> objects = new ConcurrentSkipListMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final HttpServer server;
    private int begun;

    StoringBackend() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(thread);
        server.createContext("/", this::answer);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** {@return what is stored under {@code /bucket/key}} */
    Optional<byte[]> content(String path) {
        return Optional.ofNullable(objects.get(path))
                .map(object -> object.content().getBytes(ISO_8859_1));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = content(exchange, exchange.getRequestBody().readAllBytes());
            Response response = response(exchange, body);
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

    private Response response(HttpExchange exchange, byte[] body) {
        String path = exchange.getRequestURI().getPath();
        Map<String, String> query = query(exchange.getRequestURI());
        String upload = query.getOrDefault(UPLOAD_ID, "");
        return switch (exchange.getRequestMethod()) {
            case "POST" ->
                query.containsKey("append")
                        ? append(path, Integer.parseInt(query.getOrDefault("position", "0")), body)
                        : query.containsKey("uploads") ? begin(path) : complete(path, upload, new String(body, UTF_8));
            case "PUT" ->
                upload.isEmpty()
                        ? put(path, exchange.getRequestHeaders().containsKey("If-None-Match"), body)
                        : part(path, upload, Integer.parseInt(query.getOrDefault("partNumber", "0")), body);
            case "GET" -> list(path);
            case "HEAD" -> head(path);
            default -> error(ServerErrorCode.METHOD_NOT_ALLOWED, path);
        };
    }

    /** Stores an object, unless there is one already and the request forbids to replace it. */
    private Response put(String path, boolean onlyIfAbsent, byte[] content) {
        if (onlyIfAbsent && objects.containsKey(path)) {
            return error(ServerErrorCode.PRECONDITION_FAILED, path);
        }
        objects.put(path, new Stored(new String(content, ISO_8859_1), ""));
        return new Response(200, Map.of("ETag", etag(content)), "");
    }

    private Response append(String path, int position, byte[] content) {
        Stored object = objects.getOrDefault(path, new Stored("", ""));
        if (position != object.content().length()) {
            return error(ServerErrorCode.POSITION_NOT_EQUAL_TO_LENGTH, path);
        }
        String whole = object.content() + new String(content, ISO_8859_1);
        objects.put(path, new Stored(whole, ""));
        return new Response(
                200, Map.of("ETag", etag(content), "x-obs-next-append-position", Integer.toString(whole.length())), "");
    }

    private Response begin(String path) {
        String upload = "upload-" + ++begun;
        uploads.put(upload, new TreeMap<>());
        keys.put(upload, path);
        return xml("<InitiateMultipartUploadResult>" + names(path) + "<UploadId>" + upload
                + "</UploadId></InitiateMultipartUploadResult>");
    }

    private Response part(String path, String upload, int number, byte[] content) {
        SortedMap<Integer, byte[]> parts = uploads.get(upload);
        if (parts == null) {
            return error(ServerErrorCode.NO_SUCH_UPLOAD, path);
        }
        parts.put(number, content);
        return new Response(200, Map.of("ETag", etag(content)), "");
    }

    private Response complete(String path, String upload, String request) {
        SortedMap<Integer, byte[]> parts = uploads.get(upload);
        if (parts == null) {
            return error(ServerErrorCode.NO_SUCH_UPLOAD, path);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Matcher numbers = PART_NUMBER.matcher(request);
        while (numbers.find()) {
            byte[] part = parts.get(Integer.valueOf(numbers.group(1)));
            if (part == null) {
                return error(ServerErrorCode.INVALID_PART, path);
            }
            whole.writeBytes(part);
        }
        objects.put(path, new Stored(whole.toString(ISO_8859_1), upload));
        uploads.remove(upload);
        return xml("<CompleteMultipartUploadResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Location>" + path
                + "</Location>" + names(path) + "<ETag>" + etag(whole.toByteArray())
                + "</ETag></CompleteMultipartUploadResult>");
    }

    /** Lists the uploads that are not complete. */
    private Response list(String path) {
        String open = uploads.keySet().stream()
                .map(
                        upload -> "<Upload><Key>" + key(keys.getOrDefault(upload, "")) + "</Key><UploadId>" + upload
                                + "</UploadId><Initiator><ID>owner</ID></Initiator><Owner><ID>owner</ID></Owner>"
                                + "<StorageClass>STANDARD</StorageClass><Initiated>2026-11-26T00:00:00.000Z</Initiated></Upload>")
                .collect(Collectors.joining());
        return xml("<ListMultipartUploadsResult><Bucket>" + bucket(path)
                + "</Bucket><MaxUploads>1000</MaxUploads><IsTruncated>false</IsTruncated>" + open
                + "</ListMultipartUploadsResult>");
    }

    private Response head(String path) {
        Stored object = objects.get(path);
        if (object == null) {
            return error(ServerErrorCode.NO_SUCH_KEY, path);
        }
        return new Response(
                200,
                Map.of(
                        "ETag", etag(object.content().getBytes(ISO_8859_1)),
                        "Last-Modified", "Thu, 26 Nov 2026 00:00:00 GMT",
                        "x-obs-uploadid", object.upload()),
                "");
    }

    private static Response xml(String text) {
        return new Response(200, Map.of("Content-Type", "application/xml"), text);
    }

    private static Response error(ServerErrorCode code, String path) {
        ErrorReply reply = ErrorReply.of(code)
                .withRequestId("0000018A4E4567BD47CF110EE1B2A4DF")
                .withDetail("Resource", path);
        Map<String, String> headers = new TreeMap<>();
        reply.headers().forEach((name, values) -> headers.put(name, values.get(0)));
        headers.remove("content-length");
        return new Response(
                reply.status().code(), headers, new String(reply.body().bytes(), UTF_8));
    }

    private static String names(String path) {
        return "<Bucket>" + bucket(path) + "</Bucket><Key>" + key(path) + "</Key>";
    }

    private static String bucket(String path) {
        return path.split("/", 3)[1];
    }

    private static String key(String path) {
        return path.split("/", 3)[2];
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

    private static String etag(byte[] content) {
        try {
            return '"'
                    + HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content))
                    + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
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
