package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.obs.services.ObsClient;
import com.obs.services.ObsConfiguration;
import com.obs.services.exception.ObsException;
import com.obs.services.model.AuthTypeEnum;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.ObsErrorException;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.junit.ObsErrors;
import io.github.obserrors.server.ErrorFault;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import io.github.obserrors.xml.HeaderFamily;
import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.StatObjectArgs;
import io.minio.errors.MinioException;
import io.minio.errors.ServerException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What stood on the wire comes back from the exceptions of the SDKs. */
@SuppressWarnings("try") // a client says that closing it can be interrupted
class SdkErrorsTest {

    private static final String BUCKET = "photos";
    private static final String KEY = "harbour.jpeg";

    /** Whether an object exists, asked through one SDK. */
    private interface Exists {
        boolean ask() throws Exception;
    }

    @ObsErrors
    private ErrorServer server;

    private ObsClient obs;
    private S3Client aws;
    private MinioClient minio;

    @BeforeEach
    void start() {
        ObsConfiguration configuration = new ObsConfiguration();
        configuration.setEndPoint(server.endpoint().toString());
        configuration.setPathStyle(true);
        configuration.setMaxErrorRetry(0);
        configuration.setAuthTypeNegotiation(false);
        configuration.setAuthType(AuthTypeEnum.OBS);
        obs = new ObsClient("access", "secret", configuration);
        aws = S3Client.builder()
                .endpointOverride(server.endpoint())
                .region(Region.of("obs"))
                .credentialsProvider(() -> AwsBasicCredentials.create("access", "secret"))
                .forcePathStyle(true)
                .overrideConfiguration(options -> options.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .build();
        minio = MinioClient.builder()
                .endpoint(server.endpoint().toString())
                .credentials("access", "secret-access-key")
                .region("obs")
                .build();
        minio.setRetry(Set.of(), 0L, 1);
    }

    @AfterEach
    void close() throws Exception {
        obs.close();
        aws.close();
        minio.close();
    }

    private List<Exists> all() {
        return List.of(
                () -> new ObsJavaObjects(obs).exists(BUCKET, KEY),
                () -> new AwsSdkObjects(aws).exists(BUCKET, KEY),
                () -> new MinioObjects(minio).exists(BUCKET, KEY));
    }

    private void answer(Fault fault) {
        server.use(Script.of(Rule.onAny().answer(fault)));
    }

    @ParameterizedTest
    @EnumSource
    void aMissingObjectIsToldFromAMissingBucket(HeaderFamily family) throws Exception {
        for (Exists exists : all()) {
            server.use(Script.of());
            assertTrue(exists.ask());
            answer(Fault.error(ServerErrorCode.NO_SUCH_KEY).withFamily(family));
            assertFalse(exists.ask());
            answer(Fault.error(ServerErrorCode.NO_SUCH_BUCKET).withFamily(family));
            ObsErrorException thrown = assertThrows(ObsErrorException.class, exists::ask);
            assertTrue(thrown.is(ServerErrorCode.NO_SUCH_BUCKET), thrown::toString);
            assertTrue(thrown.requestId().isPresent(), thrown::toString);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCodeAndTheRequestIdOfAServerErrorWithoutABodyComeBack(HeaderFamily family) {
        answer(Fault.error(ServerErrorCode.SLOW_DOWN).withFamily(family));
        for (Exists exists : all()) {
            ObsErrorException thrown = assertThrows(ObsErrorException.class, exists::ask);
            assertTrue(thrown.is(ServerErrorCode.SLOW_DOWN), thrown::toString);
            assertEquals(Optional.of(HttpStatus.of(503)), thrown.status());
            assertTrue(thrown.requestId().isPresent(), thrown::toString);
        }
    }

    @Test
    void theWholeBodyComesBack() throws Exception {
        ErrorFault missing = Fault.error(ServerErrorCode.NO_SUCH_BUCKET)
                .withHostId("host")
                .withMessage("a & b < c, 对象不存在")
                .withDetail("BucketName", "a & b");
        answer(missing);
        List<ErrorResponse> errors = List.of(
                ObsJavaObjects.decoded(assertThrows(ObsException.class, () -> obs.getObject(BUCKET, KEY))),
                AwsSdkObjects.decoded(assertThrows(
                        S3Exception.class,
                        () -> aws.getObjectAsBytes(
                                request -> request.bucket(BUCKET).key(KEY)))),
                MinioObjects.decoded(assertThrows(MinioException.class, this::downloadWithMinio))
                        .orElseThrow());
        for (ErrorResponse error : errors) {
            assertEquals(Optional.of("a & b < c, 对象不存在"), error.message());
            assertEquals(Optional.of("host"), error.hostId());
            assertEquals(Optional.of("a & b"), error.detail("BucketName"));
            assertTrue(error.requestId().isPresent());
            assertEquals(error.requestId(), error.headerRequestId());
            assertEquals(List.of(), error.notes());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWaitOfTheServerComesBackUnlessTheClientDropsIt(HeaderFamily family) {
        Duration wait = Duration.ofSeconds(7);
        answer(Fault.error(ServerErrorCode.SLOW_DOWN).withFamily(family).withRetryAfter(wait));
        assertEquals(
                family == HeaderFamily.AWS ? Optional.of(wait) : Optional.empty(), // it keeps x-amz-retry-after alone
                ObsJavaObjects.decoded(assertThrows(ObsException.class, () -> obs.getObject(BUCKET, KEY)))
                        .retryAfter());
        assertEquals(
                Optional.of(wait),
                AwsSdkObjects.decoded(assertThrows(
                                S3Exception.class,
                                () -> aws.headObject(
                                        request -> request.bucket(BUCKET).key(KEY))))
                        .retryAfter());
        assertEquals(
                Optional.of(wait),
                MinioObjects.decoded(assertThrows(
                                ServerException.class,
                                () -> minio.statObject(StatObjectArgs.builder()
                                        .bucket(BUCKET)
                                        .object(KEY)
                                        .build())))
                        .orElseThrow()
                        .retryAfter());
    }

    @Test
    void theCodeOfARedirectComesBack() {
        answer(Fault.error(ServerErrorCode.PERMANENT_REDIRECT, 301));
        ErrorResponse error =
                ObsJavaObjects.decoded(assertThrows(ObsException.class, () -> obs.getObject(BUCKET, KEY)));
        assertEquals(Optional.of(ServerErrorCode.PERMANENT_REDIRECT), error.known());
        assertTrue(error.requestId().isPresent());
    }

    @Test
    void whereNoAnswerCameNothingIsMadeUp() {
        answer(Fault.reset());
        ObsErrorException failure =
                assertThrows(ObsErrorException.class, () -> new ObsJavaObjects(obs).exists(BUCKET, KEY));
        ObsException thrown = assertInstanceOf(ObsException.class, failure.getCause());
        assertEquals(-1, thrown.getResponseCode());
        ErrorResponse error = failure.response().orElseThrow();
        assertEquals(Optional.empty(), error.status());
        assertEquals(Optional.empty(), error.code());
        assertEquals(Optional.empty(), MinioObjects.decoded(new MinioException("No answer")));
    }

    private void downloadWithMinio() throws Exception {
        minio.getObject(GetObjectArgs.builder().bucket(BUCKET).object(KEY).build());
    }
}
