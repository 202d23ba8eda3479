package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.KeyError;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.samples.Refused;
import io.github.obserrors.xml.samples.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body cut off anywhere is refused as truncated, even within a tag, a reference or a character. */
class TruncationTest {

    static List<String> files() {
        return Samples.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSampleMayBeCutAtEachByte(String file) {
        byte[] body = Samples.bytes(file);
        int end = new String(body, UTF_8).stripTrailing().getBytes(UTF_8).length;

        for (int length = 0; length < end; length++) {
            byte[] cut = Arrays.copyOf(body, length);
            boolean blank = new String(cut, UTF_8).isBlank();

            Refused refusal = Refused.by(() -> read(file, cut));

            assertEquals(blank ? Problem.EMPTY : Problem.TRUNCATED, refusal.problem(), file + " cut at " + length);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aStreamedResultMayBeCutAtEachByte(String file) throws IOException {
        byte[] body = Samples.isDeleteResult(file) ? Samples.bytes(file) : inAResult(Samples.bytes(file));
        int end = new String(body, UTF_8).stripTrailing().getBytes(UTF_8).length;

        for (int length = 1; length < body.length; length++) {
            byte[] cut = Arrays.copyOf(body, length);
            if (length < end) {
                assertEquals(Problem.TRUNCATED, Refused.by(() -> stream(cut)).problem(), file + " cut at " + length);
            } else {
                assertEquals(stream(body), stream(cut), file + " cut at " + length);
            }
        }
    }

    private static byte[] inAResult(byte[] error) {
        String text = new String(error, UTF_8);
        return ("<DeleteResult>" + text.substring(text.indexOf("<Error")) + "</DeleteResult>\n").getBytes(UTF_8);
    }

    private static List<KeyError> stream(byte[] body) throws IOException {
        List<KeyError> errors = new ArrayList<>();
        ErrorXml.readDeleteResult(new ByteArrayInputStream(body), ReadOptions.defaults(), errors::add, note -> {});
        return errors;
    }

    @ParameterizedTest
    @MethodSource("files")
    void whiteSpaceAtTheEndMayBeMissing(String file) {
        byte[] body = Samples.bytes(file);
        int end = new String(body, UTF_8).stripTrailing().getBytes(UTF_8).length;

        for (int length = end; length < body.length; length++) {
            assertEquals(read(file, body), read(file, Arrays.copyOf(body, length)), file + " cut at " + length);
        }
    }

    private static Object read(String file, byte[] body) {
        return Samples.isDeleteResult(file) ? ErrorXml.readDeleteResult(body) : ErrorXml.read(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.1' encoding='UTF-8' standalone='no' ?><!-- a --><?b c?>\n<Error ",
                "<Error a='b' c=\"&lt;&#65;\" xmlns:o='urn:one' ><o:Code o:a='",
                "<Error><Code>&lt;&gt;&amp;&apos;&quot;&#65;&#x1F600",
                "<Error><Code>A</Code ><![CDATA[ ]]> <!-- - --><?a b?",
                "<!DOCTYPE Error PUBLIC 'a' \"b\" [<!ENTITY x 'y'> %z; <!-- -->] "
            })
    void markupMayBeCutAtEachCharacter(String body) {
        for (int length = 1; length <= body.length(); length++) {
            assertTruncated(body.substring(0, length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<!", "<!-", "<!--", "<!-- -", "<!-- --", "<?", "<?a", "<?a b", "<?a b?"})
    void markupAfterTheRootMayBeCut(String begin) {
        assertTruncated("<Error><Code>A</Code></Error>\n" + begin);
    }

    private static void assertTruncated(String body) {
        assertEquals(Problem.TRUNCATED, Refused.of(body).problem(), body);
    }

    @Test
    void aReaderMayEndAnywhere() {
        String body = new String(Samples.bytes("access-denied-no-declaration.xml"), UTF_8).strip();

        for (int length = 1; length < body.length(); length++) {
            String cut = body.substring(0, length);
            assertEquals(
                    Problem.TRUNCATED,
                    Refused.by(() -> ErrorXml.read(new StringReader(cut))).problem(),
                    cut);
        }
    }

    @Test
    void thePlaceIsTheEnd() {
        assertEquals(new Refused(Problem.TRUNCATED, 2, 7), Refused.of("<Error>\n<Code>A"));
    }

    @Test
    void aCharacterCutOffIsTruncated() {
        byte[] body = "<Error><Code>A\uD83D\uDE00</Code></Error>".getBytes(UTF_8);

        for (int length = 15; length < 18; length++) {
            assertEquals(new Refused(Problem.TRUNCATED, 1, 15), Refused.of(Arrays.copyOf(body, length)));
        }
    }

    @Test
    void aLongBodyCutOffIsTruncated() {
        String body = "<Error><Code>A</Code>" + "<D>x</D>".repeat(4000);

        for (int length = body.length() - 20; length <= body.length(); length++) {
            assertEquals(
                    Problem.TRUNCATED, Refused.of(body.substring(0, length)).problem());
        }
    }

    @Test
    void whatIsWrongBeforeTheEndIsNotTruncated() {
        assertEquals(Problem.NOT_XML, Refused.of("<Error><Code>A</Error>").problem());
        assertEquals(
                Problem.NOT_XML, Refused.of("<Error><Code>A</Code></Error>x").problem());
        assertEquals(
                Problem.NOT_XML, Refused.of("<Error><Code>A</Code></Error>&").problem());
        assertEquals(Problem.NOT_XML, Refused.of("<1>").problem());
    }
}
