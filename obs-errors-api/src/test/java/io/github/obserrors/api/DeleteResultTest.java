package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A delete result holds the errors by key and counts what was deleted. */
class DeleteResultTest {

    private static final Optional<HttpStatus> OK = Optional.of(HttpStatus.of(200));
    private static final Optional<String> REQUEST_ID = Optional.of("1");
    private static final Optional<String> HOST_ID = Optional.of("2");

    private static KeyError error(String key) {
        return new KeyError(ErrorBody.builder(ServerErrorCode.ACCESS_DENIED)
                .detail("Key", key)
                .detail("StringToSign", "secret")
                .build());
    }

    @Test
    void holdsWhatItWasMadeOf() {
        DeleteResult result = new DeleteResult(
                OK, REQUEST_ID, HOST_ID, List.of(error("a"), error("b")), 3, true, List.of(Note.ATTRIBUTE));
        assertEquals(OK, result.status());
        assertEquals(REQUEST_ID, result.requestId());
        assertEquals(HOST_ID, result.hostId());
        assertEquals(List.of(error("a"), error("b")), result.errors());
        assertEquals(3, result.deleted());
        assertEquals(List.of(Note.ATTRIBUTE), result.notes());
    }

    @Test
    void whoeverMadeItCannotChangeItAfterwards() {
        List<KeyError> errors = new ArrayList<>(List.of(error("a")));
        List<Note> notes = new ArrayList<>(List.of(Note.ATTRIBUTE));
        DeleteResult result = new DeleteResult(OK, REQUEST_ID, HOST_ID, errors, 0, true, notes);
        errors.clear();
        notes.clear();
        assertEquals(List.of(error("a")), result.errors());
        assertEquals(List.of(Note.ATTRIBUTE), result.notes());
        assertThrows(UnsupportedOperationException.class, () -> result.errors().clear());
        assertThrows(UnsupportedOperationException.class, () -> result.notes().clear());
    }

    @Test
    void aNegativeNumberOfDeletedObjectsIsRefused() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> new DeleteResult(OK, REQUEST_ID, HOST_ID, List.of(), -1, true, List.of()));
        assertEquals("deleted is negative: -1", refusal.getMessage());
    }

    @Test
    void noneDeletedIsAResultToo() {
        assertEquals(0, new DeleteResult(OK, REQUEST_ID, HOST_ID, List.of(), 0, true, List.of()).deleted());
    }

    @Test
    void resultsAreEqualWhenAllTheirPartsAre() {
        DeleteResult result = new DeleteResult(OK, REQUEST_ID, HOST_ID, List.of(error("a")), 1, true, List.of());
        assertEquals(new DeleteResult(OK, REQUEST_ID, HOST_ID, List.of(error("a")), 1, true, List.of()), result);
        assertNotEquals(new DeleteResult(OK, REQUEST_ID, HOST_ID, List.of(error("b")), 1, true, List.of()), result);
        assertNotEquals(new DeleteResult(OK, REQUEST_ID, HOST_ID, List.of(error("a")), 2, true, List.of()), result);
        assertNotEquals(new DeleteResult(OK, REQUEST_ID, HOST_ID, List.of(error("a")), 1, false, List.of()), result);
    }

    @Test
    void masksEachOfItsErrorsAndKeepsTheRest() {
        assertEquals(
                new DeleteResult(
                        OK,
                        REQUEST_ID,
                        HOST_ID,
                        List.of(error("a").masked(), error("b").masked()),
                        3,
                        true,
                        List.of(Note.ATTRIBUTE)),
                new DeleteResult(
                                OK,
                                REQUEST_ID,
                                HOST_ID,
                                List.of(error("a"), error("b")),
                                3,
                                true,
                                List.of(Note.ATTRIBUTE))
                        .masked());
    }

    @Test
    void printsItsErrorsAsANumber() {
        assertEquals(
                "DeleteResult[status=200, requestId=\"1\", hostId=\"2\", deleted=3, errors=2, notes=[ATTRIBUTE]]",
                new DeleteResult(
                                OK,
                                REQUEST_ID,
                                HOST_ID,
                                List.of(error("a"), error("b")),
                                3,
                                true,
                                List.of(Note.ATTRIBUTE))
                        .toString());
        assertEquals("DeleteResult[deleted=0, errors=0]", new DeleteResult(List.of(), 0).toString());
    }

    @Test
    void aBodyAloneHasNeitherStatusNorIds() {
        DeleteResult result = new DeleteResult(List.of(error("a")), 1);
        assertEquals(
                new DeleteResult(
                        Optional.empty(), Optional.empty(), Optional.empty(), List.of(error("a")), 1, true, List.of()),
                result);
    }

    @Test
    void masksTheIdsToo() {
        DeleteResult masked = new DeleteResult(
                        Optional.empty(),
                        Optional.of("1?Signature=secret"),
                        Optional.of("https://u:secret@h"),
                        List.of(),
                        0,
                        true,
                        List.of())
                .masked();
        assertEquals(Optional.of("1?Signature=***"), masked.requestId());
        assertEquals(Optional.of("https://***@h"), masked.hostId());
    }

    @Test
    void aResultThatWasCutSaysSoAndSoDoesItsMaskedForm() {
        DeleteResult cut = new DeleteResult(OK, REQUEST_ID, HOST_ID, List.of(), 1, false, List.of(Note.TRUNCATED));

        assertFalse(cut.isComplete());
        assertEquals(cut, cut.masked());
        assertEquals(
                "DeleteResult[status=200, requestId=\"1\", hostId=\"2\", deleted=1, errors=0, complete=false,"
                        + " notes=[TRUNCATED]]",
                cut.toString());
        assertTrue(new DeleteResult(List.of(), 1).isComplete());
    }
}
