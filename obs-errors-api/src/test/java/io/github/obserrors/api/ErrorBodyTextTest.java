package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A body is masked part by part, and prints itself on one line without its secrets. */
class ErrorBodyTextTest {

    private static final ErrorBody BODY = ErrorBody.builder(ServerErrorCode.SIGNATURE_DOES_NOT_MATCH)
            .message("See https://b.example/?Signature=secret&a=b")
            .requestId("0001")
            .hostId("host")
            .detail("StringToSign", "secret")
            .detail(new Detail("Owner", "x", List.of(new Detail("AWSAccessKeyId", "secret"))))
            .detail("Resource", "/b?X-Obs-Signature=secret")
            .build();

    @Test
    void masksMessageAndDetailsAndKeepsWhatIsNotSecret() {
        assertEquals(
                ErrorBody.builder(ServerErrorCode.SIGNATURE_DOES_NOT_MATCH)
                        .message("See https://b.example/?Signature=***&a=b")
                        .requestId("0001")
                        .hostId("host")
                        .detail("StringToSign", "***")
                        .detail(new Detail("Owner", "x", List.of(new Detail("AWSAccessKeyId", "***"))))
                        .detail("Resource", "/b?X-Obs-Signature=***")
                        .build(),
                BODY.masked());
    }

    @Test
    void aBodyWithoutSecretsIsMaskedToAnEqualOne() {
        ErrorBody plain = ErrorBody.builder(ErrorCode.of("SYS.0001")).build();
        assertEquals(plain, plain.masked());
        assertEquals(Optional.empty(), plain.masked().message());
    }

    @Test
    void maskingTwiceIsMaskingOnce() {
        assertEquals(BODY.masked(), BODY.masked().masked());
    }

    @Test
    void printsEverythingThatIsThereInQuotesWithoutSecrets() {
        assertEquals(
                "ErrorBody[code=\"SignatureDoesNotMatch\", message=\"See https://b.example/?Signature=***&a=b\","
                        + " requestId=\"0001\", hostId=\"host\", details=[StringToSign=\"***\","
                        + " Owner=\"x\"[AWSAccessKeyId=\"***\"], Resource=\"/b?X-Obs-Signature=***\"]]",
                BODY.toString());
    }

    @Test
    void printsNothingThatIsNotThere() {
        assertEquals(
                "ErrorBody[code=\"SYS.0001\"]",
                ErrorBody.builder(ErrorCode.of("SYS.0001")).build().toString());
    }

    @Test
    void aMessageCannotPoseAsAnotherField() {
        assertEquals(
                "ErrorBody[code=\"A\", message=\"x\\\", requestId=\\\"forged\"]",
                ErrorBody.builder(ErrorCode.of("A"))
                        .message("x\", requestId=\"forged")
                        .build()
                        .toString());
    }

    @Test
    void anElementCannotPoseAsAField() {
        assertEquals(
                "ErrorBody[code=\"A\", details=[requestId=\"forged\", code=\"B\"]]",
                ErrorBody.builder(ErrorCode.of("A"))
                        .detail("requestId", "forged")
                        .detail("code", "B")
                        .build()
                        .toString());
    }

    @Test
    void masksWhatIsSecretInTheCodeAndTheIdsToo() {
        ErrorBody body = ErrorBody.builder(ErrorCode.of("A?Signature=secret"))
                .requestId("1?Signature=secret")
                .hostId("https://u:secret@h")
                .build();

        assertEquals("A?Signature=***", body.masked().code().value());
        assertEquals(Optional.of("1?Signature=***"), body.masked().requestId());
        assertEquals(Optional.of("https://***@h"), body.masked().hostId());
        assertEquals("A?Signature=***", body.code().toString());
        assertEquals(
                "ErrorBody[code=\"A?Signature=***\", requestId=\"1?Signature=***\", hostId=\"https://***@h\"]",
                body.toString());
    }

    @Test
    void anArgumentIsShownUnlessItsNameIsThatOfASecret() {
        assertEquals(
                "ErrorBody[code=\"A\", details=[ArgumentName=\"max-keys\", ArgumentValue=\"5\"]]",
                argument("max-keys", "5").toString());
        assertEquals(argument("max-keys", "5"), argument("max-keys", "5").masked());
        assertEquals(
                "ErrorBody[code=\"A\", details=[ArgumentName=\" Authorization \", ArgumentValue=\"***\"]]",
                argument(" Authorization ", "OBS AK:secret").toString());
        assertEquals(
                argument(" Authorization ", "***"),
                argument(" Authorization ", "OBS AK:secret").masked());
    }

    @Test
    void anArgumentThatWasMissingIsShown() {
        assertEquals(
                argument("Authorization", "null"),
                argument("Authorization", "null").masked());
        assertEquals(
                argument("Authorization", ""), argument("Authorization", "").masked());
        assertEquals(
                argument("Authorization", "***"),
                argument("Authorization", "null1").masked());
    }

    @Test
    void anArgumentAloneIsHiddenSinceItsNameIsNotKnown() {
        Detail alone = argument("Authorization", "OBS AK:secret").details().get(1);
        assertEquals("ArgumentValue=\"***\"", alone.toString());
        assertEquals(new Detail("ArgumentValue", "***"), alone.masked());
    }

    private static ErrorBody argument(String name, String value) {
        return ErrorBody.builder(ErrorCode.of("A"))
                .detail("ArgumentName", name)
                .detail("ArgumentValue", value)
                .build();
    }
}
