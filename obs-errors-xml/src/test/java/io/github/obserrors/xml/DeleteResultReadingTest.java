package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.samples.Refused;
import io.github.obserrors.xml.samples.Response;
import io.github.obserrors.xml.samples.Samples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The result of a multi-object delete gives its errors in order and the number of deleted objects. */
class DeleteResultReadingTest {

    private static DeleteResult read(String children) {
        return ErrorXml.readDeleteResult(("<DeleteResult>" + children + "</DeleteResult>").getBytes(UTF_8));
    }

    private static KeyError error(ErrorCode code, String message, Detail... details) {
        ErrorBody.Builder body = ErrorBody.builder(code).message(message);
        for (Detail detail : details) {
            body.detail(detail);
        }
        return new KeyError(body.build());
    }

    @Test
    void theSampleWithANamespaceGivesAllThatItHolds() {
        DeleteResult result = ErrorXml.readDeleteResult(Samples.bytes("delete-result-namespace.xml"));

        assertEquals(
                new DeleteResult(
                        List.of(error(ServerErrorCode.INTERNAL_ERROR, "Internal Error", new Detail("Key", "Key2"))), 1),
                result);
        assertEquals(Optional.of("Key2"), result.errors().get(0).key());
    }

    @Test
    void theSampleOfTheDocumentationGivesAllThatItHolds() {
        assertEquals(
                new DeleteResult(List.of(error(ErrorCode.of("ErrorCode"), "Message", new Detail("Key", "Key"))), 1),
                ErrorXml.readDeleteResult(Samples.bytes("delete-result-per-key.xml")));
    }

    @Test
    void anEmptyResultHasNothing() {
        assertEquals(new DeleteResult(List.of(), 0), read(""));
    }

    @Test
    void everyDeletedObjectIsCounted() {
        DeleteResult result = read("<Deleted><Key>a</Key></Deleted><Deleted/>\n<Deleted><Deleted/></Deleted>"
                + "<o:Deleted xmlns:o='urn:one'/><deleted/><DeletedMarker/>");

        assertEquals(4, result.deleted());
        assertEquals(List.of(), result.errors());
    }

    @Test
    void errorsComeInTheOrderOfTheResult() {
        DeleteResult result = read("<Error><Key>b</Key><VersionId>1</VersionId><Code>AccessDenied</Code>"
                + "<Message>Access Denied</Message></Error>"
                + "<Deleted><Key>c</Key></Deleted>"
                + "<Error><Code>InternalError</Code><Message>Internal Error</Message><Key> a </Key></Error>"
                + "<Error><Key>b</Key><Code>AccessDenied</Code><Message/></Error>");

        assertEquals(
                List.of(
                        error(
                                ServerErrorCode.ACCESS_DENIED,
                                "Access Denied",
                                new Detail("Key", "b"),
                                new Detail("VersionId", "1")),
                        error(ServerErrorCode.INTERNAL_ERROR, "Internal Error", new Detail("Key", " a ")),
                        error(ServerErrorCode.ACCESS_DENIED, "", new Detail("Key", "b"))),
                result.errors());
        assertEquals(1, result.deleted());
    }

    @Test
    void aKeyIsKeptWithItsWhiteSpace() {
        KeyError error =
                read("<Error><Key> a\n b </Key><Code>A</Code></Error>").errors().get(0);

        assertEquals(Optional.of(" a\n b "), error.key());
        assertEquals(Optional.empty(), error.versionId());
        assertEquals(Optional.empty(), error.message());
    }

    @Test
    void unknownElementsAreSkipped() {
        DeleteResult result = read("<EncodingType>url</EncodingType><Unknown><Unknown/>text</Unknown>"
                + "<Code>B</Code><RequestId>r</RequestId><Deleted>text<Error/></Deleted>");

        assertEquals(new DeleteResult(List.of(), 1), result);
    }

    @Test
    void anErrorInAnUnknownElementIsNotLost() {
        String children = "<Errors><Error><Code>A</Code><Key>k</Key></Error><Deleted/></Errors><Deleted/>";
        KeyError error = new KeyError(
                ErrorBody.builder(ErrorCode.of("A")).detail("Key", "k").build());

        for (DeleteResult result : List.of(read(children), lenient(children))) {
            assertEquals(List.of(error), result.errors());
            assertEquals(2, result.deleted());
            assertTrue(result.isComplete());
            assertTrue(result.notes().contains(Note.UNUSUAL_ROOT));
        }
    }

