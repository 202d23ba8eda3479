package consumer;

import static io.github.obserrors.api.ServerErrorCode.SLOW_DOWN;
import static io.github.obserrors.server.ServedOperation.PUT_OBJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.obs.services.ObsClient;
import com.obs.services.ObsConfiguration;
import io.github.obserrors.junit.ObsErrors;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** How esdk-obs-java behaves when OBS asks it to slow down. */
class ObsJavaRetriesTest {

    @Test
    void uploadsOnceMoreWhenObsAsksToSlowDown(@ObsErrors ErrorServer server) throws IOException {
        server.use(Script.of(Rule.on(PUT_OBJECT).first(1).answer(Fault.error(SLOW_DOWN))));
        ObsConfiguration configuration = new ObsConfiguration();
        configuration.setEndPoint(server.endpoint().toString());
        configuration.setAuthTypeNegotiation(false);
        try (ObsClient client = new ObsClient("access", "secret", configuration)) {
            client.putObject("photos", "harbour.jpeg", new ByteArrayInputStream(new byte[1000]));
        }
        assertEquals(2, server.count());
    }
}
