package io.github.obserrors.bench.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.obs.services.ObsClient;
import com.obs.services.ObsConfiguration;
import com.obs.services.model.AbortMultipartUploadRequest;
import com.obs.services.model.CompleteMultipartUploadRequest;
import com.obs.services.model.DeleteObjectsRequest;
import com.obs.services.model.InitiateMultipartUploadRequest;
import com.obs.services.model.ListBucketsRequest;
import com.obs.services.model.ListMultipartUploadsRequest;
import com.obs.services.model.ListPartsRequest;
import com.obs.services.model.PartEtag;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.ErrorServerOptions;
import io.github.obserrors.server.RecordedRequest;
import io.github.obserrors.server.Script;
import io.github.obserrors.server.ServedOperation;
import io.minio.BucketExistsArgs;
import io.minio.CopyObjectArgs;
import io.minio.GetObjectArgs;
import io.minio.ListBucketsArgs;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveBucketArgs;
import io.minio.RemoveObjectArgs;
import io.minio.SourceObject;
import io.minio.StatObjectArgs;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;

/** Real clients, set up as their users set them up, take the answers of a server without a backend for successes. */
class PlainOperationsTest {

    private static final byte[] OBJECT = "an object".repeat(1000).getBytes(UTF_8);
    private static final byte[] UPLOAD = "an upload".repeat(300_000).getBytes(UTF_8);

    private static final Set<ServedOperation> ALL =
            EnumSet.complementOf(EnumSet.of(ServedOperation.APPEND_OBJECT, ServedOperation.OTHER));

    private static ErrorServer start() {
        return ErrorServer.start(Script.of(), ErrorServerOptions.defaults().withObject(OBJECT));
    }

    private static String md5(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    }

    private static Set<ServedOperation> operations(ErrorServer server) {
        return server.requests().stream().map(RecordedRequest::operation).collect(Collectors.toSet());
    }

    @Test
    void theClientOfHuaweiCloudSucceeds() throws Exception {
        try (ErrorServer server = start();
                ObsClient client = obsClient(server.endpoint())) {
            client.createBucket("bucket");
            assertTrue(client.headBucket("bucket"));
            assertNotNull(client.getBucketLocation("bucket"));
            assertEquals(List.of(), client.listBuckets(new ListBucketsRequest()));
            assertEquals(
                    "\"" + md5(UPLOAD) + "\"",
                    client.putObject("bucket", "key", new ByteArrayInputStream(UPLOAD))
                            .getEtag());
            try (InputStream content = client.getObject("bucket", "key").getObjectContent()) {
                assertArrayEquals(OBJECT, content.readAllBytes());
            }
            assertEquals(
                    OBJECT.length, client.getObjectMetadata("bucket", "key").getContentLength());
            assertNotNull(client.copyObject("bucket", "key", "bucket", "copy").getEtag());
            assertEquals(List.of(), client.listObjects("bucket").getObjects());
            client.deleteObject("bucket", "key");
            DeleteObjectsRequest delete = new DeleteObjectsRequest("bucket");
            delete.addKeyAndVersion("a & b");
            assertEquals(
                    "a & b",
                    client.deleteObjects(delete)
                            .getDeletedObjectResults()
                            .get(0)
                            .getObjectKey());
            String upload = client.initiateMultipartUpload(new InitiateMultipartUploadRequest("bucket", "key"))
                    .getUploadId();
            String etag = client.uploadPart("bucket", "key", upload, 1, new ByteArrayInputStream(UPLOAD))
                    .getEtag();
            client.copyPart(new com.obs.services.model.CopyPartRequest(upload, "bucket", "key", "bucket", "key", 2));
            client.listParts(new ListPartsRequest("bucket", "key", upload));
            client.listMultipartUploads(new ListMultipartUploadsRequest("bucket"));
            assertEquals(
                    "key",
                    client.completeMultipartUpload(new CompleteMultipartUploadRequest(
                                    "bucket", "key", upload, new ArrayList<>(List.of(new PartEtag(etag, 1)))))
                            .getObjectKey());
            client.abortMultipartUpload(new AbortMultipartUploadRequest("bucket", "key", upload));
            client.deleteBucket("bucket");

            assertEquals(ALL, operations(server));
        }
    }

    private static ObsClient obsClient(URI endpoint) {
        ObsConfiguration configuration = new ObsConfiguration();
        configuration.setEndPoint(endpoint.toString());
        configuration.setPathStyle(true);
        return new ObsClient("access", "secret", configuration);
    }

