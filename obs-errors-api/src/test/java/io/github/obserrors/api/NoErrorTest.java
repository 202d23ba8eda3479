package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A response that is not an error has a status, ids and notes, and nothing to mask. */
class NoErrorTest {

    private static final Optional<HttpStatus> OK = Optional.of(HttpStatus.of(200));

    private static final Optional<String> ID = Optional.of("1");
    private static final Optional<String> HOST_ID = Optional.of("2");

    @Test
    void holdsWhatItWasMadeOfWhateverBecomesOfTheList() {
        List<Note> notes = new ArrayList<>(List.of(Note.STRAY_TEXT));
        NoError response = new NoError(OK, ID, HOST_ID, notes);
        notes.clear();
        assertEquals(OK, response.status());
        assertEquals(ID, response.requestId());
        assertEquals(HOST_ID, response.hostId());
        assertEquals(List.of(Note.STRAY_TEXT), response.notes());
    }

    @Test
    void hasNothingToMask() {
        NoError response = new NoError(OK, ID, HOST_ID, List.of());
        assertEquals(response, response.masked());
    }

    @Test
    void masksTheIds() {
        assertEquals(
                new NoError(OK, Optional.of("1?Signature=***"), Optional.of("https://***@h"), List.of()),
                new NoError(OK, Optional.of("1?Signature=secret"), Optional.of("https://u:secret@h"), List.of())
                        .masked());
    }

    @Test
    void printsItsStatusItsIdsAndItsNotes() {
        assertEquals(
                "NoError[]", new NoError(Optional.empty(), Optional.empty(), Optional.empty(), List.of()).toString());
        assertEquals(
                "NoError[status=200, requestId=\"1\", hostId=\"2\", notes=[STRAY_TEXT]]",
                new NoError(OK, ID, HOST_ID, List.of(Note.STRAY_TEXT)).toString());
    }
}
