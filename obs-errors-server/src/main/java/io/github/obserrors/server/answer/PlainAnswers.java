package io.github.obserrors.server.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.server.ErrorFault;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Header;
import io.github.obserrors.server.ServedOperation;
import io.github.obserrors.xml.HeaderFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The answers to the plain operations on a server that stores nothing: the least that clients take for a success.
 *
 * <p>Safe for use by several threads.
 */
public final class PlainAnswers {

    private static final String XML = "application/xml";

    private final Stamps stamps;
    private final ErrorAnswers errors;
    private final ObjectData object;

    public PlainAnswers(Stamps stamps, ErrorAnswers errors, ObjectData object) {
        this.stamps = stamps;
        this.errors = errors;
        this.object = object;
    }

    /** Answers a request. */
    public Answer answer(Asked asked) {
        return switch (asked.target().operation()) {
            case GET_OBJECT, HEAD_OBJECT -> object(asked);
            case PUT_OBJECT, UPLOAD_PART ->
                withoutBody(200, asked, new Header("ETag", asked.content().etag()));
            case APPEND_OBJECT -> append(asked);
            case COPY_OBJECT -> copy(asked, "CopyObjectResult");
            case COPY_PART -> copy(asked, "CopyPartResult");
            case DELETE_OBJECT, ABORT_MULTIPART_UPLOAD, DELETE_BUCKET -> withoutBody(204, asked);
            case MULTI_OBJECT_DELETE -> delete(asked, key -> Optional.empty());
            case INITIATE_MULTIPART_UPLOAD ->
                result(
                        asked,
                        ofUpload(asked, "InitiateMultipartUploadResult").element("UploadId", stamps.nextRequestId()));
            case LIST_PARTS -> listParts(asked);
            case COMPLETE_MULTIPART_UPLOAD -> complete(asked);
            case LIST_MULTIPART_UPLOADS -> listUploads(asked);
            case LIST_OBJECTS -> list(asked);
            case LIST_BUCKETS -> listBuckets(asked);
            case HEAD_BUCKET -> headBucket(asked);
            case CREATE_BUCKET -> withoutBody(200, asked, new Header("Location", "/" + encoded(asked.bucket())));
            case GET_BUCKET_LOCATION -> location(asked);
            case OTHER -> other(asked);
        };
    }

    /** {@return whether the answer to this operation needs the digest of the content} */
    public static boolean wantsDigest(ServedOperation operation) {
        return switch (operation) {
            case PUT_OBJECT, UPLOAD_PART, APPEND_OBJECT -> true;
            default -> false;
        };
    }

    /**
     * Answers a multi-object delete.
     *
     * @param failures the code with which a key fails, if it does
     */
    public Answer delete(Asked asked, Function<String, Optional<ErrorCode>> failures) {
        if (asked.content().isForgotten()) {
            return errors.answer(
                    asked,
                    Fault.error(ServerErrorCode.MALFORMED_XML)
                            .withMessage("The request is longer than what the error server keeps of one."));
        }
        Optional<DeleteRequest> request = DeleteRequest.read(asked.content().kept());
        return request.isPresent()
                ? withBody(200, asked, XML, request.get().result(failures, ResultXml.namespace(asked.family())))
                : errors.answer(asked, Fault.error(ServerErrorCode.MALFORMED_XML));
    }

    private Answer object(Asked asked) {
        Optional<String> range = asked.head().value("Range");
        Optional<ObjectData.Part> part = range.isPresent() ? object.part(range.get()) : Optional.empty();
        if (part.isPresent() && part.get().from() == part.get().to()) {
            return errors.answer(asked, Fault.error(ServerErrorCode.INVALID_RANGE));
        }
        List<Header> headers = headers(asked);
        headers.add(new Header("ETag", object.etag()));
        headers.add(new Header("Last-Modified", HttpDate.ofHeader(ObjectData.LAST_MODIFIED)));
        headers.add(new Header("Accept-Ranges", "bytes"));
        headers.add(new Header("Content-Type", "binary/octet-stream"));
        if (part.isEmpty()) {
            return new Answer(200, headers, object.bytes());
        }
        int first = part.get().from();
        int last = part.get().to() - 1;
        headers.add(new Header("Content-Range", "bytes " + first + "-" + last + "/" + object.bytes().length));
        return new Answer(206, headers, object.bytes(part.get()));
    }

    private Answer append(Asked asked) {
        long position = 0;
        String given = asked.parameter("position");
        if (given.length() <= 15 && !given.isEmpty() && given.chars().allMatch(c -> c >= '0' && c <= '9')) {
            position = Long.parseLong(given);
        }
        String next = Long.toString(position + asked.content().contentLength());
        return withoutBody(
                200, asked, new Header("ETag", asked.content().etag()), new Header("x-obs-next-append-position", next));
    }

