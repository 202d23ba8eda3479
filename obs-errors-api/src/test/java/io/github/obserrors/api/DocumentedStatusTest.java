package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Document obs_21_2001 describes five classes and lists eight statuses, and the kit says of them what it says. */
class DocumentedStatusTest {

    @ParameterizedTest
    @CsvSource({
        "400, Bad Request, The request parameter is incorrect., 4",
        "403, Forbidden, The access is denied., 6",
        "404, Not Found, The requested resource does not exist., 4",
        "405, Method Not Allowed, The request method is not supported., 1",
        "408, Request Timeout, Request timed out., 1",
        "409, Conflict, Request conflicts occur., 2",
        "500, Internal Server Error, An internal error occurs on the server side., 1",
        "503, Service Unavailable, The service is unavailable., 1"
    })
    void aListedStatusHasAReasonADescriptionAndItsNumberOfCauses(
            int code, String reason, String description, int causes) {
        HttpStatus status = HttpStatus.of(code);
        assertEquals(Optional.of(reason), status.reasonPhrase());
        assertEquals(Optional.of(description), status.description());
        assertEquals(causes, status.causes().size());
    }

    @Test
    void eightStatusesAreListedInAscendingOrder() {
        assertEquals(
                List.of(400, 403, 404, 405, 408, 409, 500, 503),
                HttpStatus.documented().stream().map(HttpStatus::code).toList());
    }

    @Test
    void noOtherStatusHasADescriptionOrACause() {
        List<HttpStatus> listed = HttpStatus.documented();
        for (int code = 100; code <= 999; code++) {
            HttpStatus status = HttpStatus.of(code);
            if (!listed.contains(status)) {
                assertEquals(Optional.empty(), status.description());
                assertEquals(List.of(), status.causes());
            }
        }
    }

    @Test
    void theTableOfStatusesSaysTheSameRowByRow() {
        List<List<String>> rows = new ArrayList<>();
        for (StatusClass statusClass : StatusClass.values()) {
            rows.add(List.of(statusClass.label(), "", statusClass.description(), ""));
        }
        for (HttpStatus status : HttpStatus.documented()) {
            for (String cause : status.causes()) {
                rows.add(List.of(
                        status.toString(),
                        status.reasonPhrase().orElseThrow(),
                        status.description().orElseThrow(),
                        cause));
            }
        }
        assertEquals(TableRows.of("http-status.tsv"), rows);
    }

    @Test
    void theCausesOfNotFoundStandInTheOrderOfTheDocument() {
        assertEquals(
                List.of(
                        "The bucket does not exist.",
                        "The object does not exist.",
                        "The bucket policy configuration does not exist. For example, the bucket CORS configuration or"
                                + " bucket policy configuration does not exist.",
                        "The multipart upload does not exist."),
                HttpStatus.of(404).causes());
    }

    @Test
    void theCausesCannotBeChanged() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> HttpStatus.of(404).causes().add("another"));
    }

    @Test
    void eachOfTheFiveClassesIsDescribed() {
        assertEquals(
                List.of(
                        "Informational response. A request is received by the server and the server requires the"
                                + " requester to continue the operation. This category is usually invisible to the"
                                + " client.",
                        "Success. The operation is received and processed successfully.",
                        "Redirection. Further operations to complete the request are required. This category is usually"
                                + " invisible to the client.",
                        "Client errors. The request contains a syntax error, or the request cannot be implemented.",
                        "Server errors. There is an error when the server is processing a request."),
                Arrays.stream(StatusClass.values())
                        .map(StatusClass::description)
                        .toList());
    }
}
