package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.xml.samples.Response;
import io.github.obserrors.xml.samples.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything complete in a body that ends too early is kept. */
class CutBodyTest {

    static List<String> files() {
        return Samples.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSampleCutAtEachByteKeepsWhatWasComplete(String file) {
        byte[] body = Samples.bytes(file);
        String text = new String(body, UTF_8);
        int end = text.stripTrailing().getBytes(UTF_8).length;

        for (int length = 0; length < end; length++) {
            byte[] cut = Arrays.copyOf(body, length);
            String rest = new String(cut, UTF_8);
            DecodedResponse decoded = Response.of(404, cut).decode();

            assertEquals(!rest.isBlank(), decoded.notes().contains(Note.TRUNCATED), () -> file + " cut after " + rest);
            if (decoded instanceof DeleteResult result) {
                assertKept(ErrorXml.readDeleteResult(body), result, rest);
            } else if (decoded instanceof ErrorResponse error && !Samples.isDeleteResult(file)) {
                assertKept(Response.of(404, body).error(), error, rest);
            }
        }
    }

    private static void assertKept(ErrorResponse whole, ErrorResponse cut, String rest) {
        assertEquals(whole.code().filter(code -> rest.contains("</Code>")), cut.code(), rest);
        assertEquals(whole.requestId().filter(id -> rest.contains("</RequestId>")), cut.requestId(), rest);
        assertEquals(whole.hostId().filter(id -> rest.contains("</HostId>")), cut.hostId(), rest);
        assertTrue(whole.message().orElse("").startsWith(cut.message().orElse("")), rest);
        assertTrue(!rest.contains("</Message>") || cut.message().equals(whole.message()), rest);
        List<Detail> complete = whole.details().stream()
                .filter(detail -> rest.contains("</" + detail.name() + ">"))
                .toList();
        assertEquals(complete, cut.details(), rest);
    }

    private static void assertKept(DeleteResult whole, DeleteResult cut, String rest) {
        assertEquals(rest.split("</Deleted>", -1).length - 1, cut.deleted(), rest);
        int complete = rest.split("</Error>", -1).length - 1;
        assertEquals(whole.errors().subList(0, complete), cut.errors().subList(0, complete), rest);
        assertTrue(cut.errors().size() <= complete + 1, rest);
    }

    @Test
    void anEntryOfADeleteResultIsKeptFromItsCodeOn() {
        String begin = "<DeleteResult><Error><Key>a</Key><Code>AccessDenied</Code>";

        DeleteResult result = Response.of(200, begin + "<Message>b").deleteResult();
        assertEquals(
                List.of(ServerErrorCode.ACCESS_DENIED),
                result.errors().stream().map(KeyError::code).toList());
        assertEquals(Optional.of("a"), result.errors().get(0).key());
        assertEquals(List.of(Note.TRUNCATED), result.notes());

        DeleteResult withoutCode =
                Response.of(200, begin.substring(0, begin.indexOf("</Code>"))).deleteResult();
        assertEquals(List.of(), withoutCode.errors());
        assertEquals(Set.of(Note.TRUNCATED, Note.ENTRY_WITHOUT_CODE), Set.copyOf(withoutCode.notes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "</",
                "</Mess",
                "</Message",
                "<!",
                "<!-",
                "<!--",
                "<!-- - -",
                "<![",
                "<![CDATA",
                "<![CDATA[",
                "<![CDATA[]",
                "<![CDATA[]]",
                "<?",
                "<?a ?",
                "&",
                "&a",
                "&am",
                "&#",
                "&#x4E2",
                "<b",
                "<b a='"
            })
    void markupCutOffIsNoPartOfTheMessage(String markup) {
        ErrorResponse error =
                Response.of(404, "<Error><Code>A</Code><Message>b" + markup).error();

        assertEquals(Optional.of(ErrorCode.of("A")), error.code());
        assertEquals(Optional.of("b"), error.message());
        assertEquals(List.of(Note.TRUNCATED), error.notes());
    }

    @Test
    void aCharacterCutOffIsNoPartOfTheMessage() {
        byte[] body = "<Error><Message>a\uD83D\uDE00".getBytes(UTF_8);

        for (int length = body.length - 3; length < body.length; length++) {
            ErrorResponse error = Response.of(404, Arrays.copyOf(body, length)).error();
            assertEquals(Optional.of("a"), error.message());
            assertEquals(List.of(Note.TRUNCATED), error.notes());
        }
    }

    @ParameterizedTest
    @CsvSource({"a &lt;, a <", "a &lt;b, a <b", "a &amp;b;c, a &b;c", "a &#65;, a A", "a &lt, a", "a &, a", "a &#6, a"})
    void aReferenceBeforeTheCutCountsOnlyIfItIsWhole(String cut, String message) {
        ErrorResponse error =
                Response.of(404, "<Error><Code>A</Code><Message>" + cut).error();

        assertEquals(Optional.of(message), error.message().map(String::strip));
        assertEquals(List.of(Note.TRUNCATED), error.notes());
    }

    @Test
    void theCodeOfAHeaderStandsInForOneCutOff() {
        ErrorResponse error = Response.of(404, "<Error><Code>NoSuch")
                .with("x-obs-error-code", "NoSuchKey")
                .error();

        assertEquals(Optional.of(ServerErrorCode.NO_SUCH_KEY), error.code());
        assertEquals(List.of(Note.TRUNCATED), error.notes());
    }

    @Test
    void anotherResultDocumentCutOffIsAnUnknownOutcomeWithANote() {
        Response response = Response.of(200, "<CopyObjectResult><ETag>\"a\"</ETag><LastMod");

        assertEquals(List.of(Note.TRUNCATED), response.decodeResult().notes());
        assertEquals("UnknownOutcome", response.decodeResult().getClass().getSimpleName());
    }

    @Test
    void jsonCutAtEachCharacterKeepsWhatWasComplete() {
        String json =
                "{\"error\":{\"code\":\"A\",\"message\":\"b\",\"n\":12,\"t\":true,\"o\":{\"p\":\"q\",\"r\":[1,2]}},"
                        + "\"request_id\":\"1\"}";
        ErrorResponse whole = Response.of(400, json).error();
        assertEquals(List.of(Note.JSON), whole.notes());

        for (int length = json.indexOf("\"A\"") + 3; length < json.length(); length++) {
            String cut = json.substring(0, length);
            ErrorResponse error = Response.of(400, cut).error();

            assertEquals(List.of(Note.JSON, Note.TRUNCATED), error.notes(), cut);
            assertEquals(whole.code(), error.code(), cut);
            assertEquals(whole.message().filter(text -> cut.contains("\"b\"")), error.message(), cut);
            assertEquals(cut.contains("12,"), error.details().contains(new Detail("n", "12")), cut);
            assertEquals(cut.contains("true"), error.details().contains(new Detail("t", "true")), cut);
            assertEquals(cut.contains("\"q\""), error.details().toString().contains("p=\"q\""), cut);
            assertEquals(cut.contains("\"1\""), error.requestId().isPresent(), cut);
        }
    }

    /** A parser is asked where the start tag is not plain, and tells the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Error><Code>A</Code><Message>m &amp; n</Message><Key>\u00E9</Key></Error>",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>A</Code><a b='1' b='2'/>x&nbsp;</Error>",
                "<Error><Code>A</Cod><p:x/><!-- - -- --><![CDATA[ ]]></Error>x",
                "<Error><Code>\u0001</Code><!DOCTYPE x></Error>",
                "<DeleteResult><Deleted/><Error><Code>A</Code><Key>k</Key></Error><x y='z'></DeleteResult>"
            })
    void withoutAnEndTagTheAnswerIsThatOfAParser(String whole) {
        for (int status : new int[] {200, 500}) {
            for (int length = whole.lastIndexOf("<Code>"); length <= whole.length(); length++) {
                String cut = whole.substring(0, length);
                String notPlain = cut.replaceFirst("<(Error|DeleteResult)>", "<$1 >");
                assertEquals(
                        Response.of(status, notPlain).decodeResult().toString().replace("<Error >", "<Error>"),
                        Response.of(status, cut).decodeResult().toString(),
                        cut);
            }
        }
    }
}
