package io.github.obserrors.trust.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.input.Refusal;
import io.github.obserrors.xml.plain.PlainScanner;
import io.github.obserrors.xml.strict.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whatever the scanner accepts, the binding reads to an equal result. */
class ScannerFuzzTest {

    private static final List<Bounds> BOUNDS = List.of(
            Bounds.defaults(), Bounds.defaults().withValue(20).withDetails(3).withDepth(4));

    @FuzzTest
    void whatTheScannerAcceptsTheBindingReadsAlike(byte[] bytes) {
        for (Bounds bounds : BOUNDS) {
            ErrorBody error = PlainScanner.readError(bytes, bounds);
            if (error != null) {
                List<Note> notes = new ArrayList<>();
                assertEquals(bound(() -> document(bytes, bounds.body(), bounds).readError(notes::add)), error);
                assertEquals(List.of(), notes);
            }
            DeleteResult result = PlainScanner.readDeleteResult(bytes, bounds);
            if (result != null) {
                assertEquals(
                        bound(() ->
                                document(bytes, bounds.deleteResult(), bounds).readDeleteResult()),
                        result);
            }
        }
    }

    private static Document document(byte[] bytes, int bound, Bounds bounds) throws Refusal {
        return Document.of(bytes, bound, bounds, Optional.empty());
    }

    private interface Binding {
        Object read() throws Refusal;
    }

    private static Object bound(Binding binding) {
        try {
            return binding.read();
        } catch (Refusal e) {
            return e.toException().toString();
        }
    }
}