    @Test
    void anErrorInAnotherCaseIsNotLost() {
        String children = "<error><Code>A</Code><Key>k</Key></error><Deleted/>";
        KeyError error = new KeyError(
                ErrorBody.builder(ErrorCode.of("A")).detail("Key", "k").build());

        for (DeleteResult result : List.of(read(children), lenient(children))) {
            assertEquals(List.of(error), result.errors());
            assertEquals(1, result.deleted());
            assertTrue(result.notes().contains(Note.ELEMENT_CASE));
        }
    }

    @Test
    void whatLooksLikeAnErrorInASecretIsNone() {
        String children = "<StringToSign><Error><Code>A</Code></Error></StringToSign>";

        assertEquals(List.of(), read(children).errors());
        assertEquals(List.of(), lenient(children).errors());
    }

    /** The result as the lenient reader gives it, which a strict one refuses for the blank before its declaration. */
    private static DeleteResult lenient(String children) {
        String body = " <?xml version='1.0'?><DeleteResult>" + children + "</DeleteResult>";
        return Response.of(200, body).deleteResult();
    }

    @Test
    void theErrorsHaveTheRulesOfAnError() {
        DeleteResult result = read("<Error><Code> </Code><Cause><Code>B</Code></Cause><Code> A </Code><Code>C</Code>"
                + "<HostId>1 2</HostId></Error>");

        assertEquals(
                List.of(new KeyError(ErrorBody.builder(ErrorCode.of("A"))
                        .hostId("12")
                        .detail(new Detail("Cause", "", List.of(new Detail("Code", "B"))))
                        .detail("Code", "C")
                        .build())),
                result.errors());
        assertEquals(List.of(Note.REPEATED_FIELD), result.notes());
    }

    @Test
    void eachNoteIsGivenOnceInTheOrderOfTheResult() {
        DeleteResult result =
                read("<Error>x<Code>A</Code><Code>B</Code></Error>y<Error a='b'><Code>A<c/></Code></Error>"
                        + "<Error><Code>A</Code><Code>B</Code></Error>");

        assertEquals(
                List.of(Note.STRAY_TEXT, Note.REPEATED_FIELD, Note.ATTRIBUTE, Note.ELEMENT_IN_FIELD), result.notes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "<Deleted/>x<Deleted/>", "<![CDATA[x]]>", "&#65;", "\u00A0"})
    void strayTextIsNoted(String children) {
        assertEquals(List.of(Note.STRAY_TEXT), read(children).notes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n <Deleted/>\r\n", "<![CDATA[ ]]>", "<!-- x --><?x?>", "&#32;"})
    void layoutIsNotNoted(String children) {
        assertEquals(List.of(), read(children).notes());
    }

    @Test
    void aControlCharacterOfXml11IsStrayText() {
        DeleteResult result =
                ErrorXml.readDeleteResult("<?xml version='1.1'?><DeleteResult>&#1;</DeleteResult>".getBytes(UTF_8));

        assertEquals(List.of(Note.STRAY_TEXT), result.notes());
    }

    @Test
    void anAttributeOfTheRootIsNoted() {
        DeleteResult result = ErrorXml.readDeleteResult("<DeleteResult quiet='true'/>".getBytes(UTF_8));

        assertEquals(List.of(Note.ATTRIBUTE), result.notes());
    }

    @Test
    void anEntryWithoutCodeIsRefusedWhereItBegins() {
        assertEquals(
                new Refused(Problem.NO_CODE, 3, 2),
                Refused.ofDeleteResult("<DeleteResult>\n<Error><Code>A</Code></Error>\n <Error><Key>k</Key></Error>"
                        + "</DeleteResult>"));
    }

    @Test
    void anErrorOfAnotherNameIsNoDeleteResult() {
        assertEquals(
                new Refused(Problem.UNEXPECTED_ROOT, 1, 1), Refused.ofDeleteResult("<error><Code>A</Code></error>"));
    }

    @Test
    void nothingIsEmpty() {
        assertEquals(new Refused(Problem.EMPTY, 1, 1), Refused.ofDeleteResult("\n"));
    }

    @Test
    void aThousandErrorsAreRead() {
        DeleteResult result = read("<Error><Key>key</Key><Code>AccessDenied</Code></Error>".repeat(1000));

        assertEquals(1000, result.errors().size());
    }
}
