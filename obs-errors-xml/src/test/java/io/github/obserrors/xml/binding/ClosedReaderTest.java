package io.github.obserrors.xml.binding;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.MalformedErrorBodyException;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.samples.Refused;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.namespace.NamespaceContext;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No method of the reader shows what its rules hide, whoever calls it and whenever. */
class ClosedReaderTest {

    private static final String HIDDEN = "hidden";

    /** Everything that must stay hidden has the same name, wherever it is. */
    private static final String BODY = "<Error xmlns='hidden' xmlns:hidden='hidden' hidden:hidden='hidden'>hidden"
            + "<?hidden hidden?><Code hidden='hidden' xmlns:h='hidden'>A</Code><!--hidden--><hidden>hidden</hidden>"
            + "<hidden:Message>m<!--hidden--><?hidden hidden?></hidden:Message><Code>hidden</Code>hidden</Error>"
            + "<!--hidden-->";

    private static final int[] EVENTS = {
        XMLStreamReader.START_ELEMENT, // Error
        XMLStreamReader.START_ELEMENT,
        XMLStreamReader.CHARACTERS,
        XMLStreamReader.END_ELEMENT,
        XMLStreamReader.START_ELEMENT,
        XMLStreamReader.CHARACTERS,
        XMLStreamReader.END_ELEMENT,
        XMLStreamReader.END_ELEMENT
    };

    /** The arguments to try for parameters of each type. */
    private static final Map<Class<?>, List<Object>> ARGUMENTS = Map.of(
            int.class, List.of(-1, 0, 1, XMLStreamReader.END_ELEMENT, XMLStreamReader.CHARACTERS),
            char[].class, List.of(new char[100]),
            String.class,
                    List.of(
                            "",
                            HIDDEN,
                            "h",
                            "Code",
                            "xmlns",
                            XMLInputFactory.IS_COALESCING,
                            "javax.xml.stream.entities",
                            "javax.xml.stream.notations"));

    static Stream<Arguments> methodsAndParsers() {
        return Arrays.stream(XMLStreamReader.class.getMethods())
                .sorted(Comparator.comparing(Method::toGenericString))
                .flatMap(method -> ErrorElementReaderTest.parsers().map(parser -> Arguments.of(method, parser)));
    }

    private static ErrorElementReader at(XMLInputFactory parser, int events) throws XMLStreamException {
        ErrorElementReader reader = ErrorElementReader.of(ErrorElementReaderTest.open(parser, BODY));
        for (int i = 0; i < events; i++) {
            reader.next();
        }
        return reader;
    }

    /** Every combination of arguments. */
    private static List<List<Object>> arguments(Method method) {
        List<List<Object>> choices = List.of(List.of());
        for (Class<?> type : method.getParameterTypes()) {
            List<List<Object>> more = new ArrayList<>();
            for (List<Object> choice : choices) {
                for (Object value : Objects.requireNonNull(ARGUMENTS.get(type), type::getName)) {
                    more.add(Stream.concat(choice.stream(), Stream.of(value)).toList());
                }
            }
            choices = more;
        }
        return choices;
    }

    /** Everything that an answer shows. */
    private static String shown(@Nullable Object answer) {
        if (answer instanceof char[] characters) {
            return new String(characters);
        }
        if (answer instanceof NamespaceContext namespaces) {
            return namespaces.getNamespaceURI("")
                    + namespaces.getNamespaceURI(HIDDEN)
                    + namespaces.getNamespaceURI("h")
                    + namespaces.getPrefix(HIDDEN)
                    + namespaces.getPrefixes(HIDDEN).hasNext();
        }
        if (answer instanceof Location location) {
            return location.getPublicId() + location.getSystemId();
        }
        return String.valueOf(answer);
    }

    /** Everything that the reader shows after the call, up to its end. */
    private static String rest(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder rest = new StringBuilder();
        while (reader.hasNext()) {
            reader.next();
            rest.append(reader.hasName() ? reader.getName() + reader.getPrefix() : reader.getText());
        }
        return rest.toString();
    }

