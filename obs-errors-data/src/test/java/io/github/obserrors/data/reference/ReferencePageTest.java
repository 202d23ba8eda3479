package io.github.obserrors.data.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed reference page is the one that the API and the templates give. */
class ReferencePageTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "index.html");

    @Test
    void thePageIsWhatTheApiAndTheTemplatesGive() throws IOException {
        String page = ReferencePage.text();
        if (Boolean.getBoolean("reference.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page, UTF_8);
        }

        assertEquals(
                page,
                Files.readString(PAGE, UTF_8),
                PAGE + " is stale. This makes it again: .ci/test ReferencePageTest -Dreference.write=true");
    }
}
