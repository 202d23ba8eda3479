package io.github.obserrors.xml.binding;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.UnmarshalException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On its own, in a program's context, the binding has the rules of JAXB. */
class ErrorElementTest {

    private static ErrorElement read(String body) throws JAXBException {
        return assertInstanceOf(
                ErrorElement.class,
                JAXBContext.newInstance(ErrorElement.class).createUnmarshaller().unmarshal(new StringReader(body)));
    }

    private static void assertFields(
            Optional<String> code,
            Optional<String> message,
            Optional<String> requestId,
            Optional<String> hostId,
            ErrorElement element) {
        assertAll(
                () -> assertEquals(code, element.code()),
                () -> assertEquals(message, element.message()),
                () -> assertEquals(requestId, element.requestId()),
                () -> assertEquals(hostId, element.hostId()));
    }

    @Test
    void theFieldsAreRead() throws JAXBException {
        assertFields(
                Optional.of("NoSuchKey"),
                Optional.of("m"),
                Optional.of("r"),
                Optional.of("h"),
                read(
                        "<Error><HostId>h</HostId><Code>NoSuchKey</Code><RequestId>r</RequestId><Message>m</Message></Error>"));
    }

    @Test
    void whatIsMissingIsEmpty() throws JAXBException {
        assertFields(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), read("<Error/>"));
    }

    @Test
    void textIsKeptAsItIs() throws JAXBException {
        assertFields(
                Optional.of(" NoSuchKey\n"),
                Optional.of(""),
                Optional.of(" 1 2 "),
                Optional.of("\n"),
                read(
                        "<Error><Code> NoSuchKey\r\n</Code><Message/><RequestId> 1 2 </RequestId><HostId>\n</HostId></Error>"));
    }

    @Test
    void theLastOfSeveralCodesCounts() throws JAXBException {
        assertEquals(
                Optional.of("B"),
                read("<Error><Code>A</Code><Code>B</Code></Error>").code());
    }

    @Test
    void aBlankCodeCountsToo() throws JAXBException {
        assertEquals(
                Optional.of(""), read("<Error><Code>A</Code><Code/></Error>").code());
    }

    @Test
    void unknownElementsAttributesAndStrayTextAreLost() throws JAXBException {
        assertFields(
                Optional.of("A"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                read("<Error x='1'>text<Key>k</Key><Code y='2'>A</Code><Cause><Message>m</Message></Cause></Error>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Error xmlns='http://obs.example.com/doc/2015-06-30/'><Code>A</Code></Error>",
                "<o:Error xmlns:o='urn:one'><o:Code>A</o:Code></o:Error>",
                "<DeleteResult/>"
            })
    void aBodyInANamespaceAndAnotherRootAreRefused(String body) {
        assertThrows(UnmarshalException.class, () -> read(body));
    }

    @Test
    void textAroundAnElementIsCut() throws JAXBException {
        assertFields(
                Optional.of("KeyMissing"),
                Optional.of("four"),
                Optional.empty(),
                Optional.empty(),
                read(
                        "<Error><Code>No<b>Such</b>KeyMissing</Code><Message>one <b>two</b> three<b/>four</Message></Error>"));
    }

    @Test
    void aCodeInANamespaceIsLost() throws JAXBException {
        assertEquals(
                Optional.empty(),
                read("<Error><Code xmlns='urn:one'>A</Code></Error>").code());
    }

    @Test
    void aCodeDeeperDownIsNotTheCode() throws JAXBException {
        assertEquals(
                Optional.of("A"),
                read("<Error><Code>A</Code><Cause><Code>B</Code></Cause></Error>")
                        .code());
    }

    private static String write(ErrorElement element) throws JAXBException {
        StringWriter written = new StringWriter();
        JAXBContext.newInstance(ErrorElement.class).createMarshaller().marshal(element, written);
        return written.toString();
    }

    @Test
    void theTextBeforeAnElementInAFieldIsLost() throws JAXBException {
        assertEquals(
                Optional.of(" one"),
                read("<Error><Code>A</Code><Message>Not <b>this</b> one</Message></Error>")
                        .message());
    }

    @Test
    void theFieldsOfABodyAreWrittenAndTheDetailsAreNot() throws JAXBException {
        ErrorBody body = ErrorBody.builder(ErrorCode.of("A"))
                .message("m & n")
                .requestId("r")
                .hostId("h")
                .detail("Key", "k")
                .build();

        assertEquals(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Error><Code>A</Code>"
                        + "<Message>m &amp; n</Message><RequestId>r</RequestId><HostId>h</HostId></Error>",
                write(ErrorElement.of(body)));
    }

    @Test
    void whatABodyLacksIsNotWritten() throws JAXBException {
        ErrorElement element =
                ErrorElement.of(ErrorBody.builder(ErrorCode.of("A")).build());

        assertFields(Optional.of("A"), Optional.empty(), Optional.empty(), Optional.empty(), element);
        assertEquals(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Error><Code>A</Code></Error>",
                write(element));
    }

    @Test
    void aControlCharacterFromXml11IsWrittenAsItIs() throws JAXBException {
        String written = write(read("<?xml version='1.1'?><Error><Code>A&#1;</Code></Error>"));

        assertTrue(written.contains("<Code>A\u0001</Code>"), written);
        assertThrows(UnmarshalException.class, () -> read(written));
    }

    @Test
    void noBodyIsNull() {
        assertThrows(NullPointerException.class, () -> ErrorElement.of(nothing()));
    }

    @SuppressWarnings("NullAway") // to give null is the point
    private static ErrorBody nothing() {
        return null;
    }
}
