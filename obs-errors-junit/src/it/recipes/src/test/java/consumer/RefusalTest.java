package consumer;

import static io.github.obserrors.api.ServerErrorCode.ACCESS_DENIED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.ObsErrorException;
import io.github.obserrors.junit.ObsErrors;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** How a client of one's own behaves when OBS refuses it. */
class RefusalTest {

    @Test
    void doesNotTakeARefusalForAMissingObject(@ObsErrors ErrorServer server) {
        server.use(Script.of(Rule.onAny().answer(Fault.error(ACCESS_DENIED))));
        URI object = server.endpoint().resolve("/photos/harbour.jpeg");
        ObsErrorException thrown = assertThrows(ObsErrorException.class, () -> new JavaHttpObjects().find(object));
        switch (thrown.response().flatMap(ErrorResponse::known).orElseThrow(() -> thrown)) {
            case ACCESS_DENIED -> assertEquals(1, server.count()); // no retry helps
            default -> throw thrown;
        }
    }
}
