package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.xml.samples.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From bodies that are not the XML they should be, the kit keeps everything recognizable. */
class OddBodyTest {

    private static ErrorResponse error(String body) {
        return Response.of(400, body).error();
    }

    private static Optional<ErrorCode> code(String code) {
        return Optional.of(ErrorCode.of(code));
    }

    @Test
    void ofErrorsMergedIntoOneTheFirstCounts() {
        ErrorResponse error =
                error("<Error><Code>A</Code><Message>a</Message><Code>B</Code><Message>b</Message></Error>");

        assertEquals(code("A"), error.code());
        assertEquals(Optional.of("a"), error.message());
        assertEquals(List.of(new Detail("Code", "B"), new Detail("Message", "b")), error.details());
        assertEquals(List.of(Note.REPEATED_FIELD), error.notes());
    }

    @Test
    void ofErrorsInAWrapperTheFirstCountsAndTheOthersAreDetails() {
        ErrorResponse error = error("<Errors><Error><Code>A</Code><Key>k</Key></Error>"
                + "<Error><Code>B</Code><Message>b</Message></Error></Errors>");

        assertEquals(code("A"), error.code());
        assertEquals(
                List.of(
                        new Detail("Key", "k"),
                        new Detail("Error", "", List.of(new Detail("Code", "B"), new Detail("Message", "b")))),
                error.details());
        assertEquals(Set.of(Note.UNUSUAL_ROOT, Note.SEVERAL_ERRORS), Set.copyOf(error.notes()));
    }

    @Test
    void twoErrorsOneAfterTheOtherAreBothKept() {
        ErrorResponse error = error("<Error><Code>A</Code></Error><Error><Code>B</Code></Error>");

        assertEquals(code("A"), error.code());
        assertEquals(List.of(new Detail("Error", "", List.of(new Detail("Code", "B")))), error.details());
        assertTrue(error.notes().contains(Note.SEVERAL_ERRORS));
    }

    @Test
    void theIdsBesideAnErrorInAWrapperAreItsOwn() {
        ErrorResponse error = error("<ErrorResponse xmlns='urn:a'><Error><Type>Sender</Type><Code>A</Code></Error>"
                + "<RequestId>1</RequestId><HostId>2</HostId></ErrorResponse>");

        assertEquals(code("A"), error.code());
        assertEquals(Optional.of("1"), error.requestId());
        assertEquals(Optional.of("2"), error.hostId());
        assertEquals(List.of(Note.UNUSUAL_ROOT), error.notes());
    }

    @Test
    void theIdsOfTheErrorItselfCountMoreThanThoseBesideIt() {
        ErrorResponse error = error("<Response><RequestID>2</RequestID><Errors><Error><Code>A</Code>"
                + "<RequestId>1</RequestId></Error></Errors></Response>");

        assertEquals(Optional.of("1"), error.requestId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"error", "ERROR"})
    void namesMayBeInAnotherCase(String root) {
        ErrorResponse error = error("<" + root + "><code>NoSuchKey</code><message>b</message>"
                + "<requestid>1</requestid><HOSTID>2</HOSTID><key>k</key></" + root + ">");

        assertEquals(Optional.of(ServerErrorCode.NO_SUCH_KEY), error.code());
        assertEquals(Optional.of("b"), error.message());
        assertEquals(Optional.of("1"), error.requestId());
        assertEquals(Optional.of("2"), error.hostId());
        assertEquals(List.of(new Detail("key", "k")), error.details());
        assertTrue(error.notes().contains(Note.ELEMENT_CASE));
    }

    @Test
    void anyOtherRootIsTakenForTheError() {
        ErrorResponse error = error("<Fault><Code>A</Code><Reason>r</Reason></Fault>");

        assertEquals(code("A"), error.code());
        assertEquals(List.of(new Detail("Reason", "r")), error.details());
        assertEquals(List.of(Note.UNUSUAL_ROOT), error.notes());
    }

    @ParameterizedTest
    @CsvSource({"<Error>Not Found</Error>", "<error> Not Found </error>", "<Message>Not Found</Message>"})
    void aTextWithoutElementsIsTheMessage(String body) {
        assertEquals(Optional.of("Not Found"), error(body).message());
    }

