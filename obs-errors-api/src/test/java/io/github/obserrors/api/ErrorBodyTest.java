package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A body holds what was put into it, normalized where the wire has no meaning for the difference. */
class ErrorBodyTest {

    private static ErrorBody.Builder noSuchKey() {
        return ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY);
    }

    private static ErrorBody.Builder full() {
        return noSuchKey()
                .message("gone")
                .requestId("0001")
                .hostId("host")
                .detail("Key", "a")
                .detail("Key", "b");
    }

    @Test
    void aBodyOfACodeAloneHasNothingElse() {
        ErrorBody body = noSuchKey().build();
        assertSame(ServerErrorCode.NO_SUCH_KEY, body.code());
        assertEquals(Optional.empty(), body.message());
        assertEquals(Optional.empty(), body.requestId());
        assertEquals(Optional.empty(), body.hostId());
        assertEquals(List.of(), body.details());
    }

    @Test
    void aBodyHoldsWhatWasPutIntoItInOrderRepetitionsKept() {
        ErrorBody body = full().build();
        assertEquals(Optional.of("gone"), body.message());
        assertEquals(Optional.of("0001"), body.requestId());
        assertEquals(Optional.of("host"), body.hostId());
        assertEquals(List.of(new Detail("Key", "a"), new Detail("Key", "b")), body.details());
    }

    @Test
    void whiteSpaceAroundACodeIsRemoved() {
        assertSame(
                ServerErrorCode.NO_SUCH_KEY,
                ErrorBody.builder(ErrorCode.of(" \t\r\nNoSuchKey\n\r\t "))
                        .build()
                        .code());
        assertEquals(
                "Request-URI Too Large",
                ErrorBody.builder(ErrorCode.of("\nRequest-URI Too Large "))
                        .build()
                        .code()
                        .value());
    }

    @Test
    void whatXmlDoesNotCallWhiteSpaceStaysInACode() {
        assertEquals(
                "\u00A0NoSuchKey\u2003",
                ErrorBody.builder(ErrorCode.of("\u00A0NoSuchKey\u2003"))
                        .build()
                        .code()
                        .value());
    }

    @Test
    void aPrintedSpellingStaysTheCodeThatItIs() {
        ErrorCode printed = ErrorCode.of("MaxMessageLength Exceeded");
        assertEquals(printed, ErrorBody.builder(printed).build().code());
    }

    @Test
    void aMessageStaysAsItIs() {
        assertEquals(
                Optional.of(" \r\n gone \t"),
                noSuchKey().message(" \r\n gone \t").build().message());
        assertEquals(Optional.of(""), noSuchKey().message("").build().message());
    }

    @Test
    void allWhiteSpaceOfAnIdIsRemovedSinceServersWrapLongOnes() {
        ErrorBody body = noSuchKey()
                .requestId(" 00\n01\t02 03\r")
                .hostId("\n\t ab\r\n cd ")
                .build();
        assertEquals(Optional.of("00010203"), body.requestId());
        assertEquals(Optional.of("abcd"), body.hostId());
    }

    @Test
    void whatXmlDoesNotCallWhiteSpaceStaysInAnId() {
        assertEquals(
                Optional.of("a\u00A0b"),
                noSuchKey().requestId("a\u00A0b").build().requestId());
    }

    @Test
    void anIdOfWhiteSpaceAloneIsNoId() {
        ErrorBody body = full().requestId(" \n").hostId("").build();
        assertEquals(Optional.empty(), body.requestId());
        assertEquals(Optional.empty(), body.hostId());
    }

    @Test
    void theLastOfSeveralMessagesCounts() {
        assertEquals(
                Optional.of("second"),
                noSuchKey().message("first").message("second").build().message());
    }

    @Test
    void aBodyDoesNotChangeWhenItsBuilderGoesOn() {
        ErrorBody.Builder builder = full();
        ErrorBody body = builder.build();
        builder.message("other").requestId("other").hostId("other").detail("Other", "");
        assertEquals(full().build(), body);
        assertNotEquals(body, builder.build());
    }

    @Test
    void theDetailsCannotBeChanged() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> full().build().details().clear());
    }

    @Test
    void aDetailIsAskedForByItsNameTheFirstCountsAndWhiteSpaceAroundItDoesNot() {
        ErrorBody body = noSuchKey()
                .detail("Resource", "other")
                .detail("Key", "\n first key \t")
                .detail("Key", "second")
                .build();
        assertEquals(Optional.of("first key"), body.detail("Key"));
        assertEquals(Optional.empty(), body.detail("key"));
        assertEquals(Optional.empty(), body.detail("Code"));
    }

    @Test
    void aDetailWithinADetailIsNotAskedFor() {
        ErrorBody body = noSuchKey()
                .detail(new Detail("Outer", "", List.of(new Detail("Inner", "text"))))
                .build();
        assertEquals(Optional.empty(), body.detail("Inner"));
        assertEquals(Optional.of(""), body.detail("Outer"));
    }

    @Test
    void bodiesAreEqualWhenAllTheirPartsAre() {
        assertEquals(full().build(), full().build());
        assertEquals(full().build().hashCode(), full().build().hashCode());
    }

    @Test
    void bodiesDifferWhenAnyPartDoes() {
        ErrorBody body = full().build();
        ErrorBody otherCode = ErrorBody.builder(ServerErrorCode.NO_SUCH_BUCKET)
                .message("gone")
                .requestId("0001")
                .hostId("host")
                .detail("Key", "a")
                .detail("Key", "b")
                .build();
        for (ErrorBody other : List.of(
                otherCode,
                full().message("Gone").build(),
                full().requestId("0002").build(),
                full().requestId("").build(),
                full().hostId("Host").build(),
                full().detail("Key", "c").build(),
                noSuchKey().build())) {
            assertNotEquals(body, other);
            assertNotEquals(body.hashCode(), other.hashCode());
        }
    }

    @Test
    void aBodyIsNotEqualToAnythingElse() {
        assertNotEquals(full().build(), (Object) full().build().toString());
        assertNotEquals(full().build(), (Object) new KeyError(full().build()));
    }
}
