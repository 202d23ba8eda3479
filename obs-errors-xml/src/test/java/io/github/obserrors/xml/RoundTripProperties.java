package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.samples.Bodies;
import io.github.obserrors.xml.samples.XmlForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A body that was read holds what was written. */
class RoundTripProperties {

    @Provide
    Arbitrary<ErrorBody> bodies() {
        return Bodies.any();
    }

    @Provide
    Arbitrary<ErrorBody> plainBodies() {
        return Bodies.plain();
    }

    @Provide
    Arbitrary<List<ErrorBody>> results() {
        return Bodies.any().list().ofMaxSize(5);
    }

    @Property
    void aWrittenBodyReadsBackEqual(@ForAll("bodies") ErrorBody body) throws IOException {
        String written = new XmlForm().write(body);
        byte[] bytes = written.getBytes(UTF_8);

        assertEquals(body, ErrorXml.read(bytes));
        assertEquals(body, ErrorXml.read(new ByteArrayInputStream(bytes)));
        assertEquals(body, ErrorXml.read(new StringReader(written)));
    }

    @Property
    void aPlainBodyHasNoNotes(@ForAll("plainBodies") ErrorBody body) {
        List<Note> notes = new ArrayList<>();

        assertEquals(
                body, ErrorXml.read(new XmlForm().write(body).getBytes(UTF_8), ReadOptions.defaults(), notes::add));
        assertEquals(List.of(), notes);
    }

    @Property
    void aDeleteResultReadsBackEqual(@ForAll("results") List<ErrorBody> bodies, @ForAll boolean deletedFirst) {
        StringBuilder written = new StringBuilder("<DeleteResult>");
        for (ErrorBody body : bodies) {
            String error = new XmlForm().error(body);
            written.append(deletedFirst ? "<Deleted/>" + error : error + "<Deleted/>");
        }
        written.append("</DeleteResult>");

        DeleteResult result = ErrorXml.readDeleteResult(written.toString().getBytes(UTF_8));

        assertEquals(bodies.stream().map(KeyError::new).toList(), result.errors());
        assertEquals(bodies.size(), result.deleted());
        assertTrue(Set.of(Note.REPEATED_FIELD).containsAll(result.notes()), result.toString());
    }
}
