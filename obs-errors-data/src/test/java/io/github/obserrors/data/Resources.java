package io.github.obserrors.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads resources. */
public final class Resources {

    private Resources() {}

    /** {@return the text of a resource, which is found as users of the artifact find it} */
    public static String text(String name) {
        try (InputStream in =
                Objects.requireNonNull(Resources.class.getClassLoader().getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the JSON of a resource} */
    public static JsonNode json(String name) {
        return JsonMapper.shared().readTree(text(name));
    }
}
