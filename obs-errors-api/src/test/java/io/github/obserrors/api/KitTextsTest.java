package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the kit says of codes in its own words is complete and well formed. */
class KitTextsTest {

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAMeaningAnActionAndAReasonInWholeSentences(ServerErrorCode code) {
        assertSentence(code.meaning());
        assertSentence(code.action());
        assertSentence(code.retryReason());
        assertSentence(code.effectReason());
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationHasAReasonAndAWayToLookInWholeSentences(Operation operation) {
        assertSentence(operation.idempotenceReason());
        assertSentence(operation.howToLook());
    }

    @ParameterizedTest
    @EnumSource
    void neighboursNameEachOther(ServerErrorCode code) {
        for (Neighbour neighbour : code.neighbours()) {
            assertTrue(
                    neighbour.code().neighbours().stream().anyMatch(back -> back.code() == code),
                    () -> neighbour.code() + " does not name " + code);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noCodeIsItsOwnNeighbourOrHasOneTwice(ServerErrorCode code) {
        Set<ServerErrorCode> seen = new HashSet<>(Set.of(code));
        code.neighbours().forEach(neighbour -> assertTrue(seen.add(neighbour.code()), neighbour.toString()));
    }

    @ParameterizedTest
    @EnumSource
    void aDifferenceIsAClauseWithoutAFullStop(ServerErrorCode code) {
        for (Neighbour neighbour : code.neighbours()) {
            assertFalse(neighbour.difference().isBlank());
            assertFalse(neighbour.difference().endsWith("."), neighbour.difference());
            assertFalse(neighbour.difference().contains(" | "), neighbour.difference());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyNoteIsASentence(Note note) {
        assertSentence(note.text());
    }

    private static void assertSentence(String text) {
        assertFalse(text.isBlank());
        assertTrue(Character.isUpperCase(text.charAt(0)), text);
        assertTrue(text.endsWith("."), text);
        assertEquals(text.strip(), text);
    }
}
