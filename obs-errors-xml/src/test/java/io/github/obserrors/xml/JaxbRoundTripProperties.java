package io.github.obserrors.xml;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.xml.binding.ErrorElement;
import io.github.obserrors.xml.samples.Bodies;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A program's own JAXB context keeps the fields of every error. */
class JaxbRoundTripProperties {

    private static final JAXBContext CONTEXT = context();

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(ErrorElement.class);
        } catch (JAXBException e) {
            throw new AssertionError(e);
        }
    }

    @Provide
    Arbitrary<ErrorBody> bodies() {
        return Bodies.any();
    }

    @Property
    void bytesOfJaxbHaveTheSameFields(@ForAll("bodies") ErrorBody body) throws JAXBException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        CONTEXT.createMarshaller().marshal(ErrorElement.of(body), written);

        assertFields(body, (ErrorElement)
                CONTEXT.createUnmarshaller().unmarshal(new ByteArrayInputStream(written.toByteArray())));
        assertFields(body, ErrorElement.of(ErrorXml.read(written.toByteArray())));
    }

    @Property
    void charactersOfJaxbHaveTheSameFields(@ForAll("bodies") ErrorBody body) throws JAXBException {
        StringWriter written = new StringWriter();
        CONTEXT.createMarshaller().marshal(ErrorElement.of(body), written);

        assertFields(body, (ErrorElement) CONTEXT.createUnmarshaller().unmarshal(new StringReader(written.toString())));
    }

    @Property
    void whatTheKitWritesJaxbReads(@ForAll("bodies") ErrorBody body) throws JAXBException {
        ErrorBody fields = fieldsOf(body);

        assertFields(body, (ErrorElement) CONTEXT.createUnmarshaller()
                .unmarshal(new StringReader(ErrorXml.write(fields).text())));
    }

    /** JAXB alone takes the last of several equal fields, so there are no details. */
    private static ErrorBody fieldsOf(ErrorBody body) {
        ErrorBody.Builder fields = ErrorBody.builder(body.code());
        body.message().ifPresent(fields::message);
        body.requestId().ifPresent(fields::requestId);
        body.hostId().ifPresent(fields::hostId);
        return fields.build();
    }

    private static void assertFields(ErrorBody expected, ErrorElement element) {
        assertAll(
                () -> assertEquals(expected.code().value(), element.code().orElseThrow()),
                () -> assertEquals(expected.message(), element.message()),
                () -> assertEquals(expected.requestId(), element.requestId()),
                () -> assertEquals(expected.hostId(), element.hostId()));
    }
}
