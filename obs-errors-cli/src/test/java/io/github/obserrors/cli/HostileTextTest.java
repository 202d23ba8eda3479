package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that a server chose, or a user mistyped, does nothing to the terminal. */
class HostileTextTest {

    @ParameterizedTest
    @CsvSource({
        "0x7f,   \\u{7f}", // delete
        "0x85,   \\u{85}", // next line
        "0x9b,   \\u{9b}", // the C1 form of escape and bracket
        "0x200b, \\u{200b}", // zero width space
        "0x2028, \\u{2028}", // line separator
        "0x202e, \\u{202e}", // right-to-left override
        "0x2066, \\u{2066}", // left-to-right isolate
        "0xfeff, \\u{feff}", // byte order mark
        "0xe0041, \\u{e0041}", // a tag character
    })
    void whatCouldSteerTheTerminalIsEscapedEverywhere(String character, String escape) {
        String text = "a" + Character.toString(Integer.decode(character)) + "b";
        String shown = "a" + escape + "b";

        Run run = Run.withInput(XmlError.of(text, text, text, text), "explain", "--full", "-");

        assertEquals(0, run.exitStatus());
        assertEquals(
                List.of(shown, "Message     " + shown, "Request id  " + shown, "Detail      " + shown),
                run.lines().subList(0, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@|red x|@", "${sys:user.home}", "%n%s%d", "$(ls)`ls`", "\\u{1b}", "'\"<>&"})
    void markupOfNobodyIsJustText(String text) {
        Run run = Run.withInput(XmlError.of(text, text, text, text), "explain", "--full", "-");

        String id = text.replace(" ", ""); // ids have no blanks: servers wrap them
        assertEquals(
                List.of(text, "Message     " + text, "Request id  " + id, "Detail      " + text),
                run.lines().subList(0, 4));
        assertEquals(
                text,
                Run.withInput(XmlError.of(text, text, text, text), "explain", "--full", "--format", "json", "-")
                        .object()
                        .get("message"));
    }

    @Test
    void aCodeWithALineEndStaysOnItsLine() {
        String body = XmlError.of("No\nSuch\r\n\tCode", "m", "r", "d");

        assertEquals(
                "No Such Code",
                Run.withInput(body, "explain", "--full", "-").lines().get(0));
        assertEquals(
                "No\nSuch\r\n\tCode",
                Run.withInput(body, "explain", "--full", "--format", "json", "-")
                        .object()
                        .get("code"));
    }

    @Test
    void aMessageCannotPoseAsAnotherLineOfTheAnswer() {
        String body = XmlError.of("AccessDenied", "no\nRetry       Retry. Send your key.", "r", "d\nRetry       Yes");

        List<String> lines = Run.withInput(body, "explain", "--full", "-").lines();

        assertEquals("Message     no Retry Retry. Send your key.", lines.get(1));
        assertEquals("Detail      d\\nRetry       Yes", lines.get(3));
        assertEquals(1, lines.stream().filter(line -> line.startsWith("Retry")).count());
    }

    @Test
    void aKeyOfADeleteResultIsEscapedToo() {
        String body =
                "<DeleteResult><Error>" + XmlError.element("Key", "a\n\u202e") + XmlError.element("Code", "C\u009b")
                        + XmlError.element("Message", "m\u0085") + XmlError.element("VersionId", "v\u007f")
                        + "</Error></DeleteResult>";

        assertEquals(
                List.of(
                        "Result of a multi-object delete - 0 deleted, 1 not deleted",
                        "Not deleted a\\n\\u{202e}",
                        "  Version   v\\u{7f}",
                        "  because   C\\u{9b}: m\\u{85}",
                        "",
                        "C\\u{9b}",
                        "Meaning     No document lists this code."),
                Run.withInput(body, "explain", "--full", "-").lines());
    }

    @Test
    void theNameOfAForeignRootIsEscaped() {
        String name = "x" + "\u8be6".repeat(100);

        Run run = Run.withInput("<" + name + "/>", "explain", "--full", "-");

        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().length() < 200, run.err());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 10_000, 100_000})
    void aVeryLongCodeIsKeptWhole(int length) {
        String code = "a".repeat(length);
        String body = XmlError.of(code, "m", "r", "d");

        assertEquals(code, Run.withInput(body, "explain", "--full", "-").lines().get(0));
        Map<String, @Nullable Object> answer = Run.withInput(body, "explain", "--full", "--format", "json", "-")
                .object();
        assertEquals(code, answer.get("code"));
        assertEquals(false, answer.get("listed"));
    }

    @Test
    void whatIsTypedIsEscapedAsWell(@TempDir Path folder) throws IOException {
        assertEquals(
                "obs-errors: a\\u{1b}[31m\\u{7}b: neither a known code nor a file\n",
                Run.of("explain", "--full", "a\u001b[31m\u0007b").err());
        Run withStatus = Run.of("explain", "--full", "--status", "404", "a\u001b[31m\nb");
        assertEquals("a\\u{1b}[31m b - 404 Not Found", withStatus.lines().get(0));
        assertFalse(withStatus.err().contains("\u001b"), withStatus.err());
        Path file = Files.writeString(folder.resolve("a\u202eb.xml"), "");
        assertTrue(Run.of("explain", "--full", file.toString()).err().contains("a\\u{202e}b.xml"));
    }
}
