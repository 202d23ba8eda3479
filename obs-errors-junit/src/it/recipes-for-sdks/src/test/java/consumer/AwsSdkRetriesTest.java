package consumer;

import static io.github.obserrors.api.ServerErrorCode.SLOW_DOWN;
import static io.github.obserrors.server.ServedOperation.PUT_OBJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.junit.ObsErrors;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** How the AWS SDK for Java 2 behaves when OBS asks it to slow down. */
class AwsSdkRetriesTest {

    @Test
    void uploadsOnceMoreWhenObsAsksToSlowDown(@ObsErrors ErrorServer server) {
        server.use(Script.of(Rule.on(PUT_OBJECT).first(1).answer(Fault.error(SLOW_DOWN))));
        try (S3Client client = S3Client.builder()
                .endpointOverride(server.endpoint())
                .region(Region.of("obs"))
                .credentialsProvider(() -> AwsBasicCredentials.create("access", "secret"))
                .forcePathStyle(true)
                .build()) {
            client.putObject(request -> request.bucket("photos").key("harbour.jpeg"), RequestBody.fromString("data"));
        }
        assertEquals(2, server.count());
    }
}
