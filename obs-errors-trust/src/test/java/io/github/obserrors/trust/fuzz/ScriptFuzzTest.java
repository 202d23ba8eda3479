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

/** Any text is a script, which its own JSON gives back, or refused with a place. */
class ScriptFuzzTest {

    @FuzzTest
    void anyTextIsAScriptOrRefusedWithAPlace(byte[] bytes) {
        check(bytes);
        try {
            Script script = Script.parse(new String(bytes, UTF_8));
            assertEquals(script, Script.parse(script.toJson()));
        } catch (InvalidScriptException e) {
            check(e, bytes);
        }
    }

    private static void check(byte[] bytes) {
        try {
            Script script = Script.parse(new ByteArrayInputStream(bytes));
            assertEquals(script, Script.parse(script.toJson()));
        } catch (InvalidScriptException e) {
            check(e, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(InvalidScriptException e, byte[] bytes) {
        // An empty text has no place at which anything could be wrong.
        int first = new String(bytes, UTF_8).isBlank() ? 0 : 1;
        assertTrue(e.line() >= first && e.column() >= first, e.toString());
        HarmlessLine.check(e.toString());
    }
}
