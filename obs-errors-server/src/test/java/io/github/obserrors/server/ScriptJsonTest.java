package io.github.obserrors.server;

import static io.github.obserrors.api.ServerErrorCode.SLOW_DOWN;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ErrorCode;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptJsonTest {

    private static final String THROTTLE = """
            {
              "rules": [
                {
                  "name": "throttle",
                  "on": ["get-object"],
                  "key": "photos/*",
                  "times": {"first": 2},
                  "faults": [{"error": {"code": "SlowDown", "retryAfter": 1}}]
                }
              ]
            }
            """;

    private static final Script THROTTLED = Script.of(Rule.on(ServedOperation.GET_OBJECT)
            .named("throttle")
            .key("photos/*")
            .first(2)
            .answer(Fault.error(SLOW_DOWN).withRetryAfter(Duration.ofSeconds(1))));

    @Test
    void aScriptIsRead() {
        assertEquals(THROTTLED, Script.parse(THROTTLE));
    }

    @Test
    void aScriptIsReadFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("script.json"), "\uFEFF" + THROTTLE);

        assertEquals(THROTTLED, Script.parse(file));
        assertThrows(NoSuchFileException.class, () -> Script.parse(folder.resolve("none.json")));
    }

    @Test
    void whatIsWrittenIsIndentedAndComplete() {
        assertEquals(
                """
                {
                  "rules" : [ {
                    "faults" : [ {
                      "stall" : {
                        "seconds" : 1.5,
                        "place" : {
                          "in-response-body" : 3
                        }
                      }
                    }, {
                      "loseAnswer" : {
                        "manner" : "reset"
                      }
                    } ]
                  } ]
                }
                """,
                Script.of(Rule.onAny()
                                .answer(
                                        Fault.stall(Duration.ofMillis(1500)).at(Place.inResponseBody(3)),
                                        Fault.loseAnswer()))
                        .toJson());
    }

    @Test
    void whatIsWrittenDependsOnNoLineSeparatorOrLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            String json = Script.of(Rule.on(ServedOperation.INITIATE_MULTIPART_UPLOAD)
                            .every(1234567)
                            .answer(Fault.stall(Duration.ofMillis(1500))))
                    .toJson();

            assertTrue(json.contains("initiate-multipart-upload"), json);
            assertTrue(json.contains("1234567"), json);
            assertTrue(json.contains("1.5"), json);
            assertFalse(json.contains("\r"), json);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsLeftOutHasItsUsualValue() {
        assertEquals(
                Script.of(Rule.onAny()
                        .answer(
                                Fault.lateError(ErrorCode.of("Strange")),
                                Fault.stall(),
                                Fault.slow(5),
                                Fault.cut(7),
                                Fault.clock(Duration.ofSeconds(-3)))),
                Script.parse("""
                        {"$schema": "script.schema.json", "rules": [{"faults": [{"lateError": {"code": "Strange"}}, {"stall": {}},
                          {"slow": {"bytesPerSecond": 5}}, {"cut": {"after": 7}}, {"clock": {"shift": -3}}]}]}
                        """));
        assertEquals(
                Script.of(
                        Rule.onAny().answer(Fault.reset()),
                        Rule.onAny().answer(Fault.loseAnswer()),
                        Rule.onAny().answer(Fault.execute(), Fault.bytes("A"))),
                Script.parse("""
                        {"rules": [{"faults": [{"disconnect": {}}]}, {"faults": [{"loseAnswer": {}}], "on": [], "times": {}},
                          {"faults": [{"execute": {}}, {"bytes": {"base64": "QQ=="}}]}]}
                        """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"rulez": []}                                                     | Line 1, column 2, /rulez: "rulez" is no member here; did you mean "rules"?
                    {"rules": [], "x": 1}                                             | Line 1, column 15, /x: "x" is no member here; it can be $schema, rules
                    {}                                                                | Line 1, column 1: The member "rules" is missing
                    []                                                                | Line 1, column 1: This should be an object, not an array
                    {"rules": {}}                                                     | Line 1, column 11, /rules: This should be an array, not an object
                    {"rules": [{"on": ["getobject"]}]}                                | Line 1, column 20, /rules/0/on/0: "getobject" is no operation; did you mean "get-object"?
                    {"rules": [{"on": ["get"]}]}                                      | Line 1, column 20, /rules/0/on/0: "get" is no operation; it can be *
                    {"rules": [{"faults": []}]}                                       | Line 1, column 12, /rules/0: A rule has at least one fault
                    {"rules": [{"faults": [{}]}]}                                     | Line 1, column 24, /rules/0/faults/0: A fault has one member, which names its kind: *
                    {"rules": [{"faults": [{"error": {"code": "SlowDwn"}}]}]}         | Line 1, column 43, /rules/0/faults/0/error/code: No status is known for this code: add "status"
                    {"rules": [{"faults": [{"error": {"code": "RequestTimeout"}}]}]}  | Line 1, column 43, /rules/0/faults/0/error/code: All documents agree on no status for RequestTimeout: name one of [400, 408]
                    {"rules": [{"faults": [{"error": {"code": "a", "status": 99}}]}]} | Line 1, column 58, /rules/0/faults/0/error/status: The status of an error is from 200 to 599, not 99
                    {"rules": [{"faults": [{"error": {"code": "a", "headers": {"a/b~c": "1"}}}]}]} | Line 1, column 43, /rules/0/faults/0/error/code: No status is known for this code: add "status"
                    {"rules": [{"faults": [{"error": {"code": "NoSuchKey", "headers": {"a/b~": "1"}}}]}]} | Line 1, column 76, /rules/0/faults/0/error/headers/a~1b~0: No header can be called "a/b~"
                    {"rules": [{"key": "a\\\\", "faults": [{"stall": {}}]}]}          | Line 1, column 20, /rules/0/key: The pattern "a\\\\" ends with a single backslash
                    {"rules": [{"headers": {"a b": "*"}, "faults": [{"stall": {}}]}]} | Line 1, column 32, /rules/0/headers/a b: No header can be called "a b"
                    {"rules": [{"times": {"nth": [0]}, "faults": [{"stall": {}}]}]}   | Line 1, column 31, /rules/0/times/nth/0: This should be a number from 1 to 9007199254740991, not 0
                    {"rules": [{"times": {"first": 1.5}, "faults": [{"stall": {}}]}]} | Line 1, column 32, /rules/0/times/first: This should be an integer, not 1.5
                    {"rules": [{"times": {"first": "1"}, "faults": [{"stall": {}}]}]} | Line 1, column 32, /rules/0/times/first: This should be a number, not a string
                    {"rules": [{"times": {"first": null}, "faults": [{"stall": {}}]}]}| Line 1, column 32, /rules/0/times/first: This should be a number, not null
                    {"rules": [{"faults": [{"stall": {"seconds": 86401}}]}]}          | Line 1, column 46, /rules/0/faults/0/stall/seconds: This should be a number from 0 to 86400, not 86401
                    {"rules": [{"faults": [{"stall": {"place": "befor-response"}}]}]} | Line 1, column 44, /rules/0/faults/0/stall/place: "befor-response" is no place; did you mean "before-response"?
                    {"rules": [{"faults": [{"bytes": {}}]}]}                          | Line 1, column 34, /rules/0/faults/0/bytes: Exact bytes are either "text" or "base64"
                    {"rules": [{"faults": [{"stall": {}}], "faults": []}]}            | Line 1, column 40, /rules/0/faults: The member "faults" stands here twice
                    {"rules": []} x                                                   | Line 1, column 15: This is not JSON: *
                    {"rules": []} []                                                  | Line 1, column 15: Something follows the end of the JSON text
                    {"rules": [}                                                      | Line 1, column 12, /rules: This is not JSON: *
                    {'rules': []}                                                     | Line 1, column 2: This is not JSON: *
                    """)
    void aMistakeIsNamedWithItsPlace(String json, String message) {
        InvalidScriptException refused = assertThrows(InvalidScriptException.class, () -> Script.parse(json));

        String actual = String.valueOf(refused.getMessage());
        boolean open = message.endsWith("*");
        assertEquals(
                open ? message.substring(0, message.length() - 1) : message,
                open ? actual.substring(0, Math.min(actual.length(), message.length() - 1)) : actual);
        assertEquals(1, refused.line());
        assertTrue(actual.endsWith(refused.problem()));
    }

    @Test
    void thePlaceOfAMistakeIsThatOfTheLine() {
        InvalidScriptException refused = assertThrows(
                InvalidScriptException.class, () -> Script.parse(THROTTLE.replace("\"retryAfter\"", "\"retryAftr\"")));

        assertEquals("/rules/0/faults/0/error/retryAftr", refused.pointer());
        assertEquals(8, refused.line());
        assertEquals(49, refused.column());
        assertEquals("\"retryAftr\" is no member here; did you mean \"retryAfter\"?", refused.problem());
    }

    @Test
    void columnsCountCharactersAndNotBytes() throws IOException {
        byte[] json = "{\"rules\": [{\"name\": \"\u4f60\u4f60\", \"x\": 1}]}".getBytes(UTF_8);
        InvalidScriptException refused =
                assertThrows(InvalidScriptException.class, () -> Script.parse(new ByteArrayInputStream(json)));

        assertEquals(27, refused.column());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "1e99999999999",
                "1E+2147483648",
                "0.1e-2147483647",
                "1e400",
                "-0",
                "0e999999999"
            })
    void hugeAndTinyNumbersAreRefusedOrReadAtOnce(String number) {
        for (String member : new String[] {
            "\"first\": %s",
            "\"between\": {\"from\": %s, \"for\": %s}",
            "\"chance\": {\"probability\": %s, \"seed\": %s}"
        }) {
            String json = "{\"rules\": [{\"times\": {" + member.replace("%s", number)
                    + "}, \"faults\": [{\"stall\": {\"seconds\": " + number + "}}]}]}";
            assertThrows(
                    InvalidScriptException.class,
                    () -> assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Script.parse(json)));
        }
    }

    @Test
    void aTinyDurationIsRoundedToNone() {
        Script script = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> Script.parse("{\"rules\": [{\"faults\": [{\"stall\": {\"seconds\": 1e-999999999}}]}]}"));

        assertEquals(Script.of(Rule.onAny().answer(Fault.stall(Duration.ZERO))), script);
    }

    @Test
    void aNumberWithTooManyDigitsIsRefused() {
        assertRefused("{\"rules\": [{\"faults\": [{\"stall\": {\"seconds\": 1." + "1".repeat(1000) + "}}]}]}");
    }

    @Test
    void deepNestingIsRefused() {
        assertRefused("[".repeat(100_000));
        assertRefused("{\"rules\": ".repeat(100_000));
    }

    @Test
    void aTextThatIsTooLongIsRefusedAndNotReadToItsEnd() throws IOException {
        assertRefused(" ".repeat(1 << 20) + " ");
        AtomicLong read = new AtomicLong();
        InputStream endless = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read() {
                read.incrementAndGet();
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                read.addAndGet(length);
                Arrays.fill(bytes, from, from + length, (byte) ' ');
                return length;
            }
        };
        assertThrows(InvalidScriptException.class, () -> Script.parse(endless));
        assertTrue(read.get() <= (1 << 20) + 1, () -> "read " + read);
    }

    @Test
    void tooManyRulesAreRefusedWithThePlaceOfTheFirstOfThem() {
        String rules = "{\"faults\":[{\"stall\":{}}]},".repeat(Script.MOST_RULES);
        assertEquals(
                Script.MOST_RULES,
                Script.parse("{\"rules\":[" + rules.substring(0, rules.length() - 1) + "]}")
                        .rules()
                        .size());
        InvalidScriptException refused = assertThrows(
                InvalidScriptException.class,
                () -> Script.parse("{\"rules\":[" + rules + "{\"faults\":[{\"stall\":{}}]}]}"));
        assertEquals("/rules/1000", refused.pointer());
    }

    @Test
    void anotherEncodingIsRefused() {
        assertThrows(
                InvalidScriptException.class,
                () -> Script.parse(new ByteArrayInputStream(THROTTLE.getBytes(UTF_16BE))));
        assertThrows(
                InvalidScriptException.class,
                () -> Script.parse(new ByteArrayInputStream(new byte[] {'{', '"', (byte) 0xFF, '"'})));
    }

    @Test
    void aStreamThatFailsFails() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("broken");
            }
        };
        assertEquals(
                "broken",
                assertThrows(IOException.class, () -> Script.parse(failing)).getMessage());
    }

    @Test
    void theMessageOfAMistakeStaysOnOneLineAndShort() {
        InvalidScriptException refused = assertThrows(
                InvalidScriptException.class,
                () -> Script.parse("{\"a\\n\\u001b[31m" + "b".repeat(100_000) + "\": 1}"));

        String message = String.valueOf(refused.getMessage());
        assertTrue(message.length() < 3000, () -> message.length() + " characters");
        assertTrue(message.chars().noneMatch(c -> c < ' '), message);
    }

    private static void assertRefused(String json) {
        InvalidScriptException refused = assertThrows(InvalidScriptException.class, () -> Script.parse(json));
        assertTrue(refused.problem().length() < 500, refused.problem());
    }
}
