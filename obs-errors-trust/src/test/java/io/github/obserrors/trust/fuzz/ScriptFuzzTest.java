package io.github.obserrors.trust.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.obserrors.server.InvalidScriptException;
import io.github.obserrors.server.Script;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** Any text is a script, which its own JSON gives back, or refused with a place. */
class ScriptFuzzTest {

    /** What is wrong with a text as a whole. */
    private static final Set<String> WITHOUT_PLACE =
            Set.of("The text is empty, but should be a JSON object with \"rules\"", "The text is not in UTF-8");

    @FuzzTest
    void anyTextIsAScriptOrRefusedWithAPlace(byte[] bytes) {
        check(bytes);
        try {
            Script script = Script.parse(new String(bytes, UTF_8));
            assertEquals(script, Script.parse(script.toJson()));
        } catch (InvalidScriptException e) {
            check(e);
        }
    }

    private static void check(byte[] bytes) {
        try {
            Script script = Script.parse(new ByteArrayInputStream(bytes));
            assertEquals(script, Script.parse(script.toJson()));
        } catch (InvalidScriptException e) {
            check(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(InvalidScriptException e) {
        boolean hasPlace = !WITHOUT_PLACE.contains(e.problem());
        assertTrue((e.line() >= 1) == hasPlace && (e.column() >= 1) == hasPlace, e.toString());
        HarmlessLine.check(e.toString());
    }
}
