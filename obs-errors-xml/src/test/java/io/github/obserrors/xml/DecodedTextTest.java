package io.github.obserrors.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.ObsErrorException;
import io.github.obserrors.xml.samples.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A decoded response goes into a log as one line without secrets, whatever a server sent. */
class DecodedTextTest {

    private static final String FORGED =
            "\r\n2026-11-21 INFO all is well\u001B[2K\u0085\u2028\u202E\"], ErrorResponse[";

    private static void assertOneLine(String text) {
        assertTrue(
                text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0x202E),
                text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Error><Code>A%s</Code><Message>b%s</Message><RequestId>1%s</RequestId><Key>k%s</Key></Error>",
                "<error><code>A%s</code><message>b%s</message><hostId>1%s</hostId><x a='%s'/></error>",
                "{\"code\":\"A\\u000a\\u001b[2K\\u2028\",\"message\":\"b\\r\\n\",\"x\\n\":\"\\u0007\"}",
                "<html><title>t%s</title></html>",
                "plain %s text",
                "<Error><Code>A</Code><Message>b%s"
            })
    void nothingOfABodyBreaksTheLine(String body) {
        ErrorResponse error = Response.of(400, body.replace("%s", FORGED)).error();

        assertOneLine(error.toString());
        assertOneLine(error.masked().toString());
        assertOneLine(new ObsErrorException(error).toString());
        error.details().forEach(detail -> assertOneLine(detail.toString()));
    }

    @Test
    void nothingOfTheHeadersBreaksTheLine() {
        ErrorResponse error = Response.of(400, "")
                .with("x-obs-error-code", "A" + FORGED)
                .with("x-obs-error-message", "b" + FORGED)
                .with("x-obs-request-id", "1" + FORGED)
                .with("x-obs-id-2", "2" + FORGED)
                .with("Location", "https://a/" + FORGED)
                .with("Retry-After", "1" + FORGED)
                .with("x-amz-retry-after", "1" + FORGED)
                .with("Date", "now" + FORGED)
                .error();

        assertOneLine(error.toString());
        assertOneLine(new ObsErrorException(error).toString());
    }

    @Test
    void aDeleteResultIsOneLineToo() {
        DeleteResult result = Response.of(
                        200, "<DeleteResult><Error><Key>k" + FORGED + "</Key><Code>A</Code></Error></DeleteResult>")
                .with("x-obs-request-id", "1" + FORGED)
                .deleteResult();

        assertOneLine(result.toString());
        result.errors().forEach(error -> assertOneLine(error.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Error><Code>A</Code><StringToSign>topsecret</StringToSign></Error>",
                "<error><code>A</code><stringtosign>topsecret</stringtosign></error>",
                "<Error><Code>A</Code><SignatureProvided><b>topsecret</b></SignatureProvided></Error>",
                "<Errors><Error><Code>A</Code></Error><Error><AWSAccessKeyId>topsecret</AWSAccessKeyId></Error></Errors>",
                "<Error><Code>A</Code><EncodedAuthorizationMessage>topsecret</EncodedAuthorizationMessage>",
                "{\"code\":\"A\",\"StringToSignBytes\":\"topsecret\"}",
                "{\"code\":\"A\",\"a\":[{\"awsAccessKeyId\":[\"topsecret\"]}]}",
                "<Error><Code>A</Code><Message>GET /k?Signature=topsecret&amp;a=b</Message></Error>",
                "GET https://a/k?x-amz-signature=topsecret failed",
                "<html><title>https://a/k?AccessKeyId=topsecret</title></html>",
                "<Error><Code>A</Code><Resource>/k?X-Obs-Security-Token=topsecret"
            })
    void secretsAreMasked(String body) {
        ErrorResponse error = Response.of(403, body)
                .with("Location", "https://a/k?Signature=topsecret")
                .error();

        for (String text : List.of(
                error.toString(),
                error.masked().toString(),
                error.masked().redirectTarget().orElseThrow(),
                error.masked().message().orElse(""),
                new ObsErrorException(error).toString())) {
            assertFalse(text.contains("topsecret"), text);
        }
        assertTrue(error.redirectTarget().orElseThrow().contains("topsecret"));
    }

    @Test
    void secretsInAnEntryOfADeleteResultAreMasked() {
        DeleteResult result = Response.of(
                        200,
                        "<DeleteResult><Error><Key>k</Key><Code>A</Code><StringToSign>topsecret</StringToSign></Error>"
                                + "</DeleteResult>")
                .deleteResult();

        assertFalse(result.errors().get(0).toString().contains("topsecret"));
        assertEquals(
                "***",
                result.masked().errors().get(0).body().detail("StringToSign").orElse(""));
        assertEquals(
                "topsecret",
                result.errors().get(0).body().detail("StringToSign").orElse(""));
    }
}
