package io.github.obserrors.bench.clients.fault;

import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.bench.clients.sdk.Call;
import io.github.obserrors.server.DisconnectFault;
import io.github.obserrors.server.ErrorFault;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Place;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Connections that end or stand still, and requests that are carried out nevertheless. */
final class ConnectionRows {

    /** Within each body, and after the code of an error. */
    private static final int BYTES = 100;

    private static final Set<Call> WITH_RESULT = Arrays.stream(Call.values())
            .filter(Call::hasResult)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Call.class)));

    private ConnectionRows() {}

    static List<FaultRow> rows() {
        return List.of(
                always("reset", "reset before the answer", Fault.reset()),
                always("close", "closed before the answer", Fault.close()),
                always(
                                "reset-in-request",
                                "reset within the request",
                                Fault.reset().at(Place.inRequestBody(BYTES)))
                        .on(Call.PUT),
                always("cut", "the body of a success is cut", Fault.cut(BYTES))
                        .on(WITH_RESULT)
                        .carriedOut(),
                always(
                                "cut-by-reset",
                                "reset within the body of a success",
                                Fault.cut(BYTES).byReset())
                        .on(WITH_RESULT)
                        .carriedOut(),
                cutError(),
                always("stall", "no answer comes", Fault.stall().at(Place.BEFORE_EXECUTION)),
                always(
                                "stall-in-body",
                                "the body of a success stands still",
                                Fault.stall().at(Place.inResponseBody(BYTES)))
                        .on(Call.GET, Call.LIST),
                once("lost-answer", "the first answer is lost by a reset", Truth.NOTHING, Fault.loseAnswer()),
                once(
                        "lost-answer-close",
                        "the first answer is lost by a close",
                        Truth.NOTHING,
                        Fault.loseAnswer().byClose()),
                once(
                        "lost-answer-stall",
                        "the first answer does not come in time",
                        Truth.NOTHING,
                        Fault.stall().at(Place.BEFORE_RESPONSE)),
                once(
                        "executed-error",
                        "done, but first answered with 500",
                        Truth.of(Fault.error(ServerErrorCode.INTERNAL_ERROR, 500)),
                        Fault.execute(),
                        Fault.error(ServerErrorCode.INTERNAL_ERROR, 500)));
    }

    private static FaultRow always(String id, String label, Fault fault) {
        return FaultRow.of(
                id,
                Group.CONNECTION,
                label,
                Truth.NOTHING,
                strike -> strike.rule().answer(fault));
    }

    private static FaultRow cutError() {
        ErrorFault error = Fault.error(ServerErrorCode.NO_SUCH_KEY, 404);
        DisconnectFault cut = Fault.cut(BYTES);
        return FaultRow.of(
                        "cut-error",
                        Group.CONNECTION,
                        "404 NoSuchKey, cut after its code",
                        Truth.of(error).withoutMessage(),
                        strike -> strike.rule().answer(error, cut))
                .on(EnumSet.complementOf(EnumSet.of(Call.HEAD)));
    }

    private static FaultRow once(String id, String label, Truth truth, Fault first, Fault... more) {
        return FaultRow.of(
                        id,
                        Group.LOST,
                        label,
                        truth,
                        strike -> strike.rule().first(1).answer(first, more))
                .carriedOut();
    }
}
