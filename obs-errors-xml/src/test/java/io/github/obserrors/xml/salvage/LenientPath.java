package io.github.obserrors.xml.salvage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.body.BodyContent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives the lenient decoder bodies that the strict reader accepts, which it would otherwise never get. */
public final class LenientPath {

    private LenientPath() {}

    static BodyContent decode(byte[] body, Set<Note> notes) {
        return new LenientBodyDecoder(Bounds.defaults(), Optional.empty(), false, notes::add).decode(body);
    }

    /** Asserts that the lenient decoder finds the same facts and notes as the strict reader. */
    public static void assertReads(ErrorBody expected, Set<Note> expectedNotes, byte[] body) {
        Set<Note> notes = new HashSet<>();
        BodyContent.OfError error = assertInstanceOf(BodyContent.OfError.class, decode(body, notes));

        ErrorBody.Builder read = ErrorBody.builder(error.code().orElseThrow());
        error.message().ifPresent(read::message);
        error.requestId().ifPresent(read::requestId);
        error.hostId().ifPresent(read::hostId);
        error.details().forEach(read::detail);
        assertEquals(expected, read.build());
        assertEquals(expectedNotes, notes);
    }

    public static void assertReads(List<KeyError> expected, long deleted, byte[] body) {
        Set<Note> notes = new HashSet<>();
        BodyContent.OfDeleteResult result = assertInstanceOf(BodyContent.OfDeleteResult.class, decode(body, notes));

        assertEquals(expected, result.errors());
        assertEquals(deleted, result.deleted());
        assertEquals(Set.of(), notes);
    }
}
