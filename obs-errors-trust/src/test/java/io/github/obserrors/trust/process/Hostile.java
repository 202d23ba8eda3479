package io.github.obserrors.trust.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.cli.InProcess;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.ErrorInsteadOfResultException;
import io.github.obserrors.xml.ErrorResponses;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.MalformedErrorBodyException;
import io.github.obserrors.xml.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Responses that ask a reader to open, to load or to run something; every name in them holds {@link #MARK}. */
final class Hostile {

    /** Stands in every address, path and name of the bodies, and nowhere else in a process. */
    static final String MARK = "bait-7f3a";

    private static final List<String> ADDRESSES = List.of(
            "http://127.0.0.1:9/" + MARK,
            "https://" + MARK + ".invalid/x.dtd",
            "ftp://127.0.0.1/" + MARK,
            "file:///tmp/" + MARK + ".dtd",
            "jar:file:///tmp/" + MARK + ".jar!/x",
            "/tmp/" + MARK,
            "ldap://127.0.0.1:9/" + MARK,
            "classpath:" + MARK);

    private static final List<String> BODIES = List.of(
            "<!DOCTYPE Error SYSTEM '@'><Error><Code>A</Code></Error>",
            "<!DOCTYPE Error PUBLIC '-//x//y' '@'><Error><Code>A</Code></Error>",
            "<!DOCTYPE Error [<!ENTITY x SYSTEM '@'>]><Error><Code>&x;</Code></Error>",
            "<!DOCTYPE Error [<!ENTITY % x SYSTEM '@'> %x;]><Error><Code>&y;</Code></Error>",
            "<!DOCTYPE html SYSTEM '@'><html><head><title>@</title><base href='@'/></head><img src='@'/></html>",
            "<?xml-stylesheet type='text/xsl' href='@'?><Error><Code>A</Code></Error>",
            "<?xml version='1.0' encoding='" + MARK + "'?><Error><Code>A</Code></Error>",
            "<Error xmlns='@' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='@ @'"
                    + " xsi:noNamespaceSchemaLocation='@' xsi:type='" + MARK + "'><Code>A</Code></Error>",
            "<Error xml:base='@'><Code>A</Code><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='@'/>"
                    + "</Error>",
            "<Error><Code>@</Code><Message>${jndi:@} ${sys:" + MARK + "} #{@} %{" + MARK + "}</Message>"
                    + "<RequestId>@</RequestId><HostId>@</HostId><Endpoint>@</Endpoint></Error>",
            "<DeleteResult xmlns='@'><Deleted><Key>@</Key></Deleted><Error><Key>@</Key><Code>@</Code></Error>"
                    + "</DeleteResult>",
            "<java version='1.8' class='java.beans.XMLDecoder'><object class='" + MARK + "'/><Code>A</Code></java>",
            "{\"@type\":\"" + MARK + "\",\"$ref\":\"@\",\"code\":\"@\",\"message\":\"@\",\"class\":\"" + MARK + "\"}",
            "HTTP/1.1 307 Temporary Redirect\r\nLocation: @\r\nx-obs-request-id: @\r\n\r\n<Error><Code>@</Code></Error>",
            "curl: (6) Could not resolve host: @\nERROR @ <Error><Code>A</Code><Message>@</Message></Error> @\n",
            "@");

    private Hostile() {}

    static List<byte[]> bodies() {
        List<byte[]> bodies = new ArrayList<>();
        for (String body : BODIES) {
            for (String address : ADDRESSES) {
                bodies.add(body.replace("@", address).getBytes(UTF_8));
            }
        }
        return bodies;
    }

    /** Gives a body to everything that reads what servers sent, and uses what came of it. */
    static void readEverywhere(byte[] body) {
        refusing(() -> ErrorXml.read(body));
        refusing(() -> ErrorXml.read(new ByteArrayInputStream(body)));
        refusing(() -> ErrorXml.read(new StringReader(new String(body, UTF_8))));
        refusing(() -> ErrorXml.readDeleteResult(body));
        refusing(() -> ErrorXml.readDeleteResult(
                new ByteArrayInputStream(body), ReadOptions.defaults(), error -> {}, note -> {}));
        DecodeOptions options = DecodeOptions.defaults().withResultDocument(true);
        Map<String, String> headers = Map.of(
                "Location", "http://127.0.0.1:9/" + MARK,
                "Content-Type", "application/xml; charset=" + MARK,
                "Content-Encoding", MARK);
        for (int status : new int[] {200, 307, 404, 503}) {
            for (Map<String, String> each : List.of(headers, Map.<String, String>of())) {
                use(ErrorResponses.decode(status, each, body, options));
                use(ErrorResponses.decode(status, each, new ByteArrayInputStream(body), options));
                use(ErrorResponses.decodeError(status, each, new String(body, UTF_8)));
            }
        }
        ErrorResponses.find(body, options).forEach(Hostile::use);
        InProcess.run(body, "explain", "--full", "-");
        InProcess.run(body, "explain", "--format", "json", "-");
    }

    private static void use(DecodedResponse decoded) {
        Printed.check(decoded);
        if (decoded instanceof ErrorResponse error) {
            error.redirectTarget().ifPresent(Printed::check);
            error.retryAdvice();
            error.serverTime();
            error.toBody().ifPresent(body -> Printed.check(ErrorXml.write(body)));
        }
    }

    private interface Reading {
        Object read() throws IOException;
    }

    private static void refusing(Reading reading) {
        try {
            Printed.check(reading.read());
        } catch (ErrorInsteadOfResultException | MalformedErrorBodyException e) {
            Printed.check(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
