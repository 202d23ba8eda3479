package io.github.obserrors.bench.clients.fault;

import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.bench.clients.sdk.Call;
import io.github.obserrors.server.ErrorFault;
import io.github.obserrors.server.Fault;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whole answers that are errors, and are not just a code. */
final class AnswerRows {

    private static final List<Integer> STATUSES =
            List.of(301, 400, 401, 403, 404, 405, 408, 409, 412, 416, 429, 500, 501, 502, 503, 504);
    private static final Duration LATE = Duration.ofSeconds(1);
    private static final ErrorFault LATE_ERROR = Fault.error(ServerErrorCode.INTERNAL_ERROR, 200);

    private AnswerRows() {}

    static List<FaultRow> rows() {
        List<FaultRow> rows = new ArrayList<>();
        for (int status : STATUSES) {
            rows.add(FaultRow.of(
                    "status-" + status,
                    Group.STATUSES,
                    status + " without a body",
                    Truth.of(status),
                    strike -> strike.rule().answer(RawResponse.of(status, "", ""))));
        }
        rows.add(error("slow-down", Group.THROTTLING, "503 SlowDown", Fault.error(ServerErrorCode.SLOW_DOWN, 503)));
        rows.add(error(
                "slow-down-retry-after",
                Group.THROTTLING,
                "503 SlowDown, Retry-After: 2",
                Fault.error(ServerErrorCode.SLOW_DOWN, 503).withHeader("Retry-After", "2")));
        rows.add(error(
                "slow-down-x-amz-retry-after",
                Group.THROTTLING,
                "the same, x-amz-retry-after: 2000",
                Fault.error(ServerErrorCode.SLOW_DOWN, 503)
                        .withHeader("Retry-After", "2")
                        .withHeader("x-amz-retry-after", "2000")));
        rows.add(clock());
        rows.add(redirect());
        rows.add(error(
                "redirect-without-location",
                Group.ELSEWHERE,
                "301 PermanentRedirect without Location",
                Fault.error(ServerErrorCode.PERMANENT_REDIRECT, 301).withDetail("Endpoint", "obs.example.com")));
        rows.add(late("late-error", "200, then InternalError", Duration.ZERO));
        rows.add(late("late-error-blanks", "200, blanks for 1 s, then InternalError", LATE));
        rows.add(partialDelete(ServerErrorCode.ACCESS_DENIED));
        rows.add(partialDelete(ServerErrorCode.INTERNAL_ERROR));
        for (int status : List.of(502, 503)) {
            rows.add(FaultRow.of(
                    "proxy-" + status,
                    Group.FOREIGN,
                    status + " with the HTML page of a proxy",
                    Truth.of(status),
                    strike -> strike.rule().answer(Fault.proxyPage(status))));
        }
        return rows;
    }

    private static FaultRow error(String id, Group group, String label, ErrorFault fault) {
        return FaultRow.of(
                id, group, label, Truth.of(fault), strike -> strike.rule().answer(fault));
    }

    /** A client that corrects its clock succeeds. */
    private static FaultRow clock() {
        return FaultRow.of(
                        "clock",
                        Group.ELSEWHERE,
                        "the clock of the server is 1 h ahead",
                        Truth.of(Fault.error(ServerErrorCode.REQUEST_TIME_TOO_SKEWED, 403)),
                        strike -> strike.rule().answer(Fault.clock(Duration.ofHours(1))))
                .failingWhen(request -> request.status().orElse(0) == 403)
                .alone();
    }

    /** A client that follows the redirect succeeds, since nothing fails in the other bucket. */
    private static FaultRow redirect() {
        ErrorFault fault = Fault.error(ServerErrorCode.TEMPORARY_REDIRECT, 307);
        return FaultRow.of(
                "redirect",
                Group.ELSEWHERE,
                "307 TemporaryRedirect to another bucket",
                Truth.of(fault),
                strike -> strike.rule()
                        .bucket(Call.BUCKET)
                        .answer(fault.withLocation(elsewhere(strike.call(), strike.endpoint()))));
    }

    private static URI elsewhere(Call call, URI endpoint) {
        String target = switch (call) {
            case LIST -> "/";
            case DELETE_OBJECTS -> "/?delete";
            case COPY -> "/copy";
            case COMPLETE -> "/key?uploadId=" + Call.UPLOAD;
            default -> "/key";
        };
        return URI.create(endpoint + "/elsewhere" + target);
    }

    private static FaultRow late(String id, String label, Duration delay) {
        return FaultRow.of(
                        id,
                        Group.IN_SUCCESS,
                        label,
                        Truth.of(LATE_ERROR),
                        strike -> strike.rule()
                                .answer(Fault.lateError(ServerErrorCode.INTERNAL_ERROR)
                                        .withDelay(delay)))
                .on(Call.COPY, Call.COMPLETE, Call.LIST, Call.DELETE_OBJECTS);
    }

    private static FaultRow partialDelete(ServerErrorCode code) {
        return FaultRow.of(
                        "partial-delete-" + code.value(),
                        Group.IN_SUCCESS,
                        "1 of 2 keys is not deleted: " + code.value(),
                        Truth.ofKey(code),
                        strike -> strike.rule().answer(Fault.partialDelete("b", code)))
                .on(Call.DELETE_OBJECTS);
    }
}
