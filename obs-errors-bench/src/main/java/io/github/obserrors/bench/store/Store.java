package io.github.obserrors.bench.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.xml.ErrorReply;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Objects and multipart uploads in memory, and the answers to what is asked of them; one thread changes them at a time. */
final class Store {

    /** An object; its content has one character for each byte. */
    private record Stored(String content, String upload) {}

    /** An answer. */
    record Response(int status, Map<String, String> headers, String body) {}

    private static final Pattern PART_NUMBER = Pattern.compile("<PartNumber>(\\d+)</PartNumber>");
    private static final Pattern KEY = Pattern.compile("<Key>([^<]*)</Key>");
    private static final String STORED_AT = "2026-11-26T00:00:00.000Z";

    private final Map<String, SortedMap<Integer, byte[]>> uploads = new ConcurrentSkipListMap<>();
    private final Map<String, String> keys = new ConcurrentSkipListMap<>();
    private final Map<String, Stored> objects = new ConcurrentSkipListMap<>();
    private final AtomicInteger effects = new AtomicInteger();
    private int begun;

    /** {@return what is stored under {@code /bucket/key}} */
    Optional<byte[]> content(String path) {
        return Optional.ofNullable(objects.get(path))
                .map(object -> object.content().getBytes(ISO_8859_1));
    }

    /** {@return how many requests changed what is stored, or were told that they did} */
    int effects() {
        return effects.get();
    }

    /** Stores an object. */
    void store(String path, byte[] content) {
        objects.put(path, new Stored(new String(content, ISO_8859_1), ""));
    }

    /** Begins a multipart upload with one part, and returns its id. */
    String upload(String path, byte[] content) {
        String upload = begin(path);
        uploads.computeIfPresent(upload, (id, parts) -> {
            parts.put(1, content);
            return parts;
        });
        return upload;
    }

    /** Stores an object, unless there is one already and the request forbids to replace it. */
    Response put(String path, boolean onlyIfAbsent, byte[] content) {
        if (onlyIfAbsent && objects.containsKey(path)) {
            return error(ServerErrorCode.PRECONDITION_FAILED, path);
        }
        objects.put(path, new Stored(new String(content, ISO_8859_1), ""));
        effects.incrementAndGet();
        return new Response(200, Map.of("ETag", etag(content)), "");
    }

    /** Copies the object whose path ends with the last part of the source; the rest of it names the bucket. */
    Response copy(String path, String source) {
        Stored object = objects.get("/" + bucket(path) + "/" + source.substring(source.lastIndexOf('/') + 1));
        if (object == null) {
            return error(ServerErrorCode.NO_SUCH_KEY, path);
        }
        objects.put(path, object);
        effects.incrementAndGet();
        return xml("<CopyObjectResult><LastModified>" + STORED_AT + "</LastModified><ETag>"
                + etag(object.content().getBytes(ISO_8859_1)) + "</ETag></CopyObjectResult>");
    }

    Response append(String path, int position, byte[] content) {
        Stored object = objects.getOrDefault(path, new Stored("", ""));
        if (position != object.content().length()) {
            return error(ServerErrorCode.POSITION_NOT_EQUAL_TO_LENGTH, path);
        }
        String whole = object.content() + new String(content, ISO_8859_1);
        objects.put(path, new Stored(whole, ""));
        effects.incrementAndGet();
        return new Response(
                200, Map.of("ETag", etag(content), "x-obs-next-append-position", Integer.toString(whole.length())), "");
    }

    Response get(String path) {
        Stored object = objects.get(path);
        return object == null
                ? error(ServerErrorCode.NO_SUCH_KEY, path)
                : new Response(200, headers(object), object.content());
    }

    Response delete(String path) {
        objects.remove(path);
        effects.incrementAndGet();
        return new Response(204, Map.of(), "");
    }

    Response deleteAll(String path, String request) {
        StringBuilder deleted = new StringBuilder();
        Matcher keys = KEY.matcher(request);
        while (keys.find()) {
            objects.remove("/" + bucket(path) + "/" + keys.group(1));
            deleted.append("<Deleted><Key>").append(keys.group(1)).append("</Key></Deleted>");
        }
        effects.incrementAndGet();
        return xml("<DeleteResult>" + deleted + "</DeleteResult>");
    }

    Response list(String path) {
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

    Response initiate(String path) {
        return xml("<InitiateMultipartUploadResult>" + names(path) + "<UploadId>" + begin(path)
                + "</UploadId></InitiateMultipartUploadResult>");
    }

    private String begin(String path) {
        String upload = "upload-" + ++begun;
        uploads.put(upload, new TreeMap<>());
        keys.put(upload, path);
        return upload;
    }

    Response part(String path, String upload, int number, byte[] content) {
        SortedMap<Integer, byte[]> parts = uploads.get(upload);
        if (parts == null) {
            return error(ServerErrorCode.NO_SUCH_UPLOAD, path);
        }
        parts.put(number, content);
        return new Response(200, Map.of("ETag", etag(content)), "");
    }

    Response complete(String path, String upload, String request) {
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
    Response listUploads(String path) {
        String open = uploads.keySet().stream()
                .map(upload -> "<Upload><Key>" + key(keys.getOrDefault(upload, "")) + "</Key><UploadId>" + upload
                        + "</UploadId><Initiator><ID>owner</ID></Initiator><Owner><ID>owner</ID></Owner>"
                        + "<StorageClass>STANDARD</StorageClass><Initiated>" + STORED_AT + "</Initiated></Upload>")
                .collect(Collectors.joining());
        return xml("<ListMultipartUploadsResult><Bucket>" + bucket(path)
                + "</Bucket><MaxUploads>1000</MaxUploads><IsTruncated>false</IsTruncated>" + open
                + "</ListMultipartUploadsResult>");
    }

    Response head(String path) {
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

    static Response error(ServerErrorCode code, String path) {
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

    static String key(String path) {
        String[] parts = path.split("/", 3);
        return parts.length < 3 ? "" : parts[2];
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
}
