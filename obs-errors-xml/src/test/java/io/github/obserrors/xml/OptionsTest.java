package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Options and bounds are values: what is built alike is equal and prints the same. */
class OptionsTest {

    /** For each kind, options of which no two are equal; each call makes them anew. */
    static List<List<Object>> kinds() {
        Bounds bounds = Bounds.defaults();
        ReadOptions read = ReadOptions.defaults();
        DecodeOptions decode = DecodeOptions.defaults();
        WriteOptions write = WriteOptions.defaults();
        return List.of(
                List.of(
                        bounds,
                        bounds.withBody(7),
                        bounds.withDeleteResult(7),
                        bounds.withValue(7),
                        bounds.withDetails(7),
                        bounds.withDepth(7)),
                List.of(read, read.withBounds(bounds.withBody(7)), read.withCharset(UTF_8), read.withCharset(UTF_16)),
                List.of(decode, decode.withBounds(bounds.withBody(7)), decode.withResultDocument(true)),
                List.of(write, write.withDeclaration(false), write.withNamespace("urn:n"), write.withPretty(true)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theyAreEqualIfAllTheyHoldIs(List<Object> kind) {
        List<Object> twins = kinds().stream()
                .filter(other -> other.get(0).getClass() == kind.get(0).getClass())
                .findFirst()
                .orElseThrow();

        assertEquals(kind, twins);
        assertEquals(kind.hashCode(), twins.hashCode());
        assertEquals(kind.toString(), twins.toString());
        assertEquals(kind.size(), new HashSet<>(kind).size());
        assertEquals(kind.size(), kind.stream().map(Object::toString).distinct().count());
        assertNotEquals(kind.get(0), new Object());
    }
}