    @Test
    void anIdAloneIsKept() {
        assertEquals(
                Optional.of("1"), error("<Foo><RequestId>1</RequestId></Foo>").requestId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/octet-stream", "text/html", ""})
    void theTypeOfTheContentDoesNotMatter(String type) {
        ErrorResponse error = Response.of(404, "<?xml version='1.0'?><Error><Code>A</Code></Error>")
                .with("Content-Type", type)
                .error();

        assertEquals(code("A"), error.code());
        assertEquals(List.of(), error.notes());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\r\n\r\n", "\t", "\uFEFF\n", "\n\uFEFF", "\uFEFF\uFEFF"})
    void layoutOrAMarkBeforeTheDeclarationIsSkipped(String before) {
        ErrorResponse error = error(before + "<?xml version='1.0'?><Error><Code>A</Code></Error>");

        assertEquals(code("A"), error.code());
        assertEquals(List.of(Note.BEFORE_XML), error.notes());
    }

    @Test
    void textBeforeTheErrorIsSkipped() {
        ErrorResponse error = error("0\r\n\r\n1a\r\n<Error><Code>A</Code></Error>");

        assertEquals(code("A"), error.code());
        assertEquals(List.of(Note.BEFORE_XML), error.notes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "&#x1;", "&#1;", "&#xFFFE;", "\uFFFE", "\u001B"})
    void acharacterThatXmlCannotHoldIsReplacedAndTheRestIsKept(String character) {
        ErrorResponse error = error("<Error><Code>A</Code><Key>a" + character + "b</Key><Message>c</Message></Error>");

        assertEquals(code("A"), error.code());
        assertEquals(Optional.of("c"), error.message());
        assertEquals(List.of(new Detail("Key", "a\uFFFDb")), error.details());
        assertEquals(List.of(Note.INVALID_CHARACTER), error.notes());
    }

    @Test
    void aDeleteResultWithSuchACharacterIsKeptToo() {
        var result = Response.of(
                        200,
                        "<DeleteResult><Deleted><Key>x</Key></Deleted><Error><Key>a&#x1;b</Key><Code>A</Code></Error>"
                                + "<Error><Key>c</Key><Code>B</Code></Error></DeleteResult>")
                .deleteResult();

        assertEquals(1, result.deleted());
        assertEquals(
                List.of(Optional.of("a\uFFFDb"), Optional.of("c")),
                result.errors().stream().map(KeyError::key).toList());
        assertEquals(List.of(Note.INVALID_CHARACTER), result.notes());
    }

    @ParameterizedTest
    @CsvSource({
        "<Error><Code>A</Code><Message>a & b</Message></Error>, a & b",
        "<Error><Code>A</Code><Message>a < b</Message></Error>, a < b",
        "<Error><Code>A</Code><Message>a<br>b</Message></Error>, ab",
        "<Error a=b><Code>A</Code><Message>a</Message></Error>, a",
        "<Error><Code>A</Code></b><Message>a</Message></Error>, a",
        "<Error><Code>A</Code><Message>a</Message></Error>x, a",
        "<Error><Code>A</Code><Message>a</Message></Error></Error>, a"
    })
    void whatIsNotWellFormedIsMadeOut(String body, String message) {
        ErrorResponse error = error(body);

        assertEquals(code("A"), error.code());
        assertEquals(Optional.of(message), error.message());
        assertTrue(
                error.notes().contains(Note.NOT_WELL_FORMED),
                () -> error.notes().toString());
    }

    @Test
    void aNameThatNoElementCanHaveIsMadeOne() {
        ErrorResponse error = error("<Error><Code>A</Code><a:b:c>d</a:b:c><x!>e</x!></Error>");

        assertEquals(List.of(new Detail("b_c", "d"), new Detail("x_", "e")), error.details());
        assertEquals(List.of(Note.NOT_WELL_FORMED), error.notes());
    }

    @Test
    void entitiesStandAsTheyAre() {
        ErrorResponse error = error("<Error><Code>A</Code><Message>a&nbsp;b &amp; c</Message></Error>");

        assertEquals(Optional.of("a&nbsp;b & c"), error.message());
        assertEquals(List.of(Note.ENTITY), error.notes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>502 Bad Gateway</title></head><body><h1>x</h1></body></html>",
                "<!DOCTYPE html>\n<HTML><HEAD>\n<TITLE lang='en'> 502\n Bad Gateway </TITLE>",
                "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'a' 'b'><html xmlns='urn:a'><title>502 Bad Gateway</title>"
                        + "</html>",
                "<!-- a --><html><body><center><h1>502 Bad Gateway</h1></center></body></html>",
                "<center><h1>502 Bad Gateway</h1></center>",
                "<h1>502 Bad Gateway</h1>"
            })
    void ofAnHtmlPageTheTitleIsTheMessage(String page) {
        ErrorResponse error =
                Response.of(502, page).with("x-obs-request-id", "3").error();

        assertEquals(Optional.of("502 Bad Gateway"), error.message());
        assertEquals(Optional.empty(), error.code());
        assertEquals(Optional.of("3"), error.requestId());
        assertEquals(List.of(Note.HTML), error.notes());
    }

    @Test
    void markupWithinAMessageMakesNoPageOfAnError() {
        ErrorResponse error =
                error("<Error><Code>A</Code><Message><html><title>b</title></html></Message><Key>&#1;</Key></Error>");

        assertEquals(code("A"), error.code());
        assertEquals(Optional.of("b"), error.message());
    }

    @Test
    void plainTextIsTheMessage() {
        ErrorResponse error = error(" upstream connect error\r\nreset \u4E2D ");

        assertEquals(Optional.of("upstream connect error\r\nreset \u4E2D"), error.message());
        assertEquals(List.of(Note.PLAIN_TEXT), error.notes());
        assertEquals(
                Set.of(Note.PLAIN_TEXT, Note.INVALID_CHARACTER),
                Set.copyOf(error("upstream \u0001 error").notes()));
    }

    @Test
    void dataOfAnotherKindIsNoted() {
        ErrorResponse error = Response.of(500, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 0})
                .with("x-obs-error-code", "InternalError")
                .error();

        assertEquals(Optional.empty(), error.message());
        assertEquals(Optional.of(ServerErrorCode.INTERNAL_ERROR), error.code());
        assertEquals(List.of(Note.UNKNOWN_CONTENT), error.notes());
        assertEquals(List.of(Note.UNKNOWN_CONTENT), error("<a/>").notes());
    }

    @Test
    void bytesThatFitNoEncodingAreReplaced() {
        ErrorResponse error = Response.of(
                        400, "<Error><Code>A</Code><Message>caf\u00E9 x</Message></Error>".getBytes(ISO_8859_1))
                .error();

        assertEquals(code("A"), error.code());
        assertEquals(Optional.of("caf\uFFFD x"), error.message());
        assertEquals(List.of(Note.BAD_ENCODING), error.notes());
    }

    @Test
    void anUnknownEncodingIsNoted() {
        ErrorResponse error = error("<?xml version='1.0' encoding='no-such'?><Error><Code>A</Code></Error>");

        assertEquals(code("A"), error.code());
        assertEquals(List.of(Note.BAD_ENCODING), error.notes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "UTF-16"})
    void wideCharactersNeedNoTypeOfTheContent(String charset) {
        for (String body :
                List.of("<Error><Code>A</Code><Key>\u4E2D&#1;</Key></Error>", "{\"code\":\"A\",\"Key\":\"\u4E2D\"}")) {
            ErrorResponse error =
                    Response.of(400, body.getBytes(Charset.forName(charset))).error();
            assertEquals(code("A"), error.code(), body);
            assertEquals("\u4E2D", error.details().get(0).text().substring(0, 1), body);
        }
    }

    @Test
    void theCharsetOfTheTypeCounts() {
        String body = "<Error><Code>A</Code><Message>\u4E2D</Message></Error>";

        for (Charset charset : List.of(Charset.forName("GB18030"), UTF_16BE, UTF_16LE)) {
            Response response = Response.of(400, body.getBytes(charset));
            assertEquals(
                    Optional.of("\u4E2D"),
                    response.with("Content-Type", "application/xml;charset=\"" + charset.name() + '"')
                            .error()
                            .message());
        }
    }

    @Test
    void aCompressedBodyIsNamed() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write("<Error><Code>A</Code></Error>".getBytes(UTF_8));
        }
        Response response = Response.of(404, compressed.toByteArray()).with("x-obs-error-code", "NoSuchKey");

        assertEquals(List.of(Note.CONTENT_CODING), response.error().notes());
        assertEquals(Optional.of(ServerErrorCode.NO_SUCH_KEY), response.error().code());
        assertEquals(
                List.of(Note.CONTENT_CODING),
                response.with("Content-Encoding", "gzip").error().notes());
        assertEquals(
                List.of(Note.CONTENT_CODING),
                Response.of(404, "\u0001\u0002")
                        .with("Content-Encoding", "br")
                        .error()
                        .notes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip", "br"})
    void aBodyThatAClientHasDecompressedIsRead(String coding) {
        ErrorResponse error = Response.of(404, " <Error><Code>A</Code></Error>")
                .with("Content-Encoding", coding)
                .error();

        assertEquals(code("A"), error.code());
        assertEquals(List.of(), error.notes());
    }

    @Test
    void aWrongContentLengthIsNoted() {
        Response response = Response.of(404, "<Error><Code>A</Code></Error>");

        assertEquals(List.of(), response.with("Content-Length", "29").error().notes());
        assertEquals(
                List.of(Note.CONTENT_LENGTH),
                response.with("Content-Length", "300").error().notes());
        assertEquals(List.of(), response.with("Content-Length", "a").error().notes());
        assertEquals(
                List.of(),
                Response.of(404, "").with("Content-Length", "300").error().notes());
    }

    @Test
    void whatIsBeyondTheBoundsIsNotedAndTheRestIsKept() {
        String key = "<Key>k</Key>";
        String open = "<Error><Code>A</Code>";
        List<String> bodies = List.of(
                open + "<Message>" + "b".repeat(Bounds.VALUE + 1) + "</Message></Error>",
                open + key.repeat(Bounds.DETAILS + 1) + "</Error>",
                open + "<a>".repeat(Bounds.DEPTH) + "</a>".repeat(Bounds.DEPTH) + "</Error>",
                open + key + " ".repeat(Bounds.BODY),
                "{\"code\":\"A\",\"b\":\"" + "b".repeat(Bounds.VALUE + 1) + "\"}",
                "{\"code\":\"A\",\"b\":" + "[".repeat(Bounds.DEPTH + 1) + "]".repeat(Bounds.DEPTH + 1) + "}",
                "{\"code\":\"A\",\"b\":[" + "1,".repeat(Bounds.DETAILS + 1) + "1]}",
                "{\"code\":\"A\"" + " ".repeat(Bounds.BODY) + "}");

        for (String body : bodies) {
            ErrorResponse error = error(body);
            assertEquals(code("A"), error.code());
            assertTrue(error.notes().contains(Note.BEYOND_BOUNDS), () -> body.substring(0, 60) + error.notes());
            assertTrue(!error.notes().contains(Note.TRUNCATED), () -> body.substring(0, 60) + error.notes());
        }
        assertEquals(
                List.of(Note.PLAIN_TEXT, Note.BEYOND_BOUNDS),
                error("b".repeat(Bounds.VALUE + 1)).notes());
    }

    @Test
    void aBoundNeverCutsACharacterInTwo() {
        Response response =
                Response.of(400, "<Error><Code>A</Code><Key>" + "\uD83D\uDE00".repeat(3) + "</Key></Error>");
        DecodeOptions options =
                DecodeOptions.defaults().withBounds(Bounds.defaults().withValue(3));

        ErrorResponse error = (ErrorResponse) response.decode(options);

        assertEquals(List.of(new Detail("Key", "\uD83D\uDE00")), error.details());
        assertEquals(List.of(Note.BEYOND_BOUNDS), error.notes());
    }

    @Test
    void moreNamesThanTheStrictReaderTakesAreNothingOdd() {
        StringBuilder body = new StringBuilder("<Error><Code>A</Code>");
        for (int i = 0; i <= Bounds.NAMES; i++) {
            body.append("<n").append(i).append("/>");
        }

        ErrorResponse error = error(body.append("</Error>").toString());

        assertEquals(Bounds.NAMES + 1, error.details().size());
        assertEquals(List.of(), error.notes());
    }
}
