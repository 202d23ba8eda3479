package io.github.obserrors.server.match;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.server.ServedOperation;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a request asks for.
 *
 * @param operation the operation
 * @param bucket the bucket, from the path or the host; empty if the request names none
 * @param key the key as it is, percent signs decoded; empty if the request names none
 * @param query the parameters, decoded; empty texts for those without a value, the first value for those that come twice
 */
public record Target(
        ServedOperation operation, Optional<String> bucket, Optional<String> key, Map<String, String> query) {

    /** The parameters with which a request is about something else than the object or the bucket itself. */
    private static final Set<String> SUBRESOURCES = Set.of(
            "accelerate",
            "acl",
            "analytics",
            "attributes",
            "backtosource",
            "cors",
            "customdomain",
            "deletebucket",
            "directcoldaccess",
            "encryption",
            "intelligent-tiering",
            "inventory",
            "legal-hold",
            "lifecycle",
            "logging",
            "metadata",
            "metrics",
            "mirrorbacktosource",
            "modify",
            "notification",
            "object-lock",
            "obscompresspolicy",
            "ownershipcontrols",
            "policy",
            "policystatus",
            "publicaccessblock",
            "quota",
            "rename",
            "replication",
            "requestpayment",
            "restore",
            "retention",
            "select",
            "storageclass",
            "storageinfo",
            "storagepolicy",
            "tagging",
            "torrent",
            "truncate",
            "versioning",
            "website");

    /**
     * Makes out what a request asks for.
     *
     * @param method the method
     * @param target the target as it was sent, in origin form or in absolute form
     * @param host the host that the request names, with or without a port; an empty text if it names none
     * @param copies whether the request names the source of a copy
     */
    public static Target of(String method, String target, String host, boolean copies) {
        String authority = host;
        String path = target;
        int scheme = target.indexOf("://");
        if (!target.startsWith("/") && scheme > 0) {
            int slash = target.indexOf('/', scheme + 3);
            int question = target.indexOf('?', scheme + 3);
            int end = slash < 0 ? target.length() : slash;
            end = question < 0 ? end : Math.min(end, question);
            authority = target.substring(scheme + 3, end);
            path = target.substring(end);
        }
        int question = path.indexOf('?');
        Map<String, String> query = question < 0 ? Map.of() : query(path.substring(question + 1));
        path = question < 0 ? path : path.substring(0, question);
        path = path.startsWith("/") ? path.substring(1) : path;
        Optional<String> bucket = HostBucket.of(authority);
        if (bucket.isEmpty()) {
            int slash = path.indexOf('/');
            bucket = present(decoded(slash < 0 ? path : path.substring(0, slash)));
            path = slash < 0 ? "" : path.substring(slash + 1);
        }
        Optional<String> key = present(decoded(path));
        return new Target(operation(method, bucket, key, query, copies), bucket, key, query);
    }

    /** {@return the value of a parameter, empty if the request does not have it} */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name));
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static ServedOperation operation(
            String method, Optional<String> bucket, Optional<String> key, Map<String, String> query, boolean copies) {
        if (hasSubresource(query)) {
            return ServedOperation.OTHER;
        }
        if (key.isPresent()) {
            return onObject(method, query, copies);
        }
        return bucket.isPresent() ? onBucket(method, query) : onService(method);
    }

    private static boolean hasSubresource(Map<String, String> query) {
        for (String name : query.keySet()) {
            if (SUBRESOURCES.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static ServedOperation onService(String method) {
        return method.equals("GET") ? ServedOperation.LIST_BUCKETS : ServedOperation.OTHER;
    }

    private static ServedOperation onBucket(String method, Map<String, String> query) {
        return switch (method) {
            case "GET" -> {
                if (query.containsKey("uploads")) {
                    yield ServedOperation.LIST_MULTIPART_UPLOADS;
                }
                yield query.containsKey("location")
                        ? ServedOperation.GET_BUCKET_LOCATION
                        : ServedOperation.LIST_OBJECTS;
            }
            case "HEAD" -> ServedOperation.HEAD_BUCKET;
            case "PUT" -> ServedOperation.CREATE_BUCKET;
            case "DELETE" -> ServedOperation.DELETE_BUCKET;
            case "POST" -> query.containsKey("delete") ? ServedOperation.MULTI_OBJECT_DELETE : ServedOperation.OTHER;
            default -> ServedOperation.OTHER;
        };
    }

    private static ServedOperation onObject(String method, Map<String, String> query, boolean copies) {
        boolean ofUpload = query.containsKey("uploadId");
        return switch (method) {
            case "GET" -> ofUpload ? ServedOperation.LIST_PARTS : ServedOperation.GET_OBJECT;
            case "HEAD" -> ServedOperation.HEAD_OBJECT;
            case "PUT" -> {
                if (ofUpload) {
                    yield copies ? ServedOperation.COPY_PART : ServedOperation.UPLOAD_PART;
                }
                yield copies ? ServedOperation.COPY_OBJECT : ServedOperation.PUT_OBJECT;
            }
            case "DELETE" -> ofUpload ? ServedOperation.ABORT_MULTIPART_UPLOAD : ServedOperation.DELETE_OBJECT;
            case "POST" -> {
                if (query.containsKey("uploads")) {
                    yield ServedOperation.INITIATE_MULTIPART_UPLOAD;
                }
                if (query.containsKey("append")) {
                    yield ServedOperation.APPEND_OBJECT;
                }
                yield ofUpload ? ServedOperation.COMPLETE_MULTIPART_UPLOAD : ServedOperation.OTHER;
            }
            default -> ServedOperation.OTHER;
        };
    }

    private static Map<String, String> query(String text) {
        Map<String, String> query = new LinkedHashMap<>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('&', from);
            end = end < 0 ? text.length() : end;
            int equals = text.indexOf('=', from);
            boolean hasValue = equals >= 0 && equals < end;
            String name = decoded(text.substring(from, hasValue ? equals : end).replace('+', ' '));
            String value = hasValue ? decoded(text.substring(equals + 1, end).replace('+', ' ')) : "";
            if (!name.isEmpty()) {
                query.putIfAbsent(name, value);
            }
            from = end + 1;
        }
        return Collections.unmodifiableMap(query);
    }

    /** The text with its percent signs decoded; one that begins no escape stays as it is. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); ) {
            int value = text.charAt(i) == '%' ? escaped(text, i + 1) : -1;
            if (value >= 0) {
                bytes.write(value);
                i += 3;
            } else {
                int next = text.offsetByCodePoints(i, 1);
                bytes.writeBytes(text.substring(i, next).getBytes(UTF_8));
                i = next;
            }
        }
        return bytes.toString(UTF_8);
    }

    private static int escaped(String text, int at) {
        if (at + 2 > text.length()) {
            return -1;
        }
        int high = hexadecimal(text.charAt(at));
        int low = hexadecimal(text.charAt(at + 1));
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static int hexadecimal(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }
}
