package io.github.obserrors.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The committed files of data are those that the API gives. */
class DataFilesTest {

    @ParameterizedTest
    @EnumSource
    void theFileIsWhatTheApiGives(DataFile file) throws IOException {
        Path path = file.source();
        if (Boolean.getBoolean("data.write")) {
            Files.writeString(path, file.generated(), UTF_8);
        }

        assertEquals(
                file.generated(),
                Files.readString(path, UTF_8),
                path + " is stale. This makes it again: .ci/test DataFilesTest -Ddata.write=true");
    }
}
