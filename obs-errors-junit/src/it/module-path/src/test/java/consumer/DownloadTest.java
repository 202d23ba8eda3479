package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.junit.ObsErrors;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import io.github.obserrors.server.ServedOperation;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DownloadTest {

    @ObsErrors
    private ErrorServer server;

    @Test
    void triesAgainWhenItIsThrottled(@ObsErrors("throttled") ErrorServer throttled) throws Exception {
        new Download().of(object(throttled));
        new Download().of(object(throttled));

        assertEquals(3, throttled.count());
    }

    @Test
    void triesAgainTwice(@ObsErrors("twice.json") ErrorServer busy) throws Exception {
        new Download().of(object(busy));

        assertEquals(3, busy.count());
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERNAL_ERROR", "NO_SUCH_KEY"})
    void givesUpAfterThreeTries(ServerErrorCode code) {
        server.use(
                Script.of(Rule.on(ServedOperation.GET_OBJECT).bucket("photos").answer(Fault.error(code))));

        assertThrows(IOException.class, () -> new Download().of(object(server)));
        assertEquals(3, server.count());
    }

    private static URI object(ErrorServer server) {
        return server.endpoint().resolve("/photos/harbour.jpeg");
    }
}