    private Answer copy(Asked asked, String root) {
        return result(
                asked,
                xml(asked, root)
                        .element("LastModified", HttpDate.ofBody(stamps.now()))
                        .element("ETag", object.etag()));
    }

    private Answer complete(Asked asked) {
        String etag = object.etag();
        return result(
                asked,
                xml(asked, "CompleteMultipartUploadResult")
                        .element("Location", "/" + asked.bucket() + "/" + asked.key())
                        .element("Bucket", asked.bucket())
                        .element("Key", asked.key())
                        .element("ETag", etag.substring(0, etag.length() - 1) + "-1\""));
    }

    private Answer listParts(Asked asked) {
        return result(
                asked,
                ofUpload(asked, "ListPartsResult")
                        .element("UploadId", asked.parameter("uploadId"))
                        .element("MaxParts", "1000")
                        .element("IsTruncated", "false"));
    }

    private Answer listUploads(Asked asked) {
        return result(
                asked,
                xml(asked, "ListMultipartUploadsResult")
                        .element("Bucket", asked.bucket())
                        .element("MaxUploads", "1000")
                        .element("IsTruncated", "false"));
    }

    private Answer list(Asked asked) {
        boolean versions = asked.target().parameter("versions").isPresent();
        ResultXml result = xml(asked, versions ? "ListVersionsResult" : "ListBucketResult")
                .element("Name", asked.bucket())
                .element("Prefix", asked.parameter("prefix"));
        if (asked.parameter("list-type").equals("2")) {
            result.element("KeyCount", "0");
        } else if (!versions) {
            result.element("Marker", asked.parameter("marker"));
        }
        return result(asked, result.element("MaxKeys", "1000").element("IsTruncated", "false"));
    }

    private Answer listBuckets(Asked asked) {
        return result(
                asked,
                xml(asked, "ListAllMyBucketsResult")
                        .start("Owner")
                        .element("ID", "owner")
                        .end("Owner")
                        .start("Buckets")
                        .end("Buckets"));
    }

    private Answer headBucket(Asked asked) {
        // Huawei Cloud's client for Java asks like this how it has to sign.
        return asked.target().parameter("apiversion").isPresent()
                ? withoutBody(200, asked, new Header("x-obs-api", "3.0"))
                : withoutBody(200, asked);
    }

    /** A name as it stands in URLs: in UTF-8, with percent signs for all that is neither a letter, a digit nor "-._~". */
    private static String encoded(String name) {
        StringBuilder text = new StringBuilder();
        for (byte octet : name.getBytes(UTF_8)) {
            boolean isPlain = (octet >= '0' && octet <= '9')
                    || (octet >= 'A' && octet <= 'Z')
                    || (octet >= 'a' && octet <= 'z')
                    || "-._~".indexOf(octet) >= 0;
            if (isPlain) {
                text.append((char) octet);
            } else {
                text.append('%')
                        .append(Character.forDigit((octet >> 4) & 0xF, 16))
                        .append(Character.forDigit(octet & 0xF, 16));
            }
        }
        return text.toString();
    }

    private Answer location(Asked asked) {
        // Without text, it is the region that clients of S3 take for granted.
        return result(asked, xml(asked, asked.family() == HeaderFamily.AWS ? "LocationConstraint" : "Location"));
    }

    private Answer other(Asked asked) {
        return switch (asked.method()) {
            case "PUT", "POST", "HEAD", "OPTIONS" -> withoutBody(200, asked);
            case "DELETE" -> withoutBody(204, asked);
            case "GET" -> errors.answer(asked, notServed());
            default -> errors.answer(asked, Fault.error(ServerErrorCode.METHOD_NOT_ALLOWED));
        };
    }

    private static ErrorFault notServed() {
        return Fault.error(ServerErrorCode.NOT_IMPLEMENTED)
                .withMessage("Without a backend, the error server does not know the answer to this request.");
    }

    private ResultXml ofUpload(Asked asked, String root) {
        return xml(asked, root).element("Bucket", asked.bucket()).element("Key", asked.key());
    }

    private static ResultXml xml(Asked asked, String root) {
        return new ResultXml(root, asked.family());
    }

    private Answer result(Asked asked, ResultXml result) {
        return withBody(200, asked, XML, result.bytes());
    }

    private Answer withBody(int status, Asked asked, String contentType, byte[] body) {
        List<Header> headers = headers(asked);
        headers.add(new Header("Content-Type", contentType));
        return new Answer(status, headers, body);
    }

    private Answer withoutBody(int status, Asked asked, Header... more) {
        List<Header> headers = headers(asked);
        headers.addAll(List.of(more));
        return new Answer(status, headers);
    }

    private List<Header> headers(Asked asked) {
        List<Header> headers = new ArrayList<>();
        headers.add(new Header("Date", stamps.date(asked.shift())));
        headers.add(new Header(asked.family().requestId(), stamps.nextRequestId()));
        return headers;
    }
}
