package io.github.obserrors.bench.store;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A server that really stores objects and carries multipart uploads out, in memory: as much of OBS as it takes to find out
 * whether a request was carried out.
 *
 * <p>An upload is gone once it is complete, and its object then bears its id, as the API reference says. All requests are
 * carried out one after the other.
 */
public final class StoringBackend implements AutoCloseable {

    /** An object; its content has one character for each byte. */
    private record Stored(String content, String upload) {}

    private record Response(int status, Map<String, String> headers, String body) {}

    private static final Pattern PART_NUMBER = Pattern.compile("<PartNumber>(\\d+)</PartNumber>");
    private static final Pattern KEY = Pattern.compile("<Key>([^<]*)</Key>");
    private static final String UPLOAD_ID = "uploadId";
    private static final String STORED_AT = "2026-11-26T00:00:00.000Z";
    private static final List<String> COPY_SOURCES =
            List.of("x-obs-copy-source", "x-amz-copy-source", "x-oss-copy-source", "x-cos-copy-source");

    private final Map<String, SortedMap<Integer, byte[]>> uploads = new ConcurrentSkipListMap<>();
    private final Map<String, String> keys = new ConcurrentSkipListMap<>();
    private final Map<String, Stored> objects = new ConcurrentSkipListMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final HttpServer server;
    private final AtomicInteger effects = new AtomicInteger();
    private int begun;

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
        return Optional.ofNullable(objects.get(path))
                .map(object -> object.content().getBytes(ISO_8859_1));
    }

    /** {@return how many requests changed what is stored, or were told that they did} */
    public int effects() {
        return effects.get();
    }

    /** Stores an object. */
    public void store(String path, byte[] content) {
        objects.put(path, new Stored(new String(content, ISO_8859_1), ""));
    }

    /** Begins a multipart upload with one part, and returns its id. */
    public String upload(String path, byte[] content) {
        String upload = begin(path);
        uploads.computeIfPresent(upload, (id, parts) -> {
            parts.put(1, content);
            return parts;
        });
        return upload;
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
        String path = path(exchange);
        Map<String, String> query = query(exchange.getRequestURI());
        Optional<String> upload = Optional.ofNullable(query.get(UPLOAD_ID));
        String text = new String(body, UTF_8);
        return switch (exchange.getRequestMethod()) {
            case "POST" -> {
                if (query.containsKey("delete")) {
                    yield deleteAll(path, text);
                }
                yield upload.isPresent() ? complete(path, upload.get(), text) : initiate(path);
            }
            case "PUT" -> {
                if (upload.isPresent()) {
                    yield part(path, upload.get(), Integer.parseInt(query.getOrDefault("partNumber", "0")), body);
                }
                yield COPY_SOURCES.stream().anyMatch(exchange.getRequestHeaders()::containsKey)
                        ? copy(path, exchange)
                        : put(path, body);
            }
            case "GET" -> {
                if (query.containsKey("uploads")) {
                    yield listUploads(path);
                }
                yield key(path).isEmpty() ? list(path) : get(path);
            }
            case "HEAD" -> key(path).isEmpty() ? new Response(200, Map.of("x-obs-api", "3.0"), "") : head(path);
            case "DELETE" -> delete(path);
            default -> error(ServerErrorCode.METHOD_NOT_ALLOWED, path);
        };
    }

    /** The path with the bucket, which some clients name in the host alone. */
    private static String path(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        int store = host.indexOf(".obs.");
        return store < 0 ? path : "/" + host.substring(0, store) + path;
    }

    private Response put(String path, byte[] content) {
        objects.put(path, new Stored(new String(content, ISO_8859_1), ""));
        effects.incrementAndGet();
        return new Response(200, Map.of("ETag", etag(content)), "");
    }

    /** Copies the object whose path one of the headers holds, with or without a slash in front. */
    private Response copy(String path, HttpExchange exchange) {
        String header = COPY_SOURCES.stream()
                .flatMap(
                        name -> Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).stream())
                .findFirst()
                .orElse("");
        // With the bucket in its host, only the key is compared.
        String key = header.substring(header.lastIndexOf('/') + 1);
        Stored source = objects.get("/" + bucket(path) + "/" + key);
        if (source == null) {
            return error(ServerErrorCode.NO_SUCH_KEY, path);
        }
        objects.put(path, source);
        effects.incrementAndGet();
        return xml("<CopyObjectResult><LastModified>" + STORED_AT + "</LastModified><ETag>"
                + etag(source.content().getBytes(ISO_8859_1)) + "</ETag></CopyObjectResult>");
    }

    private Response get(String path) {
        Stored object = objects.get(path);
        return object == null
                ? error(ServerErrorCode.NO_SUCH_KEY, path)
                : new Response(200, headers(object), object.content());
    }

    private Response delete(String path) {
        objects.remove(path);
        effects.incrementAndGet();
        return new Response(204, Map.of(), "");
    }

    private Response deleteAll(String path, String request) {
        StringBuilder deleted = new StringBuilder();
        Matcher keys = KEY.matcher(request);
        while (keys.find()) {
            objects.remove("/" + bucket(path) + "/" + keys.group(1));
            deleted.append("<Deleted><Key>").append(keys.group(1)).append("</Key></Deleted>");
        }
        effects.incrementAndGet();
        return xml("<DeleteResult>" + deleted + "</DeleteResult>");
    }

    private Response list(String path) {
        String found = objects.entrySet().stream()
                .filter(object -> bucket(object.getKey()).equals(bucket(path)))
                .map(object -> "<Contents><Key>" + key(object.getKey()) + "</Key><LastModified>" + STORED_AT
                        + "</LastModified><ETag>"
                        + etag(object.getValue().content().getBytes(ISO_8859_1)) + "</ETag><Size>"
                        + object.getValue().content().length()
                        + "</Size><StorageClass>STANDARD</StorageClass>"
                        + "<Owner><ID>owner</ID><DisplayName>owner</DisplayName></Owner></Contents>")
                .collect(Collectors.joining());
        return xml("<ListBucketResult><Name>" + bucket(path)
                + "</Name><Prefix></Prefix><MaxKeys>1000</MaxKeys><IsTruncated>false</IsTruncated>" + found
                + "</ListBucketResult>");
    }

    private Response initiate(String path) {
        return xml("<InitiateMultipartUploadResult>" + names(path) + "<UploadId>" + begin(path)
                + "</UploadId></InitiateMultipartUploadResult>");
    }

    private String begin(String path) {
        String upload = "upload-" + ++begun;
        uploads.put(upload, new TreeMap<>());
        keys.put(upload, path);
        return upload;
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
        effects.incrementAndGet();
        return xml("<CompleteMultipartUploadResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Location>" + path
                + "</Location>" + names(path) + "<ETag>" + etag(whole.toByteArray())
                + "</ETag></CompleteMultipartUploadResult>");
    }

    /** Lists the uploads that are not complete. */
    private Response listUploads(String path) {
        String open = uploads.keySet().stream()
                .map(upload -> "<Upload><Key>" + key(keys.getOrDefault(upload, "")) + "</Key><UploadId>" + upload
                        + "</UploadId><Initiator><ID>owner</ID></Initiator><Owner><ID>owner</ID></Owner>"
                        + "<StorageClass>STANDARD</StorageClass><Initiated>" + STORED_AT + "</Initiated></Upload>")
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
        return new Response(200, headers(object), "");
    }

    private static Map<String, String> headers(Stored object) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("ETag", etag(object.content().getBytes(ISO_8859_1)));
        headers.put("Last-Modified", "Thu, 26 Nov 2026 00:00:00 GMT");
        if (!object.upload().isEmpty()) {
            headers.put("x-obs-uploadid", object.upload());
        }
        return headers;
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
        String[] parts = path.split("/", 3);
        return parts.length < 3 ? "" : parts[2];
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
