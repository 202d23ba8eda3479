package io.github.obserrors.xml.salvage;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.ReadOptions;
import io.github.obserrors.xml.samples.Samples;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lenient decoder only gets bodies that the strict reader refuses, but it would read valid ones alike. */
class LenientPathTest {

    static List<String> files() {
        return Samples.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSampleReadsAsTheStrictReaderHasIt(String file) {
        byte[] body = Samples.bytes(file);
        if (Samples.isDeleteResult(file)) {
            DeleteResult result = ErrorXml.readDeleteResult(body);
            LenientPath.assertReads(result.errors(), result.deleted(), body);
        } else {
            Set<Note> notes = new HashSet<>();
            ErrorBody read = ErrorXml.read(body, ReadOptions.defaults(), notes::add);
            LenientPath.assertReads(read, notes, body);
        }
    }
}
