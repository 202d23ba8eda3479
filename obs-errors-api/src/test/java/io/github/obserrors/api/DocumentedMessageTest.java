package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The message of a document gets into a body when it is asked for, and only if it is one. */
class DocumentedMessageTest {

    private static Optional<String> message(ErrorCode code, Edition edition) {
        return ErrorBody.builder(code).documentedMessage(edition).build().message();
    }

    private static void assertRefused(String problem, ErrorCode code, Edition edition) {
        ErrorBody.Builder body = ErrorBody.builder(code).message("before");
        InvalidErrorBodyException refusal =
                assertThrows(InvalidErrorBodyException.class, () -> body.documentedMessage(edition));
        assertEquals("Message", refusal.field());
        assertEquals(Optional.of("before"), body.build().message());
        assertEquals("Message: " + edition.label() + problem, refusal.getMessage());
    }

    @Test
    void nobodyPutsAMessageInUnasked() {
        assertEquals(
                Optional.empty(),
                ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY).build().message());
    }

    @Test
    void itIsThatOfTheDocument() {
        assertEquals(
                Optional.of("The specified key does not exist."),
                message(ServerErrorCode.NO_SUCH_KEY, Edition.API_REFERENCE));
    }

    @Test
    void anAliasHasTheMessageOfItsCode() {
        assertEquals(
                message(ServerErrorCode.MAX_MESSAGE_LENGTH_EXCEEDED, Edition.C_SDK),
                message(ErrorCode.of("MaxMessageLength Exceeded"), Edition.C_SDK));
    }

    @Test
    void severalMessagesAreNoChoiceOfTheKit() {
        assertRefused(" has several messages for AccessDenied", ServerErrorCode.ACCESS_DENIED, Edition.API_REFERENCE);
    }

    @Test
    void aCodeThatTheDocumentDoesNotListHasNone() {
        assertRefused(" does not list KeyTooLongError", ServerErrorCode.KEY_TOO_LONG_ERROR, Edition.API_REFERENCE);
        assertRefused(" does not list a\\nb", ErrorCode.of("a\nb"), Edition.C_SDK);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeWithOneMessageHasIt(ServerErrorCode code) {
        for (Edition edition : Edition.values()) {
            List<Listing> listings = code.listings(edition);
            if (listings.size() == 1) {
                assertEquals(Optional.of(listings.get(0).message()), message(code, edition));
            } else {
                String problem = listings.isEmpty() ? " does not list " : " has several messages for ";
                assertRefused(problem + code, code, edition);
            }
        }
    }
}
