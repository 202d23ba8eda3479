package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.samples.Refused;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a body refers to, no file and no network address is opened. */
class ExternalReferenceTest {

    private Listener listener;

    @BeforeEach
    void listen() throws IOException {
        listener = new Listener();
    }

    @AfterEach
    void stopListening() throws IOException {
        listener.close();
    }

    @Test
    void theListenerSeesWhoConnects() throws Exception {
        URI address = URI.create(listener.address());

        new Socket(address.getHost(), address.getPort()).close();

        listener.assertConnections(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Error SYSTEM '@'><Error><Code>A</Code></Error>",
                "<!DOCTYPE Error PUBLIC '-//Example//Error' '@'><Error><Code>A</Code></Error>",
                "<!DOCTYPE Error [<!ENTITY x SYSTEM '@'>]><Error><Code>&x;</Code></Error>",
                "<!DOCTYPE Error [<!ENTITY x PUBLIC 'x' '@'>]><Error><Code>A</Code><D a='&x;'/></Error>",
                "<!DOCTYPE Error [<!ENTITY % x SYSTEM '@'> %x;]><Error><Code>A</Code></Error>",
                "<!DOCTYPE Error [<!ENTITY % x SYSTEM '@'><!ENTITY % y \"<!ENTITY z SYSTEM '@'>\"> %y; %x;]>"
                        + "<Error><Code>&z;</Code></Error>",
                "<!DOCTYPE Error [<!NOTATION n SYSTEM '@'><!ENTITY x SYSTEM '@' NDATA n>]>"
                        + "<Error><Code>A</Code></Error>"
            })
    void noAddressInADocumentTypeIsOpened(String body) throws Exception {
        assertEquals(new Refused(Problem.DOCUMENT_TYPE, 1, 1), Refused.of(body.replace("@", listener.address())));

        listener.assertConnections(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml-stylesheet type='text/xsl' href='@'?><Error><Code>A</Code></Error>",
                "<?xml-model href='@'?><Error><Code>A</Code></Error>",
                "<Error xmlns='@'><Code>A</Code></Error>",
                "<Error xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='@ @'><Code>A</Code>"
                        + "</Error>",
                "<Error xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:noNamespaceSchemaLocation='@'>"
                        + "<Code>A</Code></Error>",
                "<Error xml:base='@'><Code>A<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='@'/></Code>"
                        + "</Error>"
            })
    void noAddressInMarkupIsOpened(String body) throws Exception {
        assertEquals(
                ErrorBody.builder(ErrorCode.of("A")).build(),
                ErrorXml.read(body.replace("@", listener.address()).getBytes(UTF_8)));

        listener.assertConnections(0);
    }

    @Test
    void noAddressInADeleteResultIsOpened() throws Exception {
        assertEquals(
                new Refused(Problem.DOCUMENT_TYPE, 1, 1),
                Refused.ofDeleteResult(
                        "<!DOCTYPE x [<!ENTITY % x SYSTEM '" + listener.address() + "'> %x;]>" + "<DeleteResult/>"));

        listener.assertConnections(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Error [<!ENTITY x SYSTEM '@'>]><Error><Code>&x;</Code></Error>",
                "<!DOCTYPE Error [<!ENTITY % x SYSTEM '@'> %x;]><Error><Code>&y;</Code></Error>",
                "<!DOCTYPE Error SYSTEM '@'><Error><Code>&y;</Code></Error>"
            })
    void noFileIsRead(String body, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret.txt"), "<!ENTITY y 'the secret of this machine'>");

        MalformedErrorBodyException e = assertThrows(
                MalformedErrorBodyException.class,
                () -> ErrorXml.read(body.replace("@", file.toUri().toString()).getBytes(UTF_8)));

        assertEquals(Problem.DOCUMENT_TYPE, e.problem());
        assertFalse(e.toString().contains("secret"), e.toString());
    }
}
