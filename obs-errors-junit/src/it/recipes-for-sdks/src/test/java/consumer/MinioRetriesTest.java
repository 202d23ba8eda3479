package consumer;

import static io.github.obserrors.api.ServerErrorCode.SLOW_DOWN;
import static io.github.obserrors.server.ServedOperation.PUT_OBJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.junit.ObsErrors;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import org.junit.jupiter.api.Test;

/** How MinIO's client behaves when OBS asks it to slow down. */
class MinioRetriesTest {

    @Test
    @SuppressWarnings("try") // the client says that closing it can be interrupted
    void uploadsOnceMoreWhenObsAsksToSlowDown(@ObsErrors ErrorServer server) throws Exception {
        server.use(Script.of(Rule.on(PUT_OBJECT).first(1).answer(Fault.error(SLOW_DOWN))));
        try (MinioClient client = MinioClient.builder()
                .endpoint(server.endpoint().toString())
                .credentials("access", "secret-access-key")
                .region("obs")
                .build()) {
            PutObjectArgs.Builder upload =
                    PutObjectArgs.builder().bucket("photos").object("harbour.jpeg");
            client.putObject(upload.data(new byte[1000], 1000).build());
        }
        assertEquals(2, server.count());
    }
}
