package io.github.obserrors.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.obserrors.api.ServerErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of scripts accepts what is read, and nothing else. */
class ScriptSchemaProperties {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Schema SCHEMA = schema();

    /** Values at the edges of what the members allow, and beyond. */
    private static final List<JsonNode> VALUES = List.copyOf(values(
            "null",
            "true",
            "-1",
            "0",
            "1",
            "2",
            "2.0",
            "1e2",
            "1.5",
            "0.0000001",
            "0.000001",
            "1e-9",
            "0.4e-9",
            "199",
            "200",
            "399",
            "400",
            "599",
            "600",
            "86400",
            "86400.1",
            "100000",
            "100001",
            "315360000",
            "-315360000",
            "315360001",
            "2147483648",
            "9007199254740991",
            "9007199254740992",
            "1e18",
            "1e-30",
            "\"\"",
            "\"a\"",
            "\" \"",
            "\"\\\\\"",
            "\"a\\n\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\uffff\"",
            "\"\\u4f60\"",
            "\"obs\"",
            "\"reset\"",
            "\"before-response\"",
            "\"before-execution\"",
            "\"in-response-body\"",
            "\"NoSuchKey\"",
            "\"RequestTimeout\"",
            "\"Strange\"",
            "\"QUI=\"",
            "\"QUI\"",
            "\"Q=UI\"",
            "\"other\"",
            "\"multi-object-delete\"",
            "[]",
            "{}",
            "[1]",
            "[0]",
            "[2.0, 2]",
            "[\"multi-object-delete\"]",
            "[\"get-object\"]",
            "{\"from\": 0, \"for\": 0}",
            "{\"in-response-body\": 0}",
            "{\"in-request-body\": 1}",
            "{\"in-request-body\": 1, \"in-response-body\": 1}",
            "{\"execute\": {}}",
            "{\"loseAnswer\": {}}",
            "{\"disconnect\": {}}",
            "{\"cut\": {\"after\": 1}}",
            "{\"stall\": {}}",
            "{\"clock\": {\"shift\": 1}}",
            "{\"error\": {\"code\": \"NoSuchKey\"}}",
            "{\"proxyPage\": {\"status\": 502}}",
            "{\"bytes\": {\"text\": \"a\"}}",
            "{\"partialDelete\": {\"failures\": [{\"key\": \"a\", \"code\": \"b\"}]}}",
            "{\"Content-Length\": \"1\"}",
            "{\"a b\": \"*\"}",
            "{\"Code\": \"a\"}",
            "{\"x\": \"a\"}",
            "{\"-\": \"a\"}",
            "{\"\": \"a\"}"));

    private static final List<String> NAMES = List.of(
            "name",
            "on",
            "bucket",
            "key",
            "headers",
            "times",
            "faults",
            "nth",
            "first",
            "every",
            "aboveRate",
            "chance",
            "between",
            "probability",
            "seed",
            "from",
            "for",
            "error",
            "lateError",
            "partialDelete",
            "proxyPage",
            "bytes",
            "execute",
            "loseAnswer",
            "disconnect",
            "cut",
            "stall",
            "slow",
            "clock",
            "code",
            "status",
            "family",
            "message",
            "hostId",
            "retryAfter",
            "details",
            "delay",
            "interval",
            "failures",
            "text",
            "base64",
            "manner",
            "place",
            "after",
            "seconds",
            "bytesPerSecond",
            "shift",
            "tolerance",
            "$schema",
            "rules",
            "unknown");

