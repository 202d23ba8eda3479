package io.github.obserrors.xml.binding;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.UnmarshalException;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The binding alone, in a program's own context, has the rules of JAXB. */
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
}
