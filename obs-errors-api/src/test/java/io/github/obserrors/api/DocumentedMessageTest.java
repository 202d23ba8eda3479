package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The message of a document gets into a body when its listing is given, and only then. */
class DocumentedMessageTest {

    private static Optional<String> message(ErrorCode code, Listing listing) {
        return ErrorBody.builder(code)
                .message("before")
                .message(listing)
                .build()
                .message();
    }

    @Test
    void nobodyPutsAMessageInUnasked() {
        assertEquals(
                Optional.empty(),
                ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY).build().message());
    }

    @Test
    void itIsThatOfTheDocument() {
        Listing listing =
                ServerErrorCode.NO_SUCH_KEY.listings(Edition.API_REFERENCE).get(0);

        assertEquals(Optional.of("The specified key does not exist."), message(ServerErrorCode.NO_SUCH_KEY, listing));
    }

    @Test
    void ofTwoRowsOfOneDocumentEitherCanBeChosen() {
        List<Listing> rows = ServerErrorCode.ACCESS_DENIED.listings(Edition.API_REFERENCE);

        assertEquals(2, rows.size());
        assertNotEquals(
                message(ServerErrorCode.ACCESS_DENIED, rows.get(0)),
                message(ServerErrorCode.ACCESS_DENIED, rows.get(1)));
    }

    @Test
    void aCodeThatNoDocumentListsCanHaveTheMessageOfAnother() {
        Listing listing = ServerErrorCode.NO_SUCH_KEY.listings(Edition.C_SDK).get(0);

        assertEquals(Optional.of(listing.message()), message(ErrorCode.of("NoSuchObject"), listing));
    }

    @ParameterizedTest
    @EnumSource
    void everyListingGivesItsMessage(ServerErrorCode code) {
        for (Listing listing : code.listings()) {
            assertEquals(Optional.of(listing.message()), message(code, listing));
        }
    }
}