    @Property(tries = 200)
    void everyScriptThatIsWrittenIsValid(@ForAll("scripts") Script script) {
        assertEquals(List.of(), SCHEMA.validate(MAPPER.readTree(script.toJson())));
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    void whatTheSchemaAcceptsIsReadAndNothingElse(@ForAll("scripts") Script script, @ForAll long seed) {
        Random random = new Random(seed);
        JsonNode original = MAPPER.readTree(script.toJson());
        boolean wanted = random.nextBoolean(); // most changes make a script invalid
        String text = changed(original, random);
        boolean valid = isValid(text);
        for (int i = 0; i < 20 && valid != wanted; i++) {
            text = changed(original, random);
            valid = isValid(text);
        }

        Statistics.label("valid").collect(valid).coverage(coverage -> {
            coverage.check(true).percentage(share -> share >= 30);
            coverage.check(false).percentage(share -> share >= 30);
        });
        assertAlike(valid, text);
    }

    private static void assertAlike(boolean valid, String text) {
        String problem = problem(text);
        assertEquals(valid, problem.isEmpty(), () -> "valid: " + valid + ", read: " + problem + ", " + text);
    }

    private static boolean isValid(String text) {
        return SCHEMA.validate(MAPPER.readTree(text)).isEmpty();
    }

    private static String changed(JsonNode original, Random random) {
        JsonNode json = original.deepCopy();
        change(json, random);
        if (random.nextInt(3) == 0) {
            change(json, random);
        }
        return json.toString();
    }

    /** Puts a value of the list somewhere, or removes one, or repeats one. */
    private static void change(JsonNode json, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(json, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            int action = random.nextInt(4);
            if (action == 0 || names.isEmpty()) {
                object.set(any(NAMES, random), any(VALUES, random).deepCopy());
            } else if (action == 1) {
                object.remove(any(names, random));
            } else if (action == 2) {
                object.set(any(names, random), any(VALUES, random).deepCopy());
            } else {
                near(object, any(names, random), random);
            }
        } else if (container instanceof ArrayNode array) {
            switch (array.isEmpty() ? 0 : random.nextInt(3)) {
                case 0 -> array.add(any(VALUES, random).deepCopy());
                case 1 -> array.remove(random.nextInt(array.size()));
                default -> array.add(array.get(random.nextInt(array.size())).deepCopy());
            }
        }
    }

    /** Replaces a member by a value of the same kind. */
    private static void near(ObjectNode object, String name, Random random) {
        JsonNode old = object.get(name);
        List<JsonNode> alike = VALUES.stream()
                .filter(value -> value.getNodeType() == old.getNodeType())
                .toList();
        if (!alike.isEmpty()) {
            object.set(name, any(alike, random).deepCopy());
        }
    }

    private static void collect(JsonNode json, List<JsonNode> containers) {
        if (json.isContainer()) {
            containers.add(json);
            json.forEach(child -> collect(child, containers));
        }
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    @Example
    void eachMemberWithEachValueIsValidExactlyWhenItIsRead() {
        int validOnes = 0;
        for (String member : MEMBERS.values()) {
            for (JsonNode value : VALUES) {
                String text = member.replace("%s", value.toString());
                boolean valid = isValid(text);
                validOnes += valid ? 1 : 0;
                assertAlike(valid, text);
            }
        }
        assertTrue(validOnes > MEMBERS.size() * 5, () -> "Few were valid");
    }

    @Example
    void theSchemaKnowsWhichCodesNeedAStatus() {
        List<String> wrong = new ArrayList<>();
        for (ServerErrorCode code : ServerErrorCode.values()) {
            String text = "{\"rules\": [{\"faults\": [{\"error\": {\"code\": \"" + code.value() + "\"}}]}]}";
            if (isValid(text) != problem(text).isEmpty()) {
                wrong.add(code.value());
            }
        }
        assertEquals(List.of(), wrong, "Put these into \"codeWithStatus\" of script.schema.json, or take them away");
    }

    private static final Map<String, String> MEMBERS = Map.ofEntries(
            ofFault("code", "{\"error\": {\"code\": %s, \"status\": 400}}"),
            ofFault("code without status", "{\"error\": {\"code\": %s}}"),
            ofFault("late code", "{\"lateError\": {\"code\": %s}}"),
            ofFault("status", "{\"error\": {\"code\": \"a\", \"status\": %s}}"),
            ofFault("message", "{\"error\": {\"code\": \"NoSuchKey\", \"message\": %s}}"),
            ofFault("hostId", "{\"error\": {\"code\": \"NoSuchKey\", \"hostId\": %s}}"),
            ofFault("family", "{\"error\": {\"code\": \"NoSuchKey\", \"family\": %s}}"),
            ofFault("retryAfter", "{\"error\": {\"code\": \"NoSuchKey\", \"retryAfter\": %s}}"),
            ofFault("headers", "{\"error\": {\"code\": \"NoSuchKey\", \"headers\": %s}}"),
            ofFault("header", "{\"error\": {\"code\": \"NoSuchKey\", \"headers\": {\"a\": %s}}}"),
            ofFault("details", "{\"error\": {\"code\": \"NoSuchKey\", \"details\": %s}}"),
            ofFault("detail", "{\"error\": {\"code\": \"NoSuchKey\", \"details\": {\"a\": %s}}}"),
            ofFault("delay", "{\"lateError\": {\"code\": \"a\", \"delay\": %s}}"),
            ofFault("interval", "{\"lateError\": {\"code\": \"a\", \"interval\": %s}}"),
            ofFault("proxy", "{\"proxyPage\": {\"status\": %s}}"),
            ofFault("text", "{\"bytes\": {\"text\": %s}}"),
            ofFault("base64", "{\"bytes\": {\"base64\": %s}}"),
            ofFault("loseAnswer", "{\"loseAnswer\": {\"manner\": %s}}"),
            ofFault("disconnect", "{\"disconnect\": {\"place\": %s}}"),
            ofFault("cut", "{\"cut\": {\"after\": %s}}"),
            ofFault("stall", "{\"stall\": {\"seconds\": %s}}"),
            ofFault("place", "{\"stall\": {\"place\": %s}}"),
            ofFault("slow", "{\"slow\": {\"bytesPerSecond\": %s}}"),
            ofFault("shift", "{\"clock\": {\"shift\": %s}}"),
            ofFault("tolerance", "{\"clock\": {\"shift\": 0, \"tolerance\": %s}}"),
            ofFault("fault", "%s"),
            ofFault("faults with an error", "{\"error\": {\"code\": \"NoSuchKey\"}}, %s"),
            ofFault("faults with bytes", "{\"bytes\": {\"text\": \"a\"}}, %s"),
            ofFault("faults with an end", "{\"loseAnswer\": {}}, %s"),
            ofRule("name", "\"name\": %s"),
            ofRule("on", "\"on\": %s"),
            ofRule("bucket", "\"bucket\": %s"),
            ofRule("key", "\"key\": %s"),
            ofRule("matched headers", "\"headers\": %s"),
            ofRule("matched header", "\"headers\": {\"a\": %s}"),
            ofRule("times", "\"times\": %s"),
            ofRule("nth", "\"times\": {\"nth\": %s}"),
            ofRule("first", "\"times\": {\"first\": %s}"),
            ofRule("every", "\"times\": {\"every\": %s}"),
            ofRule("aboveRate", "\"times\": {\"aboveRate\": %s}"),
            ofRule("probability", "\"times\": {\"chance\": {\"probability\": %s, \"seed\": 1}}"),
            ofRule("seed", "\"times\": {\"chance\": {\"probability\": 1, \"seed\": %s}}"),
            ofRule("from", "\"times\": {\"between\": {\"from\": %s, \"for\": 1}}"),
            ofRule("for", "\"times\": {\"between\": {\"from\": 1, \"for\": %s}}"),
            Map.entry("rules", "{\"rules\": %s}"),
            Map.entry("script", "%s"),
            Map.entry("$schema", "{\"rules\": [], \"$schema\": %s}"));

    private static Map.Entry<String, String> ofFault(String name, String fault) {
        return Map.entry(name, "{\"rules\": [{\"on\": [\"multi-object-delete\"], \"faults\": [" + fault + "]}]}");
    }

    private static Map.Entry<String, String> ofRule(String name, String member) {
        return Map.entry(name, "{\"rules\": [{" + member + ", \"faults\": [{\"stall\": {}}]}]}");
    }

    /** What is wrong with a script; empty if nothing is. */
    private static String problem(String json) {
        try {
            Script.parse(json);
            return "";
        } catch (InvalidScriptException e) {
            assertTrue(e.line() > 0, e.getMessage());
            return String.valueOf(e.getMessage());
        }
    }

    private static List<JsonNode> values(String... json) {
        List<JsonNode> values = new ArrayList<>();
        for (String value : json) {
            values.add(MAPPER.readTree(value));
        }
        return values;
    }

    private static Schema schema() {
        try (InputStream schema = Script.schema()) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<Script> scripts() {
        return Scripts.scripts();
    }
}
