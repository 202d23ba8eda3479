package consumer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.obs.services.ObsClient;
import io.github.obserrors.xml.ErrorResponses;
import io.minio.MinioClient;
import okhttp3.OkHttpClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;

/** The recipes, the kit and the SDKs are modules here. */
class ModulePathTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                ObsJavaObjects.class,
                ErrorResponses.class,
                ObsClient.class,
                S3Client.class,
                MinioClient.class,
                OkHttpClient.class
            })
    void isInAModule(Class<?> type) {
        assertTrue(type.getModule().isNamed(), type.getName());
    }
}
