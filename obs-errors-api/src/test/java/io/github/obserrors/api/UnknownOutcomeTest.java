package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A response of which nobody can tell whether it is a success has an excerpt that may be shown to anyone. */
class UnknownOutcomeTest {

    private static final Optional<HttpStatus> OK = Optional.of(HttpStatus.of(200));
    private static final Optional<String> REQUEST_ID = Optional.of("1");
    private static final Optional<String> HOST_ID = Optional.of("2");

    private static UnknownOutcome of(String excerpt) {
        return new UnknownOutcome(OK, REQUEST_ID, HOST_ID, Optional.of(excerpt), List.of(Note.HTML));
    }

    @Test
    void holdsWhatItWasMadeOfWhateverBecomesOfTheList() {
        List<Note> notes = new ArrayList<>(List.of(Note.HTML));
        UnknownOutcome response = new UnknownOutcome(OK, REQUEST_ID, HOST_ID, Optional.of("<html>"), notes);
        notes.clear();
        assertEquals(OK, response.status());
        assertEquals(REQUEST_ID, response.requestId());
        assertEquals(HOST_ID, response.hostId());
        assertEquals(Optional.of("<html>"), response.excerpt());
        assertEquals(List.of(Note.HTML), response.notes());
    }

    @Test
    void equalsAnotherOneOfTheSameParts() {
        assertEquals(of("a"), of("a"));
        assertEquals(of("a").hashCode(), of("a").hashCode());
        assertNotEquals(of("a"), of("b"));
        assertNotEquals(of("a"), new UnknownOutcome(OK, REQUEST_ID, HOST_ID, Optional.empty(), List.of(Note.HTML)));
    }

    @Test
    void itsExcerptIsMaskedFromTheBeginning() {
        UnknownOutcome response = of("see https://b.example.com/k?Signature=abc");

        assertEquals(Optional.of("see https://b.example.com/k?Signature=***"), response.excerpt());
        assertEquals(response, response.masked());
    }

    @Test
    void itsIdsAreMaskedWhenAsked() {
        UnknownOutcome masked = new UnknownOutcome(
                        OK,
                        Optional.of("1?Signature=secret"),
                        Optional.of("https://u:secret@h"),
                        Optional.empty(),
                        List.of())
                .masked();

        assertEquals(Optional.of("1?Signature=***"), masked.requestId());
        assertEquals(Optional.of("https://***@h"), masked.hostId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00E9", "\u4E2D", "\uD83D\uDE00", "a\uD83D\uDE00"})
    void itsExcerptHasAtMost2KiBAndNoHalfOfACharacter(String character) {
        String body = character.repeat(3000);

        String excerpt = of(body).excerpt().orElseThrow();

        int length = excerpt.getBytes(StandardCharsets.UTF_8).length;
        assertEquals(true, length > 2044 && length <= 2048, () -> length + " bytes");
        assertEquals(body.substring(0, excerpt.length()), excerpt);
        assertEquals(excerpt, new String(excerpt.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void asMuchAsFitsIsKeptWhole() {
        assertEquals(Optional.of("a".repeat(2048)), of("a".repeat(2048)).excerpt());
        assertEquals(Optional.of("a".repeat(2048)), of("a".repeat(2049)).excerpt());
    }

    @Test
    void printsOnOneLine() {
        assertEquals(
                "UnknownOutcome[status=200, requestId=\"1\", hostId=\"2\", excerpt=\"a\\nb\", notes=[HTML]]",
                of("a\nb").toString());
        assertEquals(
                "UnknownOutcome[]",
                new UnknownOutcome(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of())
                        .toString());
    }
}