    /** Tells whether a method answers or refuses, so that the test can assert that it reaches answers. */
    private static String call(Method method, XMLInputFactory parser, int events, List<Object> arguments)
            throws Exception {
        ErrorElementReader reader = at(parser, events);
        String answer;
        try {
            Object[] values = arguments.stream()
                    .map(value -> value instanceof char[] characters ? characters.clone() : value)
                    .toArray();
            answer = shown(method.invoke(reader, values));
            for (Object value : values) {
                answer += value instanceof char[] characters ? new String(characters) : "";
            }
        } catch (InvocationTargetException e) {
            Throwable refusal = e.getCause();
            assertTrue(
                    refusal instanceof IllegalStateException
                            || refusal instanceof IllegalArgumentException
                            || refusal instanceof IndexOutOfBoundsException
                            || refusal instanceof XMLStreamException,
                    method + ": " + refusal);
            answer = "refused: " + refusal.getMessage();
        }
        assertFalse(answer.contains(HIDDEN), () -> method + " shows what is hidden after " + events + " events");
        assertFalse(rest(reader).contains(HIDDEN), () -> method + " lets the reader show what is hidden");
        return answer;
    }

    @ParameterizedTest
    @MethodSource("methodsAndParsers")
    void whatIsHiddenIsShownByNoMethod(Method method, XMLInputFactory parser) throws Exception {
        int calls = 0;
        for (int events = 0; events < EVENTS.length; events++) {
            for (List<Object> arguments : arguments(method)) {
                assertNotNull(call(method, parser, events, arguments));
                calls++;
            }
        }
        assertTrue(calls >= EVENTS.length);
    }

    @ParameterizedTest
    @MethodSource("io.github.obserrors.xml.binding.ErrorElementReaderTest#parsers")
    void theEventsAreThoseOfTheFields(XMLInputFactory parser) throws XMLStreamException {
        for (int i = 0; i < EVENTS.length; i++) {
            ErrorElementReader reader = at(parser, i);
            boolean text = EVENTS[i] == XMLStreamReader.CHARACTERS;

            assertEquals(EVENTS[i], reader.getEventType());
            assertEquals(text, reader.isCharacters());
            assertEquals(text, reader.hasText());
            assertEquals(!text, reader.hasName());
            assertEquals(EVENTS[i] == XMLStreamReader.START_ELEMENT, reader.isStartElement());
            assertEquals(EVENTS[i] == XMLStreamReader.END_ELEMENT, reader.isEndElement());
            assertFalse(reader.isWhiteSpace());
            assertEquals(i < EVENTS.length - 1, reader.hasNext());
        }
    }

    /** Reads the fields by name, without JAXB. */
    private static Map<String, String> fields(XMLStreamReader reader) throws XMLStreamException {
        Map<String, String> fields = new TreeMap<>();
        while (reader.nextTag() == XMLStreamReader.START_ELEMENT) {
            reader.require(XMLStreamReader.START_ELEMENT, "", null);
            fields.put(reader.getLocalName(), reader.getElementText());
            reader.require(XMLStreamReader.END_ELEMENT, null, reader.getLocalName());
        }
        return fields;
    }

    @ParameterizedTest
    @MethodSource("io.github.obserrors.xml.binding.ErrorElementReaderTest#parsers")
    void aProgramMayReadTheFieldsItself(XMLInputFactory parser) throws XMLStreamException {
        List<Note> notes = new ArrayList<>();
        ErrorElementReader reader = ErrorElementReader.of(
                ErrorElementReaderTest.open(
                        parser,
                        "<Error>x<D a='b'><E/></D><Code>A<!-- --><b>B</b><![CDATA[C]]></Code><Code>D</Code><HostId/></Error>"),
                Bounds.defaults(),
                notes::add);

        assertEquals(Map.of("Code", "ABC", "HostId", ""), fields(reader));
        assertEquals(
                List.of("D", "Code"),
                reader
                        .body(ErrorElement.of(
                                ErrorBody.builder(ErrorCode.of("ABC")).build()))
                        .details()
                        .stream()
                        .map(detail -> detail.name())
                        .toList());
        assertEquals(List.of(Note.STRAY_TEXT, Note.ATTRIBUTE, Note.ELEMENT_IN_FIELD, Note.REPEATED_FIELD), notes);
    }

