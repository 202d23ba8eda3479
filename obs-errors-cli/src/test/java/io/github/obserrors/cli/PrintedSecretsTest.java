package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets of a response are masked wherever the answer is printed, unless they are asked for. */
class PrintedSecretsTest {

    private static final String ERROR = """
            <Error>
              <Code>SignatureDoesNotMatch</Code>
              <Message>See https://b.obs.example.com/k?AWSAccessKeyId=SECRET1&amp;Expires=9&amp;Signature=SECRET2</Message>
              <AWSAccessKeyId>SECRET3</AWSAccessKeyId>
              <SignatureProvided>SECRET4</SignatureProvided>
              <StringToSign>SECRET5
            line</StringToSign>
              <StringToSignBytes>SECRET6</StringToSignBytes>
              <EncodedAuthorizationMessage>SECRET7</EncodedAuthorizationMessage>
              <Outer><stringtosign>SECRET8</stringtosign></Outer>
              <Endpoint>https://e.example.com/?x-obs-security-token=SECRET9&amp;part=1</Endpoint>
            </Error>
            """;

    private static final String DELETE_RESULT = """
            <DeleteResult>
              <Error>
                <Key>k?Signature=SECRET1</Key>
                <Code>AccessDenied</Code>
                <Message>Not with x-amz-credential=SECRET2</Message>
                <AWSAccessKeyId>SECRET3</AWSAccessKeyId>
              </Error>
            </DeleteResult>
            """;

    private static final String RESPONSE = CurlOutput.of(
            "307 Temporary Redirect",
            "<Error><Code>TemporaryRedirect</Code><Message>m</Message><StringToSign>SECRET1</StringToSign></Error>",
            "Location: https://b.obs.example.com/k?AccessKeyId=SECRET2&Expires=9&Signature=SECRET3",
            "Authorization: OBS SECRET:SECRET");

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void secretsOfAResponseAreMasked(String format) {
        Run run = Run.withInput(RESPONSE, "explain", "--full", "--format", format, "-");

        assertEquals(0, run.exitStatus());
        assertFalse(run.out().contains("SECRET"), run.out());
        assertTrue(
                run.out().contains("https://b.obs.example.com/k?AccessKeyId=***&Expires=9&Signature=***"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void secretsOfAResponseAreShownToWhoAsksForThem(String format) {
        String out = Run.withInput(RESPONSE, "explain", "--full", "--show-secrets", "--format", format, "-")
                .out();

        Stream.of(1, 2, 3).forEach(number -> assertTrue(out.contains("SECRET" + number), out));
    }

    @Test
    void anAdviceHoldsNoSecret() {
        assertFalse(Run.withInput(RESPONSE, "retry").toString().contains("SECRET"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void secretsOfAnErrorAreMasked(String format) {
        Run run = Run.withInput(ERROR, "explain", "--full", "--format", format, "-");

        assertEquals(0, run.exitStatus());
        assertFalse(run.out().contains("SECRET"), run.out());
        assertTrue(run.out().contains("AWSAccessKeyId=***&Expires=9&Signature=***"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void secretsOfADeleteResultAreMasked(String format) {
        Run run = Run.withInput(DELETE_RESULT, "explain", "--full", "--format", format, "-");

        assertEquals(0, run.exitStatus());
        assertFalse(run.out().contains("SECRET"), run.out());
        assertTrue(run.out().contains("Not with x-amz-credential=***"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void secretsAreShownToWhoAsksForThem(String format) {
        String error = Run.withInput(ERROR, "explain", "--full", "--show-secrets", "--format", format, "-")
                .out();
        String deleteResult = Run.withInput(
                        DELETE_RESULT, "explain", "--full", "--show-secrets", "--format", format, "-")
                .out();

        Stream.of(1, 2, 3, 4, 5, 6, 7, 8, 9).forEach(number -> assertTrue(error.contains("SECRET" + number), error));
        Stream.of(1, 2).forEach(number -> assertTrue(deleteResult.contains("SECRET" + number), deleteResult));
    }

    @Test
    void aMaskedDetailKeepsItsNameAndItsPlace() {
        List<String> lines = Run.withInput(ERROR, "explain", "--full", "-").lines();

        assertTrue(lines.contains("StringToSignBytes"), lines.toString());
        assertEquals("            ***", lines.get(lines.indexOf("StringToSignBytes") + 1));
    }

    @Test
    void theLinesOfAStringToSignCanBeToldApart() {
        List<String> lines =
                Run.withInput(ERROR, "explain", "--full", "--show-secrets", "-").lines();

        assertEquals("            SECRET5\\nline", lines.get(lines.indexOf("StringToSign") + 1));
    }
}
