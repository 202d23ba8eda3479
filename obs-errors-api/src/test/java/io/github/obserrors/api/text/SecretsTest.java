package io.github.obserrors.api.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.Listing;
import io.github.obserrors.api.ServerErrorCode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is secret in a text is masked in whatever form it stands there, and nothing else. */
class SecretsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                // parameters of URLs, escaped once and twice
                "GET /k?Signature=S&a=b                       | GET /k?Signature=***&a=b",
                "https://a/?u=%3Fx%3D1%26Signature%3DS%26a=b  | https://a/?u=%3Fx%3D1%26Signature%3D***%26a=b",
                "x%253FSignature%253DS%2526a%253Db            | x%253FSignature%253D***%2526a%253Db",
                "?Signature=S%26S&a=b                         | ?Signature=***&a=b",
                "?Signature=%0AS&a=b                          | ?Signature=%0A***&a=b",
                "?Signature=%22S%22S&a=b                      | ?Signature=***&a=b",
                "?Signature=S&amp;a=b                         | ?Signature=***&amp;a=b",
                "?token=S&a=b                                 | ?token=***&a=b",
                // headers, assignments, JSON and attributes
                "Authorization: OBS AK:S                      | Authorization: ***",
                "Set-Cookie: a=S; Path=/                      | Set-Cookie: ***",
                "aws_secret_access_key = S                    | aws_secret_access_key = ***",
                "AWS_SESSION_TOKEN=S and                      | AWS_SESSION_TOKEN=*** and",
                "OBS_SECRET_ACCESS_KEY=S and                  | OBS_SECRET_ACCESS_KEY=*** and",
                "-H \"Authorization: OBS AK:S\" https://a     | -H \"Authorization: ***\" https://a",
                "x-obs-security-token: S and                  | x-obs-security-token: *** and",
                "Signature=\"S S\" a=\"b\"                    | Signature=\"***\" a=\"b\"",
                "Signature = 'S' and                          | Signature = '***' and",
                "<a Signature='S' b='c'/>                     | <a Signature='***' b='c'/>",
                "{\"StringToSign\":\"S\\\"S\",\"a\":\"b\"}    | {\"StringToSign\":\"***\",\"a\":\"b\"}",
                "{\\\"Token-0\\\":\\\"S\\\\\\\"S\\\",\\\"a\\\":1} | {\\\"Token-0\\\":\\\"***\\\",\\\"a\\\":1}",
                "{\"token\": [\"S\", \"S]\"], \"a\":1}        | {\"token\": \"***\", \"a\":1}",
                "{\"credential\":{\"a\":{\"b\":\"S\"}},\"c\":1} | {\"credential\":\"***\",\"c\":1}",
                "?a=b\\u0026Signature\\u003dS\\u0026c=d       | ?a=b\\u0026Signature\\u003d***\\u0026c=d",
                "a\\nAuthorization: OBS AK:S                  | a\\nAuthorization: ***",
                // configurations and addresses of other programs
                "fs.obs.secret.key=S and                      | fs.obs.secret.key=*** and",
                "fs.s3a.access.key: S and                     | fs.s3a.access.key: *** and",
                "<name>fs.obs.secret.key</name>               | <name>fs.obs.secret.key</name>",
                "not.secret.keys=5                            | not.secret.keys=5",
                "ak=S sk=S                                    | ak=*** sk=***",
                "{\"api_key\":\"S\",\"client_secret\":\"S\"}   | {\"api_key\":\"***\",\"client_secret\":\"***\"}",
                "?OSSAccessKeyId=S&GoogleAccessId=S&q-ak=S&q-signature=S&a=b | ?OSSAccessKeyId=***&GoogleAccessId=***&q-ak=***&q-signature=***&a=b",
                // elements
                "m<StringToSign>S</StringToSign>n             | m<StringToSign>***</StringToSign>n",
                "m<a.b.StringToSign>S</a.b.StringToSign>n     | m<a.b.StringToSign>***</a.b.StringToSign>n",
                "m<o:StringToSign a='S'>S</o:StringToSign>n   | m<o:StringToSign>***</o:StringToSign>n",
                "&lt;StringToSign&gt;S&lt;/StringToSign&gt;n  | &lt;StringToSign&gt;***&lt;/StringToSign&gt;n",
                "<StringToSign>S<StringToSign>S</StringToSign>S</StringToSign>n | <StringToSign>***</StringToSign>n",
                "<StringToSign>S&lt;/StringToSign>S</StringToSign>n | <StringToSign>***</StringToSign>n",
                "<StringToSign><?x </StringToSign>?>S</StringToSign>n | <StringToSign>***</StringToSign>n",
                "<StringToSign><!-- </StringToSign> -->S</StringToSign>n | <StringToSign>***</StringToSign>n",
                "<StringToSign>S</StringToSig>S               | <StringToSign>***",
                "<StringToSign/>n                             | <StringToSign/>n",
                // users of URLs
                "ftp://u:S@host/p@q                           | ftp://***@host/p@q",
                "ftp%3A%2F%2Fu%3AS%40host%2Fp                 | ftp%3A%2F%2F***%40host%2Fp",
                "https://u:S%40S@host                         | https://***@host",
                // what an argument is stands beside it
                "<ArgumentName>Authorization</ArgumentName><ArgumentValue>S</ArgumentValue> | <ArgumentName>Authorization</ArgumentName><ArgumentValue>***</ArgumentValue>",
                "<ArgumentValue>S</ArgumentValue><ArgumentName>Token</ArgumentName> | <ArgumentValue>***</ArgumentValue><ArgumentName>Token</ArgumentName>",
                "<ArgumentValue>S</ArgumentValue><ArgumentName>Author | <ArgumentValue>***</ArgumentValue><ArgumentName>Author",
                "<ArgumentName>max-keys</ArgumentName><ArgumentValue>5</ArgumentValue> | <ArgumentName>max-keys</ArgumentName><ArgumentValue>5</ArgumentValue>"
            })
    void whatIsSecretIsMaskedAndNothingElse(String text, String masked) {
        assertEquals(masked, Secrets.masked(text));
        assertEquals(masked, Secrets.masked(masked), "masked twice");
    }

    @Test
    void theLastPartOfADottedNameCountsOrTheLastTwo() {
        assertTrue(Secrets.isSecret("fs.obs.secret.key"));
        assertFalse(Secrets.isSecret("secret.of.key"));
        assertTrue(Secrets.isSecret("spring.security.token"));
        assertFalse(Secrets.isSecret("token.count"));
    }

    @Test
    void aTextInUtf16ThatWasTakenForAnotherEncodingIsMaskedToo() {
        for (String between : List.of("\0", "\uFFFD")) {
            StringBuilder text = new StringBuilder();
            "<StringToSign>SECRET</StringToSign>"
                    .chars()
                    .forEach(c -> text.append((char) c).append(between));
            assertFalse(Secrets.masked(text.toString()).contains("E" + between + "C"), between);
        }
    }

    @Test
    void aHeaderIsHiddenToTheEndOfItsLineAndAStringToSignToTheEndOfTheText() {
        assertEquals("Authorization: ***\r\nDate: d", Secrets.masked("Authorization: OBS AK:S\r\nDate: d"));
        assertEquals("Authorization:\nDate: d", Secrets.masked("Authorization:\nDate: d"));
        assertEquals("StringToSign:\n***", Secrets.masked("StringToSign:\nGET\n\n\nS\n/b/k"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The access key ID you provided does not exist in our records.",
                "The provided token has expired.",
                "token expired",
                "InvalidAccessKeyId",
                "InvalidToken: 5",
                "SignatureDoesNotMatch: the signature differs",
                "Unknown token, and no password",
                "/bucket/token=5",
                "https://b.example:8080/a@b?c=d@e",
                "2026-11-26T03:34:55Z",
                "C:\\Signature\\x",
                "50% = half & more; &lt;b&gt; \\u0041 %41",
                "<Key>a</Key>"
            })
    void ordinaryTextStays(String text) {
        assertSame(text, Secrets.masked(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Key", "key", "object-key", "Prefix", "Marker"})
    void keysOfObjectsStayReadableButForWhatIsSecretInUrls(String name) {
        assertEquals("token=5", Secrets.masked(name, "token=5"));
        assertEquals("Signature=5/<Token>x", Secrets.masked(name, "Signature=5/<Token>x"));
        assertEquals("a?Signature=***&b=c", Secrets.masked(name, "a?Signature=S&b=c"));
        assertEquals("ftp://***@h", Secrets.masked(name, "ftp://u:S@h"));
        assertEquals("token=***", Secrets.masked("Other", "token=5"));
    }

    @Test
    void noTextOfADocumentIsMasked() {
        int texts = 0;
        for (ServerErrorCode code : ServerErrorCode.values()) {
            assertSame(code.value(), Secrets.masked(code.value()));
            for (Listing listing : code.listings()) {
                assertSame(listing.message(), Secrets.masked(listing.message()));
                texts++;
            }
        }
        assertEquals(271, texts);
    }

    /** If the time grew with the square of the length, these texts would take minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "k=v ",
                "\"",
                "\\",
                "\\\"",
                "Signature",
                "Signature=",
                "Signature = \\",
                "Signature=\n",
                "Signature=\"",
                "Signature:[\"",
                "Signature:{",
                "Authorization: ",
                "%25",
                "%25%25",
                "%2525",
                "%3A%2F%2F",
                "%253A%252F%252F%3A%2F%2F",
                ":%2F%2F",
                "://",
                "a://b",
                "://@",
                "&amp;",
                "&",
                ";",
                "&#",
                "\\u005c",
                "<",
                "<a:",
                "a:",
                "<StringToSign",
                "<StringToSign ",
                "<StringToSign>",
                "<StringToSign></StringToSign>",
                "</StringToSign>",
                "<StringToSign><!--",
                "<StringToSign><![CDATA[",
                "&lt;StringToSign&gt;",
                "<ArgumentValue>",
                "ArgumentName",
                "ArgumentValue=",
                "-",
                "_",
                "\0",
                " "
            })
    void noTextMakesItSlowOrDeep(String piece) {
        String text = piece.repeat((2 << 20) / piece.length());
        for (String hostile : List.of(text, "<StringToSign>" + text, "Signature=\"" + text)) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> Secrets.masked(hostile).length());
        }
    }
}
