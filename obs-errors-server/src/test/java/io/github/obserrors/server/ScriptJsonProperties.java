package io.github.obserrors.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class ScriptJsonProperties {

    @Property(tries = 400)
    void aScriptIsReadBackAsItWasWritten(@ForAll("scripts") Script script) throws IOException {
        String json = script.toJson();

        assertEquals(script, Script.parse(json));
        assertEquals(script, Script.parse(new ByteArrayInputStream(json.getBytes(UTF_8))));
        assertEquals(json, Script.parse(json).toJson());
    }

    @Property(tries = 400)
    void everyCutOfAScriptIsRefusedWithAPlace(@ForAll("scripts") Script script, @ForAll int anywhere) {
        String json = script.toJson().strip();
        String cut = json.substring(0, Math.floorMod(anywhere, json.length()));
        try {
            Script.parse(cut);
            throw new AssertionError("accepted: " + cut);
        } catch (InvalidScriptException e) {
            assertTrue(cut.isEmpty() == (e.line() == 0), e.getMessage());
        }
    }

    @Property(tries = 400)
    void anyTextIsReadOrRefused(@ForAll String text) {
        assertEquals(false, isAccepted(text));
    }

    @Property(tries = 400)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) throws IOException {
        try {
            Script.parse(new ByteArrayInputStream(bytes));
            throw new AssertionError("accepted");
        } catch (InvalidScriptException e) {
            assertTrue(!e.problem().isEmpty());
        }
    }

    @Property(tries = 400)
    void aScriptWithOneCharacterChangedIsReadOrRefused(
            @ForAll("scripts") Script script, @ForAll int anywhere, @ForAll char c) {
        StringBuilder json = new StringBuilder(script.toJson());
        json.setCharAt(Math.floorMod(anywhere, json.length()), c);

        Statistics.label("accepted").collect(isAccepted(json.toString()));
    }

    private static boolean isAccepted(String json) {
        try {
            Script.parse(json);
            return true;
        } catch (InvalidScriptException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<Script> scripts() {
        return Scripts.scripts();
    }
}
