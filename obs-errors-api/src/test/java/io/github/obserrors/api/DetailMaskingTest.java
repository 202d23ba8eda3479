package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not reach a log is masked: the elements of a closed list, and the signature parameters of URLs. */
class DetailMaskingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "StringToSign",
                "StringToSignBytes",
                "SignatureProvided",
                "AWSAccessKeyId",
                "EncodedAuthorizationMessage",
                "CanonicalRequest",
                "CanonicalRequestBytes",
                "AccessKeyId",
                "OBSAccessKeyId",
                "AccessKey",
                "access_key_id",
                "string_to_sign",
                "Signature",
                "SecretKey",
                "SecretAccessKey",
                "SecurityToken",
                "x-obs-security-token",
                "x-amz-security-token",
                "X-Auth-Token",
                "Token",
                "Token-0",
                "Authorization",
                "Credential",
                "X-Amz-Credential",
                "Password",
                "x-obs-server-side-encryption-customer-key"
            })
    void aSecretElementIsMaskedInAnyCaseWithAllThatIsWithin(String name) {
        for (String written : List.of(name, name.toLowerCase(Locale.ROOT), name.toUpperCase(Locale.ROOT))) {
            Detail secret = new Detail(written, "secret", List.of(new Detail("Part", "secret")));
            assertEquals(new Detail(written, "***"), secret.masked());
            assertEquals(written + "=\"***\"", secret.toString());
        }
    }

    @Test
    void aSecretElementIsMaskedAtAnyDepth() {
        Detail detail = new Detail(
                "Outer",
                "plain",
                List.of(
                        new Detail("Plain", "plain"),
                        new Detail("Inner", "", List.of(new Detail("StringToSign", "secret")))));
        assertEquals(
                new Detail(
                        "Outer",
                        "plain",
                        List.of(
                                new Detail("Plain", "plain"),
                                new Detail("Inner", "", List.of(new Detail("StringToSign", "***"))))),
                detail.masked());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Signature",
                "signature",
                "AWSAccessKeyId",
                "AccessKeyId",
                "ACCESSKEYID",
                "X-Amz-Signature",
                "X-Amz-Credential",
                "X-Amz-Security-Token",
                "x-obs-signature",
                "X-Obs-Credential",
                "x-obs-security-token"
            })
    void aSignatureParameterOfAUrlIsMaskedWithItsNeighboursLeftAsTheyAre(String parameter) {
        assertEquals(
                "https://b.example/k?acl&" + parameter + "=***&Expires=1",
                masked("https://b.example/k?acl&" + parameter + "=se%2Fcret/+;$1\\&Expires=1"));
        assertEquals(parameter + "=***", masked(parameter + "=secret"));
    }

    @Test
    void everyParameterOfAUrlIsMasked() {
        assertEquals(
                "?AccessKeyId=***&Signature=*** and ?Signature=***",
                masked("?AccessKeyId=secret&Signature=secret and ?Signature=secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "&", "\"", "'", "<", ">", "\n", "\t"})
    void theValueOfAParameterEndsWhereItCannotGoOn(String end) {
        assertEquals("Signature=***" + end + "plain", masked("Signature=secret" + end + "plain"));
    }

    @Test
    void aParameterIsMaskedAlsoRightBehindAWordOfAnotherScript() {
        assertEquals("\u7B7E\u540DSignature=***", masked("\u7B7E\u540DSignature=secret"));
        assertEquals("\u00E9Signature=***", masked("\u00E9Signature=secret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mySignature=plain",
                "my_Signature=plain",
                "v4Signature=plain",
                "Signature=",
                "The signature is plain: it is not hidden",
                "/bucket/token=5/part",
                "SignatureVersion=2",
                "x-obs-acl=private",
                "Expires=1&prefix=a",
                "no parameter at all"
            })
    void otherTextsAreLeftAsTheyAre(String text) {
        Detail detail = new Detail("Resource", text, List.of(new Detail("Plain", text)));
        assertSame(detail, detail.masked());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"StringToSig", "StringToSigns", "SignatureVersion", "Key", "KeyId", "TokenCount", "ArgumentName"
            })
    void elementsOutsideTheListAreNotMasked(String name) {
        Detail detail = new Detail(name, "plain");
        assertSame(detail, detail.masked());
    }

    @Test
    void theSecretElementsAreTheSameWhateverTheLanguageOfTheUser() {
        Locale before = Locale.getDefault();
        try {
            // In Turkish the lower case of I is a letter of its own.
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("***", new Detail("STRINGTOSIGN", "secret").masked().text());
            assertEquals(
                    "***", new Detail("SIGNATUREPROVIDED", "secret").masked().text());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String masked(String text) {
        return new Detail("Resource", text).masked().text();
    }
}
