package io.github.obserrors.xml.binding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ctc.wstx.stax.WstxInputFactory;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.MalformedErrorBodyException;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.samples.Refused;
import io.github.obserrors.xml.samples.Samples;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contexts and parsers of other makers get the rules of the kit. */
class ErrorElementReaderTest {

    private static final JAXBContext CONTEXT = context();

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(ErrorElement.class);
        } catch (JAXBException e) {
            throw new AssertionError(e);
        }
    }

    /** Parsers as a program would set them up, without document types and external entities. */
    static Stream<XMLInputFactory> parsers() {
        return Stream.of(new WstxInputFactory(), XMLInputFactory.newDefaultFactory(), new InputFactoryImpl())
                .map(factory -> {
                    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
                    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
                    return factory;
                });
    }

    static ErrorBody read(ErrorElementReader reader) throws JAXBException {
        return reader.body(CONTEXT.createUnmarshaller()
                .unmarshal(reader, ErrorElement.class)
                .getValue());
    }

    static XMLStreamReader open(XMLInputFactory factory, String body) throws XMLStreamException {
        return factory.createXMLStreamReader(new StringReader(body));
    }

    private static ErrorBody read(XMLInputFactory factory, String body) throws XMLStreamException, JAXBException {
        return read(ErrorElementReader.of(open(factory, body)));
    }

    private static Refused refusal(XMLInputFactory factory, String body) {
        return Refused.by(() -> read(factory, body));
    }

    private static ErrorBody a() {
        return ErrorBody.builder(ErrorCode.of("A")).build();
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void theSamplesReadAsTheKitReadsThem(XMLInputFactory factory) throws Exception {
        for (String file : Samples.files()) {
            if (!Samples.isDeleteResult(file)) {
                byte[] bytes = Samples.bytes(file);

                assertEquals(ErrorXml.read(bytes), read(factory, new String(bytes, UTF_8)), file);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void whatJaxbAloneGetsWrongIsRight(XMLInputFactory factory) throws Exception {
        assertEquals(
                ErrorBody.builder(ErrorCode.of("A"))
                        .message("one two three")
                        .detail("Code", "B")
                        .detail(new Detail("Cause", "", List.of(new Detail("Code", "C"))))
                        .build(),
                read(
                        factory,
                        "<o:Error xmlns:o='urn:one'><o:Code>A</o:Code><Message>one <b>two</b><![CDATA[ three]]></Message>"
                                + "<Code>B</Code><Cause><Code>C</Code></Cause></o:Error>"));
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void notesAreGiven(XMLInputFactory factory) throws Exception {
        List<Note> notes = new ArrayList<>();
        ErrorElementReader reader = ErrorElementReader.of(
                open(factory, "<Error a=''>x<Code b=''>A<c/></Code><Code/></Error>"), Bounds.defaults(), notes::add);

        read(reader);

        assertEquals(
                List.of(Note.ATTRIBUTE, Note.STRAY_TEXT, Note.ATTRIBUTE, Note.ELEMENT_IN_FIELD, Note.REPEATED_FIELD),
                notes);
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void anErrorInsideAnotherDocumentIsReadAndNothingAfterIt(XMLInputFactory factory) throws Exception {
        XMLStreamReader parser = open(
                factory,
                "<s:Envelope xmlns:s='urn:s'><Error><Code>A</Code></Error><Code>B</Code><Error/></s:Envelope>");
        parser.nextTag();
        parser.nextTag();

        ErrorBody body = read(ErrorElementReader.of(parser));

        assertEquals(a(), body);
        assertEquals(XMLStreamReader.END_ELEMENT, parser.getEventType());
        assertEquals("Error", parser.getLocalName());
        parser.nextTag();
        assertEquals("Code", parser.getLocalName());
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void errorsAfterEachOtherAreReadEachWithItsOwnReader(XMLInputFactory factory) throws Exception {
        XMLStreamReader parser = open(factory, "<R>" + "<Error><Code>A</Code><D/></Error>".repeat(3) + "</R>");
        parser.nextTag();
        int read = 0;
        while (parser.nextTag() == XMLStreamReader.START_ELEMENT) {
            assertEquals(
                    ErrorBody.builder(ErrorCode.of("A")).detail("D", "").build(), read(ErrorElementReader.of(parser)));
            read++;
        }

        assertEquals(3, read);
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void whatStandsBeforeTheRootMeansNothing(XMLInputFactory factory) throws Exception {
        assertEquals(
                a(), read(factory, "<?xml version='1.0'?>\n<!-- <Error> --><?p?>\n<Error><Code>A</Code></Error>\n"));
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void anotherRootIsRefused(XMLInputFactory factory) {
        assertEquals(
                Problem.UNEXPECTED_ROOT,
                refusal(factory, "<DeleteResult><Error><Code>A</Code></Error></DeleteResult>")
                        .problem());
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void anotherPlaceThanABeginningIsRefused(XMLInputFactory factory) throws Exception {
        XMLStreamReader parser = open(factory, "<Error>text</Error>");
        parser.next();
        while (parser.hasNext()) {
            parser.next();

            assertThrows(IllegalArgumentException.class, () -> ErrorElementReader.of(parser));
        }
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void thereIsNoBodyBeforeTheEnd(XMLInputFactory factory) throws Exception {
        ErrorElement other = CONTEXT.createUnmarshaller()
                .unmarshal(ErrorElementReader.of(open(factory, "<Error><Code>A</Code></Error>")), ErrorElement.class)
                .getValue();
        ErrorElementReader reader = ErrorElementReader.of(open(factory, "<Error><Code>A</Code></Error>"));

        assertThrows(IllegalStateException.class, () -> reader.body(other));
        reader.next();
        assertThrows(IllegalStateException.class, () -> reader.body(other));
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void anErrorWithoutCodeIsRefused(XMLInputFactory factory) {
        assertEquals(
                Problem.NO_CODE,
                refusal(factory, "<Error><Message>m</Message></Error>").problem());
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void documentTypesAreRefused(XMLInputFactory factory) {
        assertEquals(
                Problem.DOCUMENT_TYPE,
                refusal(factory, "<!DOCTYPE Error><Error><Code>A</Code></Error>")
                        .problem());
    }

    @Test
    void entitiesThatAParserLetsThroughAreRefused() {
        XMLInputFactory lenient = new WstxInputFactory();
        lenient.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        lenient.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);

        assertEquals(
                Problem.ENTITY,
                refusal(lenient, "<Error><Code>A</Code><Message>&x;</Message></Error>")
                        .problem());
        assertEquals(
                Problem.ENTITY,
                refusal(lenient, "<Error><Code>A</Code><D><E>&x;</E></D></Error>")
                        .problem());
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void theBoundsHold(XMLInputFactory factory) {
        // The parser of newer JDKs has its own bounds, which are lower than those of the kit.
        Bounds low = Bounds.defaults().withDepth(40).withDetails(50).withValue(1000);
        String text = "x".repeat(1001);
        Map<String, Problem> problems = Map.of(
                "<d>".repeat(100),
                Problem.TOO_DEEP,
                "<d/>".repeat(51),
                Problem.TOO_MANY_DETAILS,
                "<Message>" + text + "</Message>",
                Problem.TOO_LARGE,
                "<D>" + text + "</D>",
                Problem.TOO_LARGE);

        problems.forEach((children, problem) -> assertEquals(
                problem,
                Refused.by(() -> read(ErrorElementReader.of(
                                open(factory, "<Error><Code>A</Code>" + children), low, note -> {})))
                        .problem()));
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void otherBoundsMayBeSet(XMLInputFactory factory) throws Exception {
        Bounds bounds = Bounds.defaults().withDepth(3);
        ErrorElementReader reader = ErrorElementReader.of(
                open(factory, "<Error><Code>A</Code><D><E><F/></E></D></Error>"), bounds, note -> {});

        assertEquals(
                Problem.TOO_DEEP,
                Refused.by(() -> CONTEXT.createUnmarshaller().unmarshal(reader, ErrorElement.class))
                        .problem());
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void namespacesOfElementsAfterEachOtherAreNoneTooMany(XMLInputFactory factory) throws Exception {
        ErrorBody body = read(
                factory,
                "<Error><Code>A</Code>" + "<D xmlns:a='u' xmlns='v'><E xmlns:b='u'/></D>".repeat(1000) + "</Error>");

        assertEquals(1000, body.details().size());
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void tooManyNamesAndNamespacesAreRefused(XMLInputFactory factory) {
        StringBuilder names = new StringBuilder();
        StringBuilder namespaces = new StringBuilder();
        for (int i = 0; i < 1024; i++) {
            names.append("<d").append(i).append("/>");
        }
        for (int i = 0; i < 257; i++) {
            namespaces.append(" xmlns:a").append(i).append("='u'");
        }

        assertEquals(
                Problem.TOO_MANY_NAMES,
                refusal(factory, "<Error><Code>A</Code>" + names).problem());
        assertEquals(
                Problem.TOO_MANY_NAMES,
                refusal(factory, "<Error><Code>A</Code><D" + namespaces + "/></Error>")
                        .problem());
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void refusalsCarryNoExcerpt(XMLInputFactory factory) throws Exception {
        MalformedErrorBodyException e = assertThrows(
                MalformedErrorBodyException.class, () -> read(factory, "<Error><Message>secret</Message></Error>"));

        assertEquals("", e.excerpt());
        assertEquals("the error has no code (line 1, column " + e.column() + ")", e.getMessage());
        assertEquals(Optional.empty(), Optional.ofNullable(e.getCause()));
    }
}
