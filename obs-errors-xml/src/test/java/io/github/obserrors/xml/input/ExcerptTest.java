package io.github.obserrors.xml.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.MalformedErrorBodyException;
import io.github.obserrors.xml.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal shows the text where reading stopped, on one line and without secrets. */
class ExcerptTest {

    private static MalformedErrorBodyException refusal(byte[] body) {
        return assertThrows(MalformedErrorBodyException.class, () -> ErrorXml.read(body));
    }

    private static String excerpt(String body) {
        return refusal(body.getBytes(UTF_8)).excerpt();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "x                                              | x",
                "<Error><Code>A</Error>                         | <Error><Code>A</Error>",
                "<Error><Code>A</Cod                            | <Error><Code>A</Cod",
                "<html><body>Bad Gateway</body></html>          | <html><body>Bad Gate",
                "<Error><Message>m</Message></Error>            | <Error><Message>m</M",
                "<!DOCTYPE Error><Error><Code>A</Code></Error>  | <!DOCTYPE Error><Err",
                "<Error><Code>&x;</Code></Error>                | <Error><Code>&x;</Code></Error>",
                "<?xml version='1.0' encoding='x-no'?><Error/>  | <?xml version='1.0'"
            })
    void eachReasonShowsItsPlace(String body, String excerpt) {
        assertEquals(excerpt, excerpt(body));
    }

    @Test
    void theReasonsOfBoundsShowTheirPlace() {
        assertEquals("", excerpt(" "));
        assertEquals("<Error><Code>A</Code", excerpt("<Error><Code>A</Code>" + " ".repeat(Bounds.BODY)));
        assertEquals(80, excerpt("<Error><Code>A</Code>" + "<d>".repeat(300)).length());
        assertTrue(excerpt("<Error><Code>A</Code>" + "<d>".repeat(300)).startsWith("<d><d>"));
        assertTrue(excerpt("<Error><Code>A</Code>" + "<d></d>".repeat(4097) + "</Error>")
                .endsWith("<d></d><d></d></Error>"));
        assertEquals(
                "<?xml version='1.1'?><Error><Code>A</Code><D>&#1;</D></Error>",
                excerpt("<?xml version='1.1'?><Error><Code>A</Code><D>&#1;</D></Error>"));
    }

    @Test
    void theMessageEndsWithIt() {
        assertEquals(
                "the body is not well-formed XML (line 2, column 9) near: <Error> <Code>A<>",
                refusal("<Error>\n<Code>A<>".getBytes(UTF_8)).getMessage());
        assertEquals(
                "the body is empty (line 1, column 1)", refusal(new byte[0]).getMessage());
    }

    @Test
    void sixtyCharactersBeforeThePlaceAndTwentyAfterItAreShown() {
        String body = "<Error><Code>" + "a".repeat(100) + "&x;" + "b".repeat(100);
        MalformedErrorBodyException e = refusal(body.getBytes(UTF_8));
        int place = e.column() - 1;

        assertEquals(body.substring(place - 60, place + 20), e.excerpt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\n\n", "\r\r\n", "\n\r", "\uD83D\uDE00", "\u9519\n\u9519"})
    void thePlaceIsFoundBehindEachCharacter(String before) {
        for (String mark : List.of("", "\uFEFF")) {
            for (Charset charset : List.of(UTF_8, UTF_16BE, UTF_16LE)) {
                String declared = mark.isEmpty() ? "<?xml version='1.0' encoding='" + charset + "'?>" : mark;
                String body = declared + "<Error>" + before.repeat(200) + "<D>@</E>" + "z".repeat(50);

                String excerpt = refusal(body.getBytes(charset)).excerpt();

                assertTrue(excerpt.contains("<D>@</E>"), charset + ": " + excerpt);
                assertTrue(excerpt.length() <= 80, excerpt);
                assertTrue(excerpt.endsWith("z".repeat(15)) && !excerpt.endsWith("z".repeat(21)), excerpt);
            }
        }
    }

    @Test
    void theMarkItselfIsNotShown() {
        for (Charset charset : List.of(UTF_8, UTF_16BE, UTF_16LE)) {
            assertEquals(
                    "<Error>x</Code>",
                    refusal("\uFEFF<Error>x</Code>".getBytes(charset)).excerpt());
        }
    }

    @Test
    void aReaderAndAGivenCharsetShowTheSame() {
        String body = "<Error>\u00E9</Code>";
        ReadOptions latin1 = ReadOptions.defaults().withCharset(ISO_8859_1);

        assertEquals(
                body,
                assertThrows(MalformedErrorBodyException.class, () -> ErrorXml.read(new StringReader(body)))
                        .excerpt());
        assertEquals(
                body,
                assertThrows(
                                MalformedErrorBodyException.class,
                                () -> ErrorXml.read(body.getBytes(ISO_8859_1), latin1, note -> {}))
                        .excerpt());
    }

    @Test
    void badBytesAreShownAsReplaced() {
        assertEquals(
                "<Error>\uFFFD</Error>",
                refusal("<Error>\u00E9</Error>".getBytes(ISO_8859_1)).excerpt());
    }

    @Test
    void streamsOfAnySizeHaveNone() {
        MalformedErrorBodyException e = assertThrows(
                MalformedErrorBodyException.class,
                () -> ErrorXml.readDeleteResult(
                        new ByteArrayInputStream("<DeleteResult><a></b>".getBytes(UTF_8)),
                        ReadOptions.defaults(),
                        error -> {},
                        note -> {}));

        assertEquals("", e.excerpt());
        assertFalse(e.toString().contains("near"), e.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<StringToSign>TOPSECRET</StringToSign>",
                "<o:StringToSign>TOPSECRET</o:StringToSign>",
                "<STRINGTOSIGN>TOPSECRET</STRINGTOSIGN>",
                "<StringToSignBytes>TOPSECRET</StringToSignBytes>",
                "<SignatureProvided a='b'>TOPSECRET</SignatureProvided>",
                "<AWSAccessKeyId\n>TOPSECRET</AWSAccessKeyId >",
                "<EncodedAuthorizationMessage><![CDATA[TOPSECRET]]></EncodedAuthorizationMessage>",
                "<StringToSign><![CDATA[</StringToSign>TOPSECRET]]></StringToSign>",
                "<StringToSign><!-- </StringToSign> -->TOPSECRET</StringToSign>",
                "<StringToSign><a>TOP</a>SECRET</StringToSign>",
                "<StringToSign a='TOPSECRET'>SECRET</StringToSign>",
                "<StringToSign a='/>'>TOPSECRET</StringToSign>",
                "<StringToSign a='<'>TOPSECRET",
                "<StringToSign>TOPSECRET",
                "<StringToSign>TOPSECRET</StringToSig",
                "<StringToSign TOPSECRET",
                "http://obs.example.com/?Signature=TOPSECRET",
                "http://obs.example.com/?AWSAccessKeyId=TOPSECRET&amp;Expires=1",
                "http://obs.example.com/?x-amz-security-token=TOPSECRET"
            })
    void secretsAreMasked(String secret) {
        for (String around : List.of("", " ".repeat(30), "x".repeat(75))) {
            for (String after : List.of("</E>", around + "</E>")) {
                String excerpt = excerpt("<Error><D>" + around + secret + after);

                assertFalse(excerpt.contains("SECRET") || excerpt.contains("TOP"), excerpt);
            }
        }
    }

    @Test
    void noEndOfALongSecretIsLeftByTheCut() {
        String excerpt = excerpt("<Error><StringToSign>" + "SECRET".repeat(100) + "</StringToSign></E>");

        assertEquals("<Error><StringToSign>***</StringToSign></E>", excerpt);
        assertEquals(
                "<Error>http://obs.example.com/?Signature=***</E>",
                excerpt("<Error>http://obs.example.com/?Signature=" + "SECRET".repeat(100) + "</E>"));
    }

    @Test
    void whatFollowsASecretIsShown() {
        assertEquals(
                "<StringToSign>***</StringToSign><Key>k</Key></E>",
                excerpt("<Error><StringToSign>s</StringToSign><Key>k</Key></E>").substring(7));
        assertEquals(
                "<StringToSign/><Key>k</E>",
                excerpt("<Error><StringToSign/><Key>k</E>").substring(7));
    }

    @Test
    void nothingBreaksTheLineOrSteersATerminal() {
        assertEquals(
                "<Error>\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD a b</E>",
                excerpt("<Error>\u202E\u2066\u200F\u2028\u2029\u0085\ta\r\nb</E>".replace("\r\n", "\n")));
        assertEquals("<Error>\uFFFD[31m", excerpt("<Error>\u001B[31m"));
        assertEquals(
                "<Error>\uFFFD\uFFFD</E>",
                excerpt("<Error>\uDB40\uDC01\uE000</E>").replace('\uE000', '\uFFFD'));
    }

    @Test
    void halfOfAPairIsNotShown() {
        String pair = "\uD83D\uDE00";
        for (int shift = 0; shift < 2; shift++) {
            String excerpt = excerpt("<Error>" + "x".repeat(shift) + pair.repeat(100) + "&x;" + pair.repeat(50));

            assertTrue(excerpt.length() >= 78 && excerpt.length() <= 80, excerpt);
            assertFalse(excerpt.contains("\uFFFD"), excerpt);
            assertEquals(
                    0,
                    excerpt.codePoints()
                            .filter(c -> c < 0x10000 && Character.isSurrogate((char) c))
                            .count());
        }
        assertEquals(
                "<Error>\uFFFD</E>",
                assertThrows(
                                MalformedErrorBodyException.class,
                                () -> ErrorXml.read(new StringReader("<Error>\uD83D</E>")))
                        .excerpt());
    }

    @Test
    void theNameOfAnotherRootIsPrintableToo() {
        String message = String.valueOf(refusal("<?xml version='1.1'?><a\u200D\uDB40\uDC01/>".getBytes(UTF_8))
                .getMessage());

        assertTrue(message.startsWith("the root element is a\uFFFD\uFFFD, not Error"), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a",
                "<a ",
                "<StringToSign>",
                "<StringToSign",
                "<StringToSign></StringToSign>",
                "</",
                "<![CDATA[",
                "<StringToSign><![CDATA[",
                "<!--",
                "Signature=",
                "Signature=x&",
                "x-amz-",
                "a:",
                "=",
                "\uD83D\uDE00",
                "<a\n"
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void noBodyMakesItSlow(String piece) {
        String body = piece.repeat(Bounds.BODY / piece.length());

        String excerpt = Excerpt.of(body, Place.after(body));

        assertTrue(excerpt.length() <= 80, excerpt);
    }
}
