package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command in the locales of its users. */
@EnabledOnOs(OS.LINUX) // whose locales have these names
class LocaleTest {

    private static final String KEY = "\u6587\u4ef6 \ud83d\ude00 \u00fc";
    private static final String BODY =
            "<Error><Code>NoSuchKey</Code><Message>" + KEY + "</Message><RequestId>1</RequestId></Error>";

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void putTheToolOnThePath() throws IOException {
        shell = Shell.withTool(folder);
        Files.writeString(folder.resolve("body.xml"), BODY);
    }

    /** Turkish has another small i; the others have digits of their own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.language=ar -Duser.country=EG",
                "-Duser.language=hi -Duser.extensions=u-nu-deva"
            })
    void theAnswersAreTheSameInEveryLocale(String locale) throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("errors.log"),
                "at 1 " + BODY + "\nat 2 " + BODY + "\nat 3 " + BODY.replace("NoSuchKey", "SlowDown") + "\n");
        String commands = "obs-errors explain errors.log; obs-errors retry invalidArgument;"
                + " obs-errors explain --format JSON --full INVALIDBUCKETNAME 503 obs.0012; obs-errors list --disagreements;"
                + " obs-errors list --http; obs-errors search INTERNAL; obs-errors explain --status 99 x;"
                + " obs-errors explain --help";
        Run english = shell.run("export JVM_OPTIONS='-Duser.language=en'\n" + commands);
        assertTrue(english.out().contains("     2 "), english.out());

        assertEquals(english, shell.run("export JVM_OPTIONS='" + locale + "'\n" + commands));
    }

    @Test
    void aLocaleThatNamesNoEncodingGetsUtf8() throws IOException, InterruptedException {
        for (String locale : new String[] {"C", "POSIX", "", "xx_XX.nonsense"}) {
            Run run = shell.run("LC_ALL=" + locale + " obs-errors explain body.xml");

            assertTrue(run.out().contains("Message     " + KEY + "\n"), run.out());
        }
    }

    @Test
    void textIsInTheEncodingOfTheLocale() throws IOException, InterruptedException {
        byte[] printed = bytes("GB18030", "explain body.xml");

        String text = new String(printed, Charset.forName("GB18030"));
        assertTrue(text.contains("Message     " + KEY + "\n"), text);
        assertTrue(!new String(printed, StandardCharsets.UTF_8).contains(KEY));
    }

    @Test
    void whatTheEncodingLacksIsPrintedAsItsNumber() throws IOException, InterruptedException {
        String text = new String(bytes("ISO-8859-1", "explain body.xml"), StandardCharsets.ISO_8859_1);

        assertTrue(text.contains("Message     \\u{6587}\\u{4ef6} \\u{1f600} \u00fc\n"), text);
    }

    @Test
    void whatIsSaidOnStandardErrorIsInThatEncodingToo() throws IOException, InterruptedException {
        shell.run("JVM_OPTIONS=-Dstdout.encoding=ISO-8859-1 obs-errors explain '" + KEY + "' 2>errors");

        String errors = Files.readString(folder.resolve("errors"), StandardCharsets.ISO_8859_1);
        assertTrue(errors.contains("obs-errors: \\u{6587}\\u{4ef6} \\u{1f600} \u00fc: "), errors);
    }

    @Test
    void dataForProgramsIsAlwaysUtf8() throws IOException, InterruptedException {
        for (String args :
                new String[] {"explain --format json body.xml", "list --format csv", "list --format markdown"}) {
            byte[] usual = bytes("UTF-8", args);

            assertTrue(usual.length > 0);
            assertArrayEquals(usual, bytes("GB18030", args));
            assertArrayEquals(usual, bytes("ISO-8859-1", args));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "", "not,a;name", "x-JIS0208-no", "US-ASCII", "ISO-2022-CN"})
    void anEncodingThatCannotBeUsedIsUtf8(String encoding) throws IOException, InterruptedException {
        assertArrayEquals(bytes("UTF-8", "explain body.xml"), bytes(encoding, "explain body.xml"));
    }

    /** Runs the command with an encoding of standard output, and returns the bytes that it prints. */
    private byte[] bytes(String encoding, String args) throws IOException, InterruptedException {
        Run run = shell.run("JVM_OPTIONS='-Dstdout.encoding=" + encoding + "' obs-errors " + args + " >printed");
        assertEquals(0, run.exitStatus(), run.toString());
        return Files.readAllBytes(folder.resolve("printed"));
    }

    @Test
    void aNameThatTheLocaleLacksIsExplained() throws IOException, InterruptedException {
        for (String name : new String[] {"\u6587\u4ef6.xml", "\u6587\u4ef6"}) {
            Files.writeString(folder.resolve(name), BODY);

            Run run = shell.run("LC_ALL=C obs-errors explain '" + name + "'; LC_ALL=C obs-errors retry '" + name + "'");

            assertEquals(
                    2,
                    Arrays.stream(run.err().split("set LC_ALL=C.UTF-8", -1))
                            .skip(1)
                            .count(),
                    run.err());
        }
    }

    @Test
    void aNameInUtf8IsRead() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("\u6587\u4ef6.xml"), BODY);

        Run run = shell.run("LC_ALL=C.UTF-8 obs-errors explain \u6587\u4ef6.xml");

        assertTrue(run.out().startsWith("NoSuchKey"), run.toString());
    }
}
