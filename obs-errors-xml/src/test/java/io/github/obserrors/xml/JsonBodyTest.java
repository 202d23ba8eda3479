package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.UnknownOutcome;
import io.github.obserrors.xml.samples.Response;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors that are JSON give what XML would, with a note. */
class JsonBodyTest {

    private static ErrorResponse error(String json) {
        return Response.of(403, json).error();
    }

    private static Detail detail(String name, String text) {
        return new Detail(name, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"A\",\"message\":\"b\",\"request_id\":\"1\",\"host_id\":\"2\"}",
                "{\"Code\":\"A\",\"Message\":\"b\",\"RequestId\":\"1\",\"HostId\":\"2\"}",
                "{\"error_code\":\"A\",\"error_msg\":\"b\",\"request_id\":\"1\",\"host-id\":\"2\"}",
                "{\"errorCode\":\"A\",\"errorMessage\":\"b\",\"requestId\":\"1\",\"hostId\":\"2\"}",
                "{\"error\":{\"code\":\"A\",\"message\":\"b\"},\"request_id\":\"1\",\"host_id\":\"2\"}",
                "{\"request_id\":\"1\",\"host_id\":\"2\",\"Error\":{\"Code\":\"A\",\"Message\":\"b\"}}",
                "{\"errors\":[{\"code\":\"A\",\"message\":\"b\"}],\"request_id\":\"1\",\"host_id\":\"2\"}",
                "{\"errors\":[[{\"code\":\"A\",\"message\":\"b\"}]],\"request_id\":\"1\",\"host_id\":\"2\"}",
                "[{\"code\":\"A\",\"message\":\"b\",\"request_id\":\"1\",\"host_id\":\"2\"}]",
                " \r\n{ \"code\" : \"A\" , \"message\" : \"b\" , \"request_id\" : \"1\", \"host_id\" : \"2\" }\n"
            })
    void theFieldsAreFoundUnderTheirUsualNames(String json) {
        ErrorResponse error = error(json);

        assertEquals(Optional.of(ErrorCode.of("A")), error.code());
        assertEquals(Optional.of("b"), error.message());
        assertEquals(Optional.of("1"), error.requestId());
        assertEquals(Optional.of("2"), error.hostId());
        assertEquals(List.of(), error.details());
        assertEquals(List.of(Note.JSON), error.notes());
    }

