package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.xml.samples.Samples;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However XML writes a text, it is read as the same text, in fields and in details. */
class TextTest {

    private static void assertText(String expected, String written) {
        ErrorBody body =
                ErrorXml.read(("<Error><Code>A</Code><Message>" + written + "</Message><D>" + written + "</D></Error>")
                        .getBytes(UTF_8));

        assertEquals(Optional.of(expected), body.message());
        assertEquals(List.of(new Detail("D", expected)), body.details());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"&lt;, <", "&gt;, >", "&amp;, &", "&apos;, '", "&quot;, \"", "&amp;lt;, &lt;"})
    void theFiveEntitiesOfXmlAreResolvedOnce(String written, String text) {
        assertText(text, written);
    }

    @Test
    void characterReferencesAreResolved() {
        assertText("A\u00E9\u9519\uD83D\uDE00", "&#65;&#xE9;&#38169;&#x1F600;");
    }

    @Test
    void characterDataSectionsAreText() {
        assertText("a < b && c", "<![CDATA[a < b && c]]>");
        assertText("]]>", "<![CDATA[]]]]><![CDATA[>]]>");
        assertText("&lt;<b>&#65;</b>", "<![CDATA[&lt;<b>&#65;</b>]]>");
    }

    @Test
    void commentsAndInstructionsAreNotText() {
        assertText("ab c", "a<!-- one --><!---->b<?an instruction?> c");
    }

    @Test
    void piecesAreJoined() {
        assertText("a<b>c&d", "a&lt;<![CDATA[b>]]><!-- -->&#99;<?x?><![CDATA[&]]>d");
    }

    @Test
    void aCodeInPiecesIsOneCode() {
        ErrorBody body =
                ErrorXml.read("<Error><Code> No<![CDATA[Such]]><!-- -->&#75;ey </Code></Error>".getBytes(UTF_8));

        assertEquals("NoSuchKey", body.code().value());
    }

    @Test
    void lineEndsAreLineFeeds() {
        assertText("a\nb\nc\n\nd", "a\r\nb\rc\n\rd");
    }

    @Test
    void aReferenceToACarriageReturnIsACarriageReturn() {
        assertText("a\r\nb", "a&#13;&#10;b");
    }

    @Test
    void aBodyWithCrlfReadsAsTheOneWithLf() {
        for (String file : Samples.files()) {
            if (!Samples.isDeleteResult(file)) {
                String lines = new String(Samples.bytes(file), UTF_8);
                byte[] crlf = lines.replace("\n", "\r\n").getBytes(UTF_8);

                assertEquals(ErrorXml.read(Samples.bytes(file)), ErrorXml.read(crlf), file);
            }
        }
    }

    @Test
    void longTextsAreKeptWhole() {
        String text = "The quick brown fox \u00E9\u9519\uD83D\uDE00 ".repeat(2000);

        assertText(text, text);
    }

    @Test
    void lineEndsOfXml11AreLineFeeds() {
        ErrorBody body = ErrorXml.read(
                "<?xml version='1.1'?><Error><Code>A</Code><Message>a\u0085b\u2028c\r\u0085d</Message></Error>"
                        .getBytes(UTF_8));

        assertEquals(Optional.of("a\nb\nc\nd"), body.message());
    }

    @Test
    void fromAReaderTheyStayCharacters() throws IOException {
        ErrorBody body = ErrorXml.read(new StringReader(
                "<?xml version='1.1'?><Error><Code>A</Code><Message>a\u0085b\u2028c</Message></Error>"));

        assertEquals(Optional.of("a\u0085b\u2028c"), body.message());
    }

    @Test
    void inXml10TheyAreCharactersAsAnyOther() {
        assertText("a\u0085b\u2028c\u007F\u009Fd", "a\u0085b\u2028c\u007F\u009Fd");
    }
}
