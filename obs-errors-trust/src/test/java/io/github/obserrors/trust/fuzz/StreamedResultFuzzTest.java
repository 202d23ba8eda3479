package io.github.obserrors.trust.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.ReadOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A delete result that is read as a stream is the one that is read in memory. */
class StreamedResultFuzzTest {

    @FuzzTest
    void aStreamedResultIsTheOneInMemory(byte[] bytes) {
        Object inMemory = Outcome.of(() -> ErrorXml.readDeleteResult(bytes));
        Object streamed = Outcome.of(() -> streamed(bytes));

        assertEquals(Outcome.withoutReason(inMemory), Outcome.withoutReason(streamed), inMemory + " and " + streamed);
    }

    private static DeleteResult streamed(byte[] bytes) throws IOException {
        List<KeyError> errors = new ArrayList<>();
        Set<Note> notes = new LinkedHashSet<>();
        long deleted = ErrorXml.readDeleteResult(new Pieces(bytes), ReadOptions.defaults(), errors::add, notes::add);
        return new DeleteResult(
                Optional.empty(), Optional.empty(), Optional.empty(), errors, deleted, true, List.copyOf(notes));
    }
}
