package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.samples.Refused;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The kit avoids mistakes of other clients in XML bodies: fields that are null, cut, encoded or from another place. */
class PeerMistakesTest {

    private static final String BODY = """
            <?xml version='1.0' encoding='UTF-8'?>
            <Error>
              <Code>NoSuchKey</Code>
              <Message>The key
            is missing.</Message>
              <RequestId>1A</RequestId>
            </Error>
            """;

    private static final ErrorBody EXPECTED = ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY)
            .message("The key\nis missing.")
            .requestId("1A")
            .build();

    private final List<Note> notes = new ArrayList<>();

    private ErrorBody read(String body) {
        return ErrorXml.read(body.getBytes(UTF_8), ReadOptions.defaults(), notes::add);
    }

    private static ErrorBody.Builder noSuchKey() {
        return ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY);
    }

    @Test
    void crlfLineEnds() {
        assertEquals(EXPECTED, read(BODY.replace("\n", "\r\n")));
        assertEquals(List.of(), notes);
    }

    @Test
    void entitiesAndCharacterData() {
        assertEquals(
                noSuchKey().message("a < b & \"c\" <d> e").build(),
                read(
                        "<Error><Code>NoSuch&#75;ey</Code><Message>a &lt; b &amp; &quot;c&quot; <![CDATA[<d>]]> e</Message>"
                                + "</Error>"));
    }

    @Test
    void aDefaultNamespace() {
        assertEquals(EXPECTED, read(BODY.replace("<Error>", "<Error xmlns='http://obs.example.com/doc/2015-06-30/'>")));
        assertEquals(List.of(), notes);
    }

    @Test
    void aPrefixedNamespace() {
        assertEquals(
                EXPECTED,
                read(BODY.replaceAll("<(/?)(\\w+)>", "<$1o:$2>").replace("<o:Error>", "<o:Error xmlns:o='urn:one'>")));
        assertEquals(List.of(), notes);
    }

    @Test
    void aCodeDeeperDown() {
        Detail cause = new Detail("Cause", "", List.of(new Detail("Code", "Inner"), new Detail("Message", "m")));

        assertEquals(
                noSuchKey().detail(cause).build(),
                read("<Error><Cause><Code>Inner</Code><Message>m</Message></Cause><Code>NoSuchKey</Code></Error>"));
        assertEquals(
                noSuchKey().detail(cause).build(),
                read("<Error><Code>NoSuchKey</Code><Cause><Code>Inner</Code><Message>m</Message></Cause></Error>"));
    }

    @Test
    void twoCodes() {
        assertEquals(
                noSuchKey().detail("Code", "NoSuchBucket").build(),
                read("<Error><Code>NoSuchKey</Code><Code>NoSuchBucket</Code></Error>"));
        assertEquals(List.of(Note.REPEATED_FIELD), notes);
    }

    @Test
    void aDocumentType() {
        assertEquals(
                new Refused(Problem.DOCUMENT_TYPE, 1, 1),
                Refused.of("<!DOCTYPE Error><Error><Code>NoSuchKey</Code></Error>"));
    }

    @Test
    void anExternalEntity() {
        assertEquals(
                new Refused(Problem.DOCUMENT_TYPE, 1, 1),
                Refused.of("<!DOCTYPE Error [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                        + "<Error><Code>NoSuchKey</Code><Message>&x;</Message></Error>"));
    }

    @Test
    void aBillionLaughs() {
        assertEquals(
                new Refused(Problem.DOCUMENT_TYPE, 1, 1),
                Refused.of("<!DOCTYPE Error [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>"
                        + "<Error><Code>NoSuchKey</Code><Message>&c;</Message></Error>"));
    }

    @Test
    void aTruncatedBody() {
        assertEquals(
                new Refused(Problem.TRUNCATED, 4, 18), Refused.of(BODY.substring(0, BODY.indexOf("\nis missing"))));
    }

    @Test
    void aLineEndBeforeTheDeclaration() {
        assertEquals(Problem.NOT_XML, Refused.of("\n" + BODY).problem(), "XML has nothing in front of its declaration");
        assertEquals(EXPECTED, read("\n" + BODY.substring(BODY.indexOf("<Error>"))));
    }

    @Test
    void aByteOrderMark() {
        String body = "\uFEFF" + BODY.replace(" encoding='UTF-8'", "");
        for (Charset charset : List.of(UTF_8, UTF_16BE, UTF_16LE)) {
            assertEquals(EXPECTED, ErrorXml.read(body.getBytes(charset)), charset.name());
        }
        assertEquals(EXPECTED, read("\uFEFF" + BODY));
    }

    @Test
    void aDeleteResult() {
        DeleteResult result = ErrorXml.readDeleteResult(("<DeleteResult xmlns='http://obs.example.com/doc/2015-06-30/'>"
                        + "<Deleted><Key>a</Key></Deleted>"
                        + "<Error><Key>b</Key><Code>NoSuchKey</Code><Message>m</Message></Error>"
                        + "<Error><Key>c</Key><Code>AccessDenied</Code></Error></DeleteResult>")
                .getBytes(UTF_8));

        assertEquals(
                new DeleteResult(
                        List.of(
                                new KeyError(noSuchKey()
                                        .message("m")
                                        .detail("Key", "b")
                                        .build()),
                                new KeyError(ErrorBody.builder(ServerErrorCode.ACCESS_DENIED)
                                        .detail("Key", "c")
                                        .build())),
                        1),
                result);
    }

    @Test
    void anEmptyRequestId() {
        ErrorBody body =
                read("<Error><Code>NoSuchKey</Code><RequestId/><HostId> </HostId><Message>m</Message></Error>");

        assertEquals(Optional.empty(), body.requestId());
        assertEquals(Optional.empty(), body.hostId());
        assertEquals(Optional.of("m"), body.message());
    }

    @Test
    void paddedText() {
        assertEquals(
                noSuchKey()
                        .message(" m ")
                        .requestId("1A")
                        .hostId("abcd")
                        .detail("Key", " k ")
                        .build(),
                read("<Error><Code>\n NoSuchKey\n</Code><Message> m </Message><RequestId> 1A </RequestId>"
                        + "<HostId>\nab\ncd\n</HostId><Key> k </Key></Error>"));
    }

    @Test
    void aSizeLimit() {
        String body = BODY + " ".repeat(Bounds.BODY);

        assertEquals(EXPECTED, read(body.substring(0, Bounds.BODY)));
        assertEquals(new Refused(Problem.TOO_LARGE, 1, 1), Refused.of(body));
    }
}
