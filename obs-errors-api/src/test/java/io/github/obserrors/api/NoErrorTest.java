package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A response that is not an error has a status and notes, and nothing to mask. */
class NoErrorTest {

    private static final Optional<HttpStatus> OK = Optional.of(HttpStatus.of(200));

    @Test
    void holdsWhatItWasMadeOfWhateverBecomesOfTheList() {
        List<Note> notes = new ArrayList<>(List.of(Note.STRAY_TEXT));
        NoError response = new NoError(OK, notes);
        notes.clear();
        assertEquals(OK, response.status());
        assertEquals(List.of(Note.STRAY_TEXT), response.notes());
    }

    @Test
    void hasNothingToMask() {
        NoError response = new NoError(OK, List.of());
        assertSame(response, response.masked());
    }

    @Test
    void printsItsStatusAndItsNotes() {
        assertEquals("NoError[]", new NoError(Optional.empty(), List.of()).toString());
        assertEquals("NoError[status=200, notes=[STRAY_TEXT]]", new NoError(OK, List.of(Note.STRAY_TEXT)).toString());
    }
}
