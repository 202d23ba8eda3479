package io.github.obserrors.bench.clients.fault;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.bench.clients.sdk.Call;
import io.github.obserrors.server.ErrorFault;
import io.github.obserrors.server.Fault;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Every code of the catalogue at each of its statuses. */
final class CodeRows {

    /** The codes that all calls are tried with. */
    static final Set<ServerErrorCode> CHOSEN = EnumSet.of(
            ServerErrorCode.ACCESS_DENIED,
            ServerErrorCode.BAD_DIGEST,
            ServerErrorCode.INTERNAL_ERROR,
            ServerErrorCode.METHOD_NOT_ALLOWED,
            ServerErrorCode.NO_SUCH_BUCKET,
            ServerErrorCode.NO_SUCH_KEY,
            ServerErrorCode.NO_SUCH_UPLOAD,
            ServerErrorCode.OPERATION_ABORTED,
            ServerErrorCode.PRECONDITION_FAILED,
            ServerErrorCode.REQUEST_TIMEOUT,
            ServerErrorCode.SERVICE_UNAVAILABLE,
            ServerErrorCode.SIGNATURE_DOES_NOT_MATCH);

    private static final int STATUS_OF_UNKNOWN = 400;

    private CodeRows() {}

    static List<FaultRow> rows() {
        List<FaultRow> rows = new ArrayList<>();
        for (ServerErrorCode code : ServerErrorCode.values()) {
            for (int status : statuses(code)) {
                ErrorFault fault = Fault.error(code, status);
                FaultRow row = FaultRow.of(
                        "code-" + code.value() + "-" + status,
                        Group.CODES,
                        status + " " + code.value(),
                        Truth.of(fault),
                        strike -> strike.rule().answer(fault));
                boolean isChosen =
                        CHOSEN.contains(code) && status == statuses(code).first();
                rows.add(isChosen ? row : row.on(Call.GET));
            }
        }
        return rows;
    }

    /** The documented statuses, or else those that it was seen with, or else 400. */
    private static NavigableSet<Integer> statuses(ServerErrorCode code) {
        NavigableSet<Integer> statuses = new TreeSet<>();
        code.statuses().forEach(status -> statuses.add(status.code()));
        if (statuses.isEmpty()) {
            code.sightings().forEach(seen -> seen.status().map(HttpStatus::code).ifPresent(statuses::add));
        }
        if (statuses.isEmpty()) {
            statuses.add(STATUS_OF_UNKNOWN);
        }
        return statuses;
    }
}
