package io.github.obserrors.bench.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.bench.clients.result.CellResult;
import io.github.obserrors.bench.clients.result.Outcome;
import io.github.obserrors.bench.clients.result.Verdict;
import io.github.obserrors.bench.clients.run.Cell;
import io.github.obserrors.bench.clients.run.CellRun;
import io.github.obserrors.bench.clients.run.Cells;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A sample of the cells of docs/clients.md: what clients send and report, never how long they take. */
class ClientCellsTest {

    private static Cell cell(String name) {
        List<Cell> found = Cells.all().stream().filter(Cells.like(name)).toList();
        assertEquals(1, found.size(), name);
        return found.get(0);
    }

    private static CellResult run(String name) throws Exception {
        return CellRun.run(cell(name));
    }

    /** Otherwise, a cell could blame a client for what the error server or the store does. */
    @ParameterizedTest
    @MethodSource
    void eachClientSucceedsWithEachCallIfNothingFails(Cell cell) throws Exception {
        CellResult result = CellRun.run(cell);

        assertEquals(Outcome.SUCCESS, result.outcome(), result::toString);
        assertEquals(1, result.sends());
        assertEquals(cell.call().isWrite() ? 1 : 0, result.effects());
        assertTrue(!result.failed() && !result.falseSuccess() && !result.repeatedEffect(), result::toString);
    }

    static Stream<Cell> eachClientSucceedsWithEachCallIfNothingFails() {
        return Cells.all().stream().filter(Cells.like("*/none"));
    }

    @ParameterizedTest
    @CsvSource({
        "esdk/get/code-NoSuchKey-404, 1, ERROR, ObsException",
        "esdk/get/code-InternalError-500, 4, ERROR, ObsException",
        "esdk/get/status-429, 1, ERROR, ObsException",
        "esdk/complete/late-error, 1, ERROR, NullPointerException",
        "esdk/put/redirect, 2, SUCCESS, ",
        "aws-legacy/get/code-NoSuchKey-404, 1, ERROR, NoSuchKeyException",
        "aws-legacy/get/code-InternalError-500, 4, ERROR, S3Exception",
        "aws-legacy/put/redirect, 1, ERROR, S3Exception",
        "aws-standard/get/code-InternalError-500, 3, ERROR, S3Exception",
        "aws-2026/get/code-InternalError-500, 3, ERROR, S3Exception",
        "minio/get/code-NoSuchKey-404, 1, ERROR, ErrorResponseException",
        "minio/get/code-InternalError-500, 5, ERROR, ErrorResponseException",
        "minio/delete-objects/partial-delete-AccessDenied, 1, PARTIAL, ",
        "aliyun/complete/late-error, 1, SUCCESS, ",
        "aliyun/get/code-NoSuchKey-404, 1, ERROR, OSSException",
        "cos/get/code-NoSuchKey-404, 1, ERROR, CosServiceException",
        "cos/get/code-InternalError-500, 4, ERROR, CosServiceException",
    })
    void sendsAndEnds(String name, int sends, Outcome outcome, String exception) throws Exception {
        CellResult result = run(name);

        assertEquals(sends, result.sends(), result::toString);
        assertEquals(outcome, result.outcome(), result::toString);
        assertEquals(exception == null ? "" : exception, result.exception());
        assertEquals(sends - 1, result.pauses().size());
    }

    @Test
    void aClientThatReportsALateErrorAsSuccessIsFoundOut() throws Exception {
        CellResult result = run("aliyun/complete/late-error");

        assertTrue(result.failed() && result.falseSuccess(), result::toString);
        assertEquals(0, result.effects());
    }

    @ParameterizedTest
    @CsvSource({"esdk", "aws-legacy", "cos"})
    void aClientThatRepeatsALostCompletionReportsACompleteUploadAsMissing(String client) throws Exception {
        CellResult result = run(client + "/complete/lost-answer");

        assertEquals(List.of(0, 404), result.statuses());
        assertEquals(1, result.effects());
        assertTrue(result.repeatedEffect() && result.deniedEffect(), result::toString);
    }

    @Test
    void aPutWhoseAnswerIsLostIsCarriedOutTwice() throws Exception {
        CellResult result = run("esdk/put/lost-answer");

        assertEquals(Outcome.SUCCESS, result.outcome());
        assertEquals(2, result.effects());
        assertTrue(result.repeatedEffect() && !result.deniedEffect(), result::toString);
    }

    @Test
    void theKitRecoversTheCodeOfAHeadRequestThatTheClientLoses() throws Exception {
        for (String client : List.of("esdk", "aws-legacy", "minio")) {
            CellResult result = run(client + "/head/code-NoSuchBucket-404");

            assertTrue(result.told().code() != Verdict.RIGHT, result::toString);
            assertEquals(Verdict.RIGHT, result.kit().code(), result::toString);
            assertEquals(Verdict.RIGHT, result.kit().requestId(), result::toString);
        }
    }

    /** All clients of a process share what one of them has learned, so that must be forgotten. */
    @ParameterizedTest
    @CsvSource({"esdk", "aws-legacy"})
    void aClientLearnsTheClockOfTheServerAnewInEachCell(String client) throws Exception {
        for (int i = 0; i < 2; i++) {
            CellResult result = run(client + "/get/clock");

            assertEquals(List.of(403, 200), result.statuses());
            assertEquals(Outcome.SUCCESS, result.outcome());
        }
    }

    @Test
    void namesFindCells() {
        assertEquals(
                Cells.all().size(),
                Cells.all().stream().map(Cell::toString).distinct().count());
        assertEquals(0, Cells.all().stream().filter(Cells.like("esdk/get")).count());
        assertTrue(Cells.all().stream()
                .filter(Cells.like("esdk/*"))
                .allMatch(cell -> cell.toString().startsWith("esdk/")));
    }
}