    @Test
    void theClientOfAwsSucceeds() throws Exception {
        try (ErrorServer server = start();
                S3Client client = S3Client.builder()
                        .endpointOverride(server.endpoint())
                        .region(Region.US_EAST_1)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(AwsBasicCredentials.create("access", "secret")))
                        .forcePathStyle(true)
                        .build()) {
            client.createBucket(request -> request.bucket("bucket"));
            client.headBucket(request -> request.bucket("bucket"));
            client.getBucketLocation(request -> request.bucket("bucket"));
            assertEquals(List.of(), client.listBuckets().buckets());
            assertEquals(
                    "\"" + md5(UPLOAD) + "\"",
                    client.putObject(
                                    request -> request.bucket("bucket").key("key"),
                                    RequestBody.fromInputStream(new ByteArrayInputStream(UPLOAD), UPLOAD.length))
                            .eTag());
            assertArrayEquals(
                    OBJECT,
                    client.getObjectAsBytes(request -> request.bucket("bucket").key("key"))
                            .asByteArray());
            assertEquals(
                    OBJECT.length,
                    client.headObject(request -> request.bucket("bucket").key("key"))
                            .contentLength());
            assertNotNull(client.copyObject(request -> request.sourceBucket("bucket")
                            .sourceKey("key")
                            .destinationBucket("bucket")
                            .destinationKey("copy"))
                    .copyObjectResult()
                    .eTag());
            assertEquals(
                    List.of(),
                    client.listObjects(request -> request.bucket("bucket")).contents());
            assertEquals(
                    0, client.listObjectsV2(request -> request.bucket("bucket")).keyCount());
            assertFalse(client.listObjectVersions(request -> request.bucket("bucket"))
                    .hasVersions());
            client.deleteObject(request -> request.bucket("bucket").key("key"));
            assertEquals(
                    "a & b",
                    client.deleteObjects(request -> request.bucket("bucket")
                                    .delete(delete -> delete.objects(ObjectIdentifier.builder()
                                            .key("a & b")
                                            .build())))
                            .deleted()
                            .get(0)
                            .key());
            multipart(client);
            client.deleteBucket(request -> request.bucket("bucket"));

            assertEquals(ALL, operations(server));
        }
    }

    private static void multipart(S3Client client) {
        String upload = client.createMultipartUpload(
                        request -> request.bucket("bucket").key("key"))
                .uploadId();
        String etag = client.uploadPart(
                        request -> request.bucket("bucket")
                                .key("key")
                                .uploadId(upload)
                                .partNumber(1),
                        RequestBody.fromBytes(UPLOAD))
                .eTag();
        assertNotNull(client.uploadPartCopy(request -> request.sourceBucket("bucket")
                        .sourceKey("key")
                        .destinationBucket("bucket")
                        .destinationKey("key")
                        .uploadId(upload)
                        .partNumber(2))
                .copyPartResult()
                .eTag());
        client.listParts(request -> request.bucket("bucket").key("key").uploadId(upload));
        client.listMultipartUploads(request -> request.bucket("bucket"));
        assertNotNull(client.completeMultipartUpload(request -> request.bucket("bucket")
                        .key("key")
                        .uploadId(upload)
                        .multipartUpload(parts -> parts.parts(
                                CompletedPart.builder().eTag(etag).partNumber(1).build())))
                .eTag());
        client.abortMultipartUpload(
                request -> request.bucket("bucket").key("key").uploadId(upload));
    }

    @Test
    @SuppressWarnings("try") // the client says that closing it can be interrupted
    void theClientOfMinioSucceeds() throws Exception {
        try (ErrorServer server = start();
                MinioClient client = MinioClient.builder()
                        .endpoint(server.endpoint().toString())
                        .credentials("access", "secret-access-key")
                        .build()) {
            client.makeBucket(MakeBucketArgs.builder().bucket("bucket").build());
            assertTrue(client.bucketExists(
                    BucketExistsArgs.builder().bucket("bucket").build()));
            assertFalse(client.listBuckets(ListBucketsArgs.builder().build())
                    .iterator()
                    .hasNext());
            assertEquals(
                    md5(UPLOAD),
                    client.putObject(PutObjectArgs.builder().bucket("bucket").object("key").stream(
                                            new ByteArrayInputStream(UPLOAD), (long) UPLOAD.length, -1L)
                                    .build())
                            .etag());
            try (InputStream content = client.getObject(
                    GetObjectArgs.builder().bucket("bucket").object("key").build())) {
                assertArrayEquals(OBJECT, content.readAllBytes());
            }
            assertEquals(
                    OBJECT.length,
                    client.statObject(StatObjectArgs.builder()
                                    .bucket("bucket")
                                    .object("key")
                                    .build())
                            .size());
            assertNotNull(client.copyObject(CopyObjectArgs.builder()
                            .bucket("bucket")
                            .object("copy")
                            .source(SourceObject.builder()
                                    .bucket("bucket")
                                    .object("key")
                                    .build())
                            .build())
                    .etag());
            assertFalse(client.listObjects(
                            ListObjectsArgs.builder().bucket("bucket").build())
                    .iterator()
                    .hasNext());
            client.removeObject(
                    RemoveObjectArgs.builder().bucket("bucket").object("key").build());
            // In parts, since the length is not known.
            byte[] large = new byte[6 << 20];
            assertNotNull(client.putObject(PutObjectArgs.builder().bucket("bucket").object("key").stream(
                                    new ByteArrayInputStream(large), -1L, 5L << 20)
                            .build())
                    .etag());
            client.removeBucket(RemoveBucketArgs.builder().bucket("bucket").build());

            assertTrue(
                    operations(server)
                            .containsAll(EnumSet.of(
                                    ServedOperation.INITIATE_MULTIPART_UPLOAD,
                                    ServedOperation.UPLOAD_PART,
                                    ServedOperation.COMPLETE_MULTIPART_UPLOAD)),
                    () -> operations(server).toString());
        }
    }

    @Test
    void allClientsSucceedWithTheOperationsWhoseErrorsTheyReport() throws Exception {
        try (ErrorServer server = start()) {
            int port = server.endpoint().getPort();
            for (Client client : List.of(new ObsJavaClient(port), new AwsSdkClient(port), new MinioJavaClient(port))) {
                try (client) {
                    for (Operation operation : Operation.values()) {
                        assertEquals(Outcome.SUCCESS, client.call(operation), () -> client.name() + " " + operation);
                    }
                    assertEquals(List.of("a & b", "c"), client.deleteObjects(List.of("a & b", "c")), client.name());
                }
            }
        }
    }
}
