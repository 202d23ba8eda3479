package io.github.obserrors.trust.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.obserrors.cli.InProcess;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Any text is explained or said to be no error, with output that does nothing to a terminal, and in JSON that parses. */
class ExplainFuzzTest {

    private static final Set<Integer> ANSWERED_OR_NOT = Set.of(0, 10);

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    @FuzzTest
    void anyTextIsExplainedAlikeAsTextAndAsJson(byte[] bytes) {
        InProcess text = InProcess.run(bytes, "explain", "--full", "-");
        InProcess json = InProcess.run(bytes, "explain", "--format", "json", "-");

        assertTrue(ANSWERED_OR_NOT.contains(text.exitStatus()), text::toString);
        assertEquals(text.exitStatus(), json.exitStatus());
        assertEquals(text.err(), json.err());
        checkLines(text.out());
        checkLines(text.err());
        assertTrue(!json.out().isEmpty());
        json.out().lines().forEach(ExplainFuzzTest::checkObject);
    }

    private static void checkLines(String lines) {
        lines.lines().forEach(HarmlessLine::check);
    }

    private static void checkObject(String line) {
        HarmlessLine.check(line);
        Set<String> keys = new HashSet<>();
        int depth = 0;
        int objects = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart()) {
                    depth++;
                } else if (token.isStructEnd()) {
                    depth--;
                    objects += depth == 0 ? 1 : 0;
                } else if (token == JsonToken.PROPERTY_NAME && depth == 1) {
                    keys.add(parser.currentName());
                }
            }
        }
        assertEquals(1, objects, line);
        assertTrue(keys.containsAll(Set.of("kind", "status", "code", "message", "retry")), line);
    }
}