    static Stream<Arguments> movesAndParsers() {
        return Stream.of("next", "nextTag", "getElementText")
                .flatMap(move -> ErrorElementReaderTest.parsers().map(parser -> Arguments.of(move, parser)));
    }

    @ParameterizedTest
    @MethodSource("movesAndParsers")
    void theBoundsHoldHoweverTheReaderIsMoved(String move, XMLInputFactory parser) throws Exception {
        Method method = XMLStreamReader.class.getMethod(move);
        String large = "x".repeat(1001);
        Map<String, Problem> problems = Map.of(
                "<Code>" + large + "</Code>",
                Problem.TOO_LARGE,
                "<Code>" + " ".repeat(1001) + "</Code>",
                Problem.TOO_LARGE,
                "<Code><b>" + large + "</b></Code>",
                Problem.TOO_LARGE,
                "<D>" + large + "</D>",
                Problem.TOO_LARGE,
                "<D/><D/><D/>",
                Problem.TOO_MANY_DETAILS,
                "<D><D/><D/></D>",
                Problem.TOO_MANY_DETAILS,
                "<D><D><D/></D></D>",
                Problem.TOO_MANY_DETAILS);
        Bounds bounds = Bounds.defaults().withValue(1000).withDetails(2);
        for (Map.Entry<String, Problem> body : problems.entrySet()) {
            ErrorElementReader reader = ErrorElementReader.of(
                    ErrorElementReaderTest.open(parser, "<Error>" + body.getKey() + "</Error>"), bounds, note -> {});

            Refused refusal = Refused.by(() -> {
                if (body.getKey().startsWith("<Code>")) {
                    reader.nextTag();
                }
                invoke(method, reader);
                while (reader.hasNext()) {
                    reader.next();
                }
            });

            assertEquals(body.getValue(), refusal.problem(), body.getKey());
            assertEquals(XMLStreamReader.END_DOCUMENT, reader.getEventType());
            assertFalse(reader.hasNext());
            assertThrows(NoSuchElementException.class, reader::next);
            assertThrows(IllegalStateException.class, reader::getText);
            assertThrows(IllegalStateException.class, reader::getLocalName);
        }
    }

    /** Calls the method. It may fail on a text that is not a tag, or on a tag that is not a text. */
    private static void invoke(Method method, XMLStreamReader reader) throws Exception {
        try {
            method.invoke(reader);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof MalformedErrorBodyException refusal) {
                throw refusal;
            }
            assertTrue(e.getCause() instanceof XMLStreamException, String.valueOf(e.getCause()));
        }
    }

    @Test
    void aClosedReaderIsAtTheEnd() throws XMLStreamException {
        ErrorElementReader reader =
                at(ErrorElementReaderTest.parsers().findFirst().orElseThrow(), 2);

        reader.close();

        assertFalse(reader.hasNext());
        assertThrows(NoSuchElementException.class, reader::next);
        assertThrows(IllegalStateException.class, reader::getText);
    }

    @Test
    void whatXmlItselfBindsIsBound() throws XMLStreamException {
        NamespaceContext namespaces = at(
                        ErrorElementReaderTest.parsers().findFirst().orElseThrow(), 1)
                .getNamespaceContext();

        assertEquals("http://www.w3.org/XML/1998/namespace", namespaces.getNamespaceURI("xml"));
        assertEquals("http://www.w3.org/2000/xmlns/", namespaces.getNamespaceURI("xmlns"));
        assertEquals("xml", namespaces.getPrefix("http://www.w3.org/XML/1998/namespace"));
        assertEquals("", Stream.of("", "a").map(namespaces::getNamespaceURI).collect(joining()));
    }
}
