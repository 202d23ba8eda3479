package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.input.BytesInput;
import io.github.obserrors.xml.samples.Bodies;
import io.github.obserrors.xml.strict.HardenedXml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A written body reads back equal, whoever reads it. */
class WritingProperties {

    @Provide
    Arbitrary<ErrorBody> bodies() {
        return Arbitraries.oneOf(Bodies.any(), Bodies.plain(), Bodies.withAnyNames());
    }

    @Provide
    Arbitrary<ErrorBody> bodiesWithAnyNames() {
        return Bodies.withAnyNames();
    }

    @Provide
    Arbitrary<List<ErrorBody>> results() {
        return bodies().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<WriteOptions> options() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of("", "http://obs.example.com/doc/2015-06-30/", "urn:a?b=c&d='e'"),
                        Arbitraries.of(true, false))
                .as((declaration, namespace, pretty) -> WriteOptions.defaults()
                        .withDeclaration(declaration)
                        .withNamespace(namespace)
                        .withPretty(pretty));
    }

    @Property
    void aWrittenBodyReadsBackEqual(@ForAll("bodies") ErrorBody body, @ForAll("options") WriteOptions options)
            throws IOException {
        WrittenBody written = ErrorXml.write(body, options);

        assertEquals(body, ErrorXml.read(written.bytes()));
        assertEquals(body, ErrorXml.read(new StringReader(written.text())));
    }

    @Property
    void allFormsHoldTheSame(@ForAll("bodies") ErrorBody body, @ForAll("options") WriteOptions options)
            throws IOException {
        WrittenBody written = ErrorXml.write(body, options);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StringWriter writer = new StringWriter();
        written.writeTo(stream);
        written.writeTo(writer);

        assertEquals(written.length(), written.bytes().length);
        assertArrayEquals(written.bytes(), stream.toByteArray());
        assertArrayEquals(written.bytes(), written.text().getBytes(UTF_8));
        assertEquals(written.text(), writer.toString());
    }

    @Property
    void nothingIsOddAboutIt(@ForAll("bodies") ErrorBody body, @ForAll("options") WriteOptions options) {
        Set<Note> notes = new HashSet<>();
        ErrorXml.read(ErrorXml.write(body, options).bytes(), ReadOptions.defaults(), notes::add);

        // The builder allows details that are named like fields, and the reader takes them for repeated fields.
        notes.remove(Note.REPEATED_FIELD);
        assertEquals(Set.of(), notes);
    }

    @Property
    void theParserOfTheJdkReadsTheSame(@ForAll("bodies") ErrorBody body, @ForAll("options") WriteOptions options)
            throws Exception {
        WrittenBody written = ErrorXml.write(body, options);

        assertSameFields(body, new InputSource(new ByteArrayInputStream(written.bytes())));
        assertSameFields(body, new InputSource(new StringReader(written.text())));
    }

    private static void assertSameFields(ErrorBody expected, InputSource written) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        Element root = builder.parse(written).getDocumentElement();

        assertEquals("Error", root.getLocalName());
        assertEquals(expected.code().value(), text(root, "Code").orElseThrow());
        assertEquals(expected.message(), text(root, "Message"));
        assertEquals(expected.requestId(), text(root, "RequestId"));
        assertEquals(expected.hostId(), text(root, "HostId"));
    }

    /** The text of the first child with this name. */
    private static Optional<String> text(Element root, String name) {
        for (int i = 0; i < root.getChildNodes().getLength(); i++) {
            if (root.getChildNodes().item(i) instanceof Element element
                    && element.getLocalName().equals(name)) {
                return Optional.of(element.getTextContent());
            }
        }
        return Optional.empty();
    }

    @Property
    void thereIsNothingOnWhichClientsLoseTheCode(
            @ForAll("bodies") ErrorBody body, @ForAll("options") WriteOptions options) throws Exception {
        String written = ErrorXml.write(body, options).text();
        assertFalse(written.contains("\r"), written);
        assertFalse(written.contains("<!"), written);
        assertFalse(written.substring(2).contains("<?"), written);

        XMLStreamReader reader = HardenedXml.reader(new BytesInput(written.getBytes(UTF_8), Optional.empty()));
        for (boolean root = true; reader.hasNext(); ) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                assertEquals("", reader.getPrefix());
                assertEquals(0, reader.getAttributeCount());
                assertEquals(root && !options.namespace().isEmpty() ? 1 : 0, reader.getNamespaceCount());
                root = false;
            }
        }
    }

    @Property
    void anyNameIsReadFromADeclaredXml11OrIsInXml10(@ForAll("bodiesWithAnyNames") ErrorBody body) throws Exception {
        String written = ErrorXml.write(body, WriteOptions.defaults().withDeclaration(false))
                .text();

        boolean xml11 = written.startsWith("<?xml version=\"1.1\" encoding=\"UTF-8\" standalone=\"yes\"?><Error>");
        assertEquals(!xml11, written.startsWith("<Error>"));
        assertSameFields(body, new InputSource(new StringReader(written)));
    }

    @Property
    void aWrittenDeleteResultReadsBackEqual(
            @ForAll("results") List<ErrorBody> bodies, @ForAll("options") WriteOptions options) {
        DeleteResult result =
                new DeleteResult(bodies.stream().map(KeyError::new).toList(), bodies.size());

        assertSame(
                result,
                ErrorXml.readDeleteResult(ErrorXml.write(result, options).bytes()));
    }

    @Property
    void theKeysOfDeletedObjectsAreCountedAndChangeNothingElse(
            @ForAll("results") List<ErrorBody> bodies, @ForAll("options") WriteOptions options) {
        List<KeyError> errors = bodies.stream().map(KeyError::new).toList();
        List<String> keys = bodies.stream().map(body -> body.code().value()).toList();

        assertSame(
                new DeleteResult(errors, keys.size()),
                ErrorXml.readDeleteResult(
                        ErrorXml.writeDeleteResult(keys, errors, options).bytes()));
    }

    /** The notes without those on details that are named like fields. */
    private static void assertSame(DeleteResult expected, DeleteResult read) {
        List<Note> notes = new ArrayList<>(read.notes());
        notes.remove(Note.REPEATED_FIELD);
        assertEquals(
                expected,
                new DeleteResult(
                        read.status(), read.requestId(), read.hostId(), read.errors(), read.deleted(), true, notes));
    }
}
