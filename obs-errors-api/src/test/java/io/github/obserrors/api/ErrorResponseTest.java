package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An error response keeps the facts of the body and those of the headers beside each other. */
class ErrorResponseTest {

    private static final ErrorBody BODY = ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY)
            .message("gone")
            .requestId("body-request")
            .hostId("body-host")
            .detail("Key", "a")
            .detail("Key", "b")
            .build();

    private static final ErrorBody BARE_BODY =
            ErrorBody.builder(ServerErrorCode.NO_SUCH_BUCKET).build();

    @Test
    void aResponseOfWhichNothingIsKnownHasNothing() {
        ErrorResponse response = ErrorResponse.builder().build();
        assertEquals(Optional.empty(), response.status());
        assertEquals(Optional.empty(), response.code());
        assertEquals(Optional.empty(), response.message());
        assertEquals(Optional.empty(), response.requestId());
        assertEquals(Optional.empty(), response.hostId());
        assertEquals(Optional.empty(), response.headerRequestId());
        assertEquals(Optional.empty(), response.headerHostId());
        assertEquals(List.of(), response.details());
        assertEquals(List.of(), response.notes());
    }

    @Test
    void aBuilderOfAResponseHoldsAllOfItAndLeavesItAsItIs() {
        ErrorResponse response = ErrorResponse.builder()
                .body(BODY)
                .headerRequestId("1")
                .headerHostId("2")
                .location("http://a")
                .retryAfter("3")
                .retryAfterMilliseconds("4")
                .date("Thu, 26 Nov 2026 06:41:48 GMT")
                .note(Note.TRUNCATED)
                .build();

        assertEquals(response, response.toBuilder().build());
        assertEquals(
                Optional.of(HttpStatus.of(404)),
                response.toBuilder().status(404).build().status());
        assertEquals(Optional.empty(), response.status());
    }

    @Test
    void allThatTheBodyHoldsIsTakenOver() {
        ErrorResponse response = ErrorResponse.builder().body(BODY).build();
        assertEquals(Optional.of(ServerErrorCode.NO_SUCH_KEY), response.code());
        assertEquals(Optional.of("gone"), response.message());
        assertEquals(Optional.of("body-request"), response.requestId());
        assertEquals(Optional.of("body-host"), response.hostId());
        assertEquals(BODY.details(), response.details());
    }

    @Test
    void aBodyReplacesWhatWasSetBeforeEvenWithNothing() {
        ErrorResponse response = ErrorResponse.builder()
                .code(ErrorCode.of("SYS.0001"))
                .message("from a header")
                .body(BODY)
                .body(BARE_BODY)
                .build();
        assertEquals(Optional.of(ServerErrorCode.NO_SUCH_BUCKET), response.code());
        assertEquals(Optional.empty(), response.message());
        assertEquals(Optional.empty(), response.requestId());
        assertEquals(Optional.empty(), response.hostId());
        assertEquals(List.of(), response.details());
    }

    @Test
    void aBodyLeavesTheFactsOfTheHeadersAsTheyAre() {
        ErrorResponse response = ErrorResponse.builder()
                .status(HttpStatus.of(404))
                .headerRequestId("header-request")
                .headerHostId("header-host")
                .note(Note.ATTRIBUTE)
                .body(BODY)
                .build();
        assertEquals(Optional.of(HttpStatus.of(404)), response.status());
        assertEquals(Optional.of("header-request"), response.headerRequestId());
        assertEquals(Optional.of("header-host"), response.headerHostId());
        assertEquals(List.of(Note.ATTRIBUTE), response.notes());
    }

    @Test
    void codeAndMessageCanComeFromHeaders() {
        ErrorResponse response = ErrorResponse.builder()
                .code(ErrorCode.of("SYS.0001"))
                .message(" from a header ")
                .build();
        assertEquals(Optional.of(ErrorCode.of("SYS.0001")), response.code());
        assertEquals(Optional.of(" from a header "), response.message());
    }

    @Test
    void theCodeIsNeverMadeUpFromTheStatus() {
        assertEquals(
                Optional.empty(),
                ErrorResponse.builder().status(HttpStatus.of(404)).build().code());
    }

    @Test
    void theIdsOfTheBodyComeBeforeThoseOfTheHeadersAndBothAreKept() {
        ErrorResponse response = ErrorResponse.builder()
                .headerRequestId("header-request")
                .headerHostId("header-host")
                .body(BODY)
                .build();
        assertEquals(Optional.of("body-request"), response.requestId());
        assertEquals(Optional.of("header-request"), response.headerRequestId());
        assertEquals(Optional.of("body-host"), response.hostId());
        assertEquals(Optional.of("header-host"), response.headerHostId());
    }

    @Test
    void theIdsOfTheHeadersStandInForThoseThatTheBodyLacks() {
        ErrorResponse response = ErrorResponse.builder()
                .headerRequestId("header-request")
                .headerHostId("header-host")
                .body(BARE_BODY)
                .build();
        assertEquals(Optional.of("header-request"), response.requestId());
        assertEquals(Optional.of("header-host"), response.hostId());
    }

    @Test
    void anEmptyIdInTheBodyDoesNotHideThatOfTheHeader() {
        ErrorResponse response = ErrorResponse.builder()
                .headerRequestId("header-request")
                .body(ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY)
                        .requestId("")
                        .build())
                .build();
        assertEquals(Optional.of("header-request"), response.requestId());
    }

    @Test
    void theIdsOfTheBodyAreNotThoseOfTheHeaders() {
        ErrorResponse response = ErrorResponse.builder().body(BODY).build();
        assertEquals(Optional.empty(), response.headerRequestId());
        assertEquals(Optional.empty(), response.headerHostId());
    }

    @Test
    void notesStandInTheOrderInWhichTheyAroseEachOnce() {
        ErrorResponse response = ErrorResponse.builder()
                .note(Note.REPEATED_FIELD)
                .note(Note.ATTRIBUTE)
                .note(Note.REPEATED_FIELD)
                .build();
        assertEquals(List.of(Note.REPEATED_FIELD, Note.ATTRIBUTE), response.notes());
    }

    @Test
    void aResponseDoesNotChangeWhenItsBuilderGoesOn() {
        ErrorResponse.Builder builder = ErrorResponse.builder().body(BODY).note(Note.ATTRIBUTE);
        ErrorResponse response = builder.build();
        String before = response.toString();
        builder.body(BARE_BODY).note(Note.STRAY_TEXT).status(HttpStatus.of(500));
        assertEquals(before, response.toString());
    }

    @Test
    void detailsAndNotesCannotBeChanged() {
        ErrorResponse response =
                ErrorResponse.builder().body(BODY).note(Note.ATTRIBUTE).build();
        assertThrows(
                UnsupportedOperationException.class, () -> response.details().clear());
        assertThrows(UnsupportedOperationException.class, () -> response.notes().clear());
    }

    @Test
    void theIdsAndDetailsOfABodyWithoutACodeCanBeSetOneByOne() {
        ErrorResponse response = ErrorResponse.builder()
                .requestId(" 1\r\n2 ")
                .hostId("\t3")
                .headerRequestId("4")
                .detail(new Detail("Key", "a"))
                .detail(new Detail("Key", "b"))
                .build();
        assertEquals(Optional.of("12"), response.requestId());
        assertEquals(Optional.of("3"), response.hostId());
        assertEquals(Optional.of("4"), response.headerRequestId());
        assertEquals(List.of(new Detail("Key", "a"), new Detail("Key", "b")), response.details());
    }

    @Test
    void anIdOfWhiteSpaceAloneIsNone() {
        ErrorResponse response = ErrorResponse.builder()
                .requestId(" \n")
                .headerRequestId("4")
                .hostId("")
                .build();
        assertEquals(Optional.of("4"), response.requestId());
        assertEquals(Optional.empty(), response.hostId());
    }
}
