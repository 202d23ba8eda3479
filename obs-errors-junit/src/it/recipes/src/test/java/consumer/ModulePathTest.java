package consumer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.failsafe.Failsafe;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.xml.ErrorResponses;
import io.github.resilience4j.retry.Retry;
import io.opentelemetry.api.trace.Span;
import jakarta.ws.rs.client.Client;
import okhttp3.OkHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.web.client.RestClient;

/** The recipes, the kit and the libraries are modules here. */
class ModulePathTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                JavaHttpObjects.class,
                ErrorResponse.class,
                ErrorResponses.class,
                OkHttpClient.class,
                HttpClients.class,
                RestClient.class,
                Client.class,
                ResourceConfig.class,
                ObjectMapper.class,
                Retry.class,
                Failsafe.class,
                RetryTemplate.class,
                Span.class
            })
    void isInAModule(Class<?> type) {
        assertTrue(type.getModule().isNamed(), type.getName());
    }
}
