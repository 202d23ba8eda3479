package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds whatever text a server sends and whatever a person types. */
class HostileTextProperties {

    @Property(tries = 300)
    void noTextOfAServerReachesTheTerminalAsAControlCharacter(
            @ForAll("xmlTexts") String code, @ForAll("xmlTexts") String message, @ForAll("xmlTexts") String detail) {
        Run run = Run.withInput(XmlError.of("A" + code, message, message, detail), "explain", "--full", "-");

        assertEquals(0, run.exitStatus());
        assertEquals("", run.err());
        HarmlessText.check(run.out());
    }

    @Property(tries = 300)
    void jsonGivesTheTextOfAServerBackAsItIs(@ForAll("xmlTexts") String message, @ForAll("xmlTexts") String detail) {
        Run run = Run.withInput(
                XmlError.of("A", message, "r", detail), "explain", "--full", "--show-secrets", "--format=json", "-");

        assertTrue(run.out().chars().allMatch(c -> c == '\n' || (c >= ' ' && c <= '~')), run.out());
        Map<String, @Nullable Object> answer = run.object();
        assertEquals(message, answer.get("message"));
        assertEquals(List.of(Map.of("name", "Detail", "value", detail, "details", List.of())), answer.get("details"));
    }

    @Property(tries = 300)
    void everyTypedNameGetsAnAnswerOrOneHarmlessLine(@ForAll String name) {
        Run run = Run.of("explain", "--full", "--", name);

        HarmlessText.check(run.out());
        HarmlessText.check(run.err());
        if (run.exitStatus() == 0) {
            assertEquals("", run.err());
        } else {
            assertEquals(10, run.exitStatus());
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    /** Everything that XML 1.0 can hold, the odd characters as often as the usual ones. */
    @Provide
    Arbitrary<String> xmlTexts() {
        Arbitrary<Character> odd = Arbitraries.of(
                '\t', '\n', '\r', ' ', '\u007f', '\u0085', '\u009b', '\u00a0', '\u00ad', '\u061c', '\u200b', '\u200f',
                '\u2028', '\u2029', '\u202e', '\u2066', '\u3000', '\ufeff', '\ufff9', '\ufffd', '@', '|', '$', '\\',
                '"');
        Arbitrary<Character> usual = Arbitraries.chars().range(' ', '~').range('\u4e00', '\u4eff');
        Arbitrary<String> bmp = Arbitraries.oneOf(odd, usual)
                .list()
                .ofMaxSize(40)
                .map(characters -> {
                    StringBuilder text = new StringBuilder();
                    characters.forEach(text::append);
                    return text.toString();
                });
        Arbitrary<String> beyond =
                Arbitraries.integers().between(0x10000, 0x10FFFF).map(Character::toString);
        return Arbitraries.oneOf(bmp, beyond);
    }
}
