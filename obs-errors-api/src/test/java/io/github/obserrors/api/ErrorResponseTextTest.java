package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A response is masked part by part, and prints all its facts on one line without its secrets. */
class ErrorResponseTextTest {

    private static final String FULL_LINE = "ErrorResponse[status=403, code=\"SignatureDoesNotMatch\","
            + " message=\"See ?Signature=***&a=b\", requestId=\"body-request\", hostId=\"body-host\","
            + " headerRequestId=\"header-request\", headerHostId=\"header-host\","
            + " location=\"https://b.example/?Signature=***&c=d\", retryAfter=\"7\","
            + " retryAfterMilliseconds=\"7500\","
            + " date=\"Sat, 21 Nov 2026 04:29:16 GMT\", details=[StringToSign=\"***\"],"
            + " notes=[ATTRIBUTE, STRAY_TEXT]]";

    private static ErrorResponse full() {
        return ErrorResponse.builder()
                .body(ErrorBody.builder(ServerErrorCode.SIGNATURE_DOES_NOT_MATCH)
                        .message("See ?Signature=secret&a=b")
                        .requestId("body-request")
                        .hostId("body-host")
                        .detail("StringToSign", "secret")
                        .build())
                .status(HttpStatus.of(403))
                .headerRequestId("header-request")
                .headerHostId("header-host")
                .location("https://b.example/?Signature=secret&c=d")
                .retryAfter("7")
                .retryAfterMilliseconds("7500")
                .date("Sat, 21 Nov 2026 04:29:16 GMT")
                .note(Note.ATTRIBUTE)
                .note(Note.STRAY_TEXT)
                .build();
    }

    @Test
    void printsEveryFactOnOneLineWithoutSecrets() {
        assertEquals(FULL_LINE, full().toString());
    }

    @Test
    void printsNothingThatIsNotThere() {
        assertEquals("ErrorResponse[]", ErrorResponse.builder().build().toString());
    }

    @Test
    void printsTheIdsOfTheHeadersOnlyUnderTheirOwnNames() {
        assertEquals(
                "ErrorResponse[headerRequestId=\"1\", headerHostId=\"2\"]",
                ErrorResponse.builder()
                        .headerRequestId("1")
                        .headerHostId("2")
                        .build()
                        .toString());
    }

    @Test
    void masksMessageLocationAndDetails() {
        ErrorResponse masked = full().masked();
        assertEquals(Optional.of("See ?Signature=***&a=b"), masked.message());
        assertEquals(Optional.of("https://b.example/?Signature=***&c=d"), masked.redirectTarget());
        assertEquals(List.of(new Detail("StringToSign", "***")), masked.details());
    }

    @Test
    void masksNothingElse() {
        assertEquals(FULL_LINE, full().masked().toString());
        assertEquals(full().retryAfter(), full().masked().retryAfter());
        assertEquals(full().serverTime(), full().masked().serverTime());
    }

    @Test
    void aResponseOfWhichNothingIsKnownIsMaskedToOneOfWhichNothingIsKnown() {
        assertEquals("ErrorResponse[]", ErrorResponse.builder().build().masked().toString());
    }
}
