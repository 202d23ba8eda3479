package io.github.obserrors.xml.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.MalformedErrorBodyException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is wrong with a body, an excerpt does not show the content of its secret elements. */
class ExcerptProperties {

    private static final String SECRET = "5ecret";

    @Provide
    Arbitrary<String> secrets() {
        return Arbitraries.of(
                "<StringToSign>@</StringToSign>",
                "<o:SignatureProvided>@</o:SignatureProvided>",
                "<awsaccesskeyid>@</awsaccesskeyid>",
                "<StringToSignBytes><![CDATA[@]]></StringToSignBytes>",
                "<EncodedAuthorizationMessage a='b'>@</EncodedAuthorizationMessage>",
                "<D>http://obs.example.com/?AWSAccessKeyId=@&amp;Signature=@&amp;x=y</D>");
    }

    @Provide
    Arbitrary<String> damages() {
        return Arbitraries.of(
                "<",
                "</",
                "<!--",
                "-->",
                "<![CDATA[",
                "]]>",
                "&",
                "&x;",
                "<?",
                "</E>",
                "<a:b/>",
                "\0",
                "\uFFFE",
                "<!DOCTYPE x>");
    }

    private static String excerpt(String body) {
        try {
            ErrorXml.read(body.getBytes(UTF_8));
            return "";
        } catch (MalformedErrorBodyException e) {
            String message = String.valueOf(e.getMessage());
            assertTrue(message.endsWith(e.excerpt()), message);
            return message;
        }
    }

    @Property
    void noSecretIsShownWhereverElseTheBodyIsDamaged(
            @ForAll("secrets") String secret,
            @ForAll("damages") String damage,
            @ForAll @IntRange(max = 90) int before,
            @ForAll @IntRange(max = 90) int after,
            @ForAll @IntRange(min = 1, max = 20) int length,
            @ForAll boolean damagedBefore) {
        String body = "<Error xmlns:o='urn:one'><Code>A</Code>"
                + (damagedBefore ? damage : "")
                + " ".repeat(before)
                + secret.replace("@", SECRET.repeat(length))
                + "x".repeat(after)
                + (damagedBefore ? "" : damage)
                + "</Error>";

        String shown = excerpt(body);

        assertFalse(shown.contains("5e") || shown.contains("ret"), shown);
    }

    @Property
    void noSecretIsShownWhereverTheBodyIsCut(
            @ForAll("secrets") String secret,
            @ForAll @IntRange(max = 300) int cut,
            @ForAll @IntRange(min = 1, max = 20) int length) {
        String body = "<Error xmlns:o='urn:one'><Code>A</Code>" + secret.replace("@", SECRET.repeat(length));

        String shown = excerpt(body.substring(0, Math.min(cut, body.length())));

        assertFalse(shown.contains("5e") || shown.contains("ret"), shown);
    }
}