    static List<Charset> charsets() {
        return List.of(UTF_8, UTF_16, UTF_16LE, Charset.forName("UTF-32LE"));
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void aByteOrderMarkMayStandBeforeIt(Charset charset) {
        byte[] json = ((charset.equals(UTF_16) ? "" : "\uFEFF") + "{\"code\":\"A\",\"message\":\"\u4E2D\"}")
                .getBytes(charset);

        ErrorResponse error = Response.of(403, json).error();

        assertEquals(Optional.of(ErrorCode.of("A")), error.code());
        assertEquals(Optional.of("\u4E2D"), error.message());
        assertEquals(List.of(Note.JSON), error.notes());
    }

    @Test
    void allElseIsADetail() {
        ErrorResponse error = error(
                "{\"code\":\"A\",\"n\":-1.50e3,\"t\":true,\"u\":null,\"o\":{\"p\":\"q\",\"r\":[1,[2],{}]},\"e\":[]}");

        assertEquals(
                List.of(
                        detail("n", "-1.50e3"),
                        detail("t", "true"),
                        detail("u", ""),
                        new Detail(
                                "o",
                                "",
                                List.of(detail("p", "q"), detail("r", "1"), detail("r", "2"), detail("r", "")))),
                error.details());
    }

    @Test
    void aNumberCanBeTheCode() {
        assertEquals(Optional.of(ErrorCode.of("404")), error("{\"code\":404}").code());
    }

    @Test
    void ofDuplicatesTheFirstThatIsNotBlankCounts() {
        ErrorResponse error =
                error("{\"code\":\" \",\"code\":\"A\",\"Code\":\"B\",\"message\":\"\",\"message\":\"b\"}");

        assertEquals(Optional.of(ErrorCode.of("A")), error.code());
        assertEquals(Optional.of(""), error.message());
        assertEquals(List.of(detail("Code", "B"), detail("message", "b")), error.details());
        assertEquals(Set.of(Note.JSON, Note.REPEATED_FIELD), Set.copyOf(error.notes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errors\":[{\"code\":\"A\"},{\"code\":\"B\",\"message\":\"b\"}]}",
                "[{\"code\":\"A\"},{\"code\":\"B\",\"message\":\"b\"}]",
                "{\"code\":\"A\"}{\"code\":\"B\",\"message\":\"b\"}",
                "{\"code\":\"A\",\"error\":{\"code\":\"B\",\"message\":\"b\"}}"
            })
    void ofSeveralErrorsTheFirstCountsAndTheOthersAreDetails(String json) {
        ErrorResponse error = error(json);

        assertEquals(Optional.of(ErrorCode.of("A")), error.code());
        assertEquals(Optional.empty(), error.message());
        assertEquals(
                List.of(List.of(detail("code", "B"), detail("message", "b"))),
                error.details().stream().map(Detail::children).toList());
        assertEquals(Set.of(Note.JSON, Note.SEVERAL_ERRORS), Set.copyOf(error.notes()));
    }

    @Test
    void aShortErrorIsTheMessage() {
        assertEquals(
                Optional.of("Not Found"),
                error("{\"error\":\"Not Found\",\"status\":404}").message());
        assertEquals(
                Optional.of("b"),
                error("{\"error\":\"Not Found\",\"message\":\"b\"}").message());
    }

    @Test
    void keysThatAreNoNamesOfElementsBecomeSuch() {
        ErrorResponse error = error("{\"\":1,\"x y\":2,\"1\":3,\"a:b\":4,\"\u4E2D\":5,\"\\u0000\":6}");

        assertEquals(
                List.of("_", "x_y", "_1", "a_b", "\u4E2D", "_"),
                error.details().stream().map(Detail::name).toList());
    }

    @Test
    void charactersThatXmlCannotHoldAreReplacedAndLineEndsStay() {
        ErrorResponse error = error("{\"code\":\"A\\u0000\",\"message\":\"b\\r\\n\\ud800\",\"x\":\"\\u001b\"}");

        assertEquals(Optional.of(ErrorCode.of("A\uFFFD")), error.code());
        assertEquals(Optional.of("b\r\n\uFFFD"), error.message());
        assertEquals(List.of(detail("x", "\uFFFD")), error.details());
        assertEquals(Set.of(Note.JSON, Note.INVALID_CHARACTER), Set.copyOf(error.notes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"A\",\"message\":\"b\\q\"}",
                "{\"code\":\"A\",\"message\":\"b\nc\"}",
                "{\"code\":\"A\",message:\"b\"}",
                "{\"code\":\"A\";}",
                "{\"code\":\"A\"]",
                "{\"code\":\"A\"}}",
                "{\"code\":\"A\",\"n\":01}",
                "{\"code\":\"A\",\"n\":nil }"
            })
    void beforeWhatIsNoJsonAllIsKept(String json) {
        ErrorResponse error = error(json);

        assertEquals(Optional.of(ErrorCode.of("A")), error.code());
        assertEquals(List.of(Note.JSON, Note.NOT_WELL_FORMED), error.notes());
    }

    @Test
    void whatIsNoJsonAtAllIsText() {
        ErrorResponse error = error("{not json}");

        assertEquals(Optional.of("{not json}"), error.message());
        assertEquals(List.of(Note.PLAIN_TEXT), error.notes());
    }

    @Test
    void whatIsTooDeepTooLongOrTooMuchEndsTheReading() {
        String begin = "{\"code\":\"A\",\"a\":{\"b\":\"c\",\"d\":";
        List<String> bodies = List.of(
                begin + "[".repeat(100_000),
                begin + "{\"x\":".repeat(100_000),
                begin + "\"" + "x".repeat(Bounds.VALUE + 1) + "\"}}",
                begin + "0,\"" + "x".repeat(Bounds.VALUE + 1) + "\":1}}",
                begin + "1".repeat(2000) + "}}");

        for (String json : bodies) {
            ErrorResponse error = error(json);
            assertEquals(Optional.of(ErrorCode.of("A")), error.code());
            assertEquals(detail("b", "c"), error.details().get(0).children().get(0));
            assertTrue(
                    error.notes().contains(Note.BEYOND_BOUNDS),
                    () -> error.notes().toString());
        }
    }

    @Test
    void ofASuccessOnlyACodeMakesAnError() {
        assertEquals(
                Set.of(Note.JSON, Note.ERROR_IN_SUCCESS),
                Set.copyOf(Response.of(200, "{\"code\":\"A\"}").errorInResult().notes()));
        for (String json : List.of("{\"message\":\"b\"}", "{}", "[]", "{\"code\":null}")) {
            DecodedResponse decoded = Response.of(200, json).decodeResult();
            assertInstanceOf(UnknownOutcome.class, decoded, json);
            assertEquals(List.of(Note.JSON), decoded.notes(), json);
        }
    }
}
