package io.github.obserrors.cli.formats.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.cli.formats.Errors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors in objects, however a program prints them. */
class ObjectErrorsTest {

    private static List<String> inLog(String object) {
        return Errors.lines("a log:\n" + object + "\nits end\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"NoSuchKey\",\"message\":\"m\",\"request_id\":\"R1\",\"status\":404}",
                "{\"error\":{\"Code\":\"NoSuchKey\",\"Message\":\"m\"},\"requestId\":\"R1\",\"httpStatusCode\":\"404\"}",
                "{'Error': {'Code': 'NoSuchKey', 'Message': 'm'}, 'ResponseMetadata': {'RequestId': 'R1', 'HTTPStatusCode': 404}}",
                "{ Code: 'NoSuchKey', Message: 'm', '$metadata': { httpStatusCode: 404, requestId: 'R1' } }",
                "{\"log\":\"{\\\"errorCode\\\":\\\"NoSuchKey\\\",\\\"errorMessage\\\":\\\"m\\\",\\\"requestId\\\":\\\"R1\\\",\\\"status\\\":404}\"}",
                "{\n  \"error_code\": \"NoSuchKey\",\n  \"error_msg\": \"m\",\n  \"request_id\": \"R1\",\n  \"status\": 404\n}",
                "headers{error-message:m,error-code:NoSuchKey,request-id:R1,status:404,}"
            })
    void theFactsOfAnErrorInItsObjectOrBesideIt(String object) {
        assertEquals(
                List.of("ErrorResponse[status=404, code=\"NoSuchKey\", message=\"m\", requestId=\"R1\"]"),
                inLog(object));
    }

    @Test
    void aValueWithoutQuotesMayHaveBlanks() {
        assertEquals(
                List.of("ErrorResponse[code=\"NoSuchKey\", message=\"The specified key does not exist.\","
                        + " requestId=\"R1\", hostId=\"a/b==\"]"),
                inLog(
                        "headers{id-2:a/b==,error-message:The specified key does not exist.,error-code:NoSuchKey,request-id:R1,}"));
    }

    @Test
    void theStatusMayStandInThePlaceOfTheCode() {
        assertEquals(
                List.of("ErrorResponse[status=401, message=\"m\"]"),
                inLog("{\"error\":{\"code\":401,\"message\":\"m\",\"title\":\"Unauthorized\"}}"));
        assertEquals(
                List.of(
                        "ErrorResponse[status=401, message=\"m\", details=[code=\"401\", title=\"Unauthorized\"], notes=[JSON]]"),
                Errors.lines("{\"error\":{\"code\":401,\"message\":\"m\",\"title\":\"Unauthorized\"}}"));
    }

    @Test
    void eachErrorOfAnArrayIsOne() {
        assertEquals(
                List.of(
                        "ErrorResponse[code=\"AccessDenied\", details=[Key=\"a\"]]",
                        "ErrorResponse[code=\"NoSuchKey\", details=[Key=\"b\"]]"),
                inLog("[{\"Key\":\"a\",\"Code\":\"AccessDenied\"},{\"Key\":\"b\",\"Code\":\"NoSuchKey\"}]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":200,\"message\":\"OK\"}",
                "{\"code\":0,\"msg\":\"success\"}",
                "{\"code\":\"SUCCESS\",\"message\":\"done\"}",
                "{\"errorCode\":null,\"errorMessage\":null}",
                "{\"error_code\":\"0\",\"error_msg\":\"\"}",
                "{\"status\":200,\"code\":\"INFO\",\"message\":\"started\"}",
                "{\"level\":\"info\",\"status\":204,\"path\":\"/a\"}"
            })
    void anObjectThatIsNoErrorIsNone(String object) {
        assertEquals(List.of(), inLog(object));
        assertEquals(List.of(), Errors.lines(object));
    }

    @Test
    void aCutCodeIsNotTold() {
        assertEquals(List.of(), inLog("{\"request_id\":\"R1\",\"error_code\":\"NoSuch"));
    }
}
