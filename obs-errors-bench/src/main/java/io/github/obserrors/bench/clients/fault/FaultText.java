package io.github.obserrors.bench.clients.fault;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.NextStep;
import io.github.obserrors.api.Operation;
import io.github.obserrors.bench.clients.sdk.Call;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page says of a fault: its names, and the kit's own view of it.
 *
 * @param id the name in files and in the command
 * @param group the group
 * @param label the name for people
 * @param steps what the kit advises after the server's answer, by the label of the call
 * @param carriedOut whether the request is carried out nevertheless
 */
public record FaultText(String id, String group, String label, Map<String, String> steps, boolean carriedOut) {

    /** {@return the texts of all faults, in order} */
    public static List<FaultText> all() {
        return FaultRows.all().stream().map(FaultText::of).toList();
    }

    private static FaultText of(FaultRow fault) {
        Map<String, String> steps = new LinkedHashMap<>();
        for (Call call : fault.calls()) {
            steps.put(call.label(), step(fault, call.operation()).label());
        }
        return new FaultText(fault.id(), fault.group().label(), fault.label(), steps, fault.isCarriedOut());
    }

    /** Without an answer, whether the request was carried out is not known, and only some requests may be sent twice. */
    private static NextStep step(FaultRow fault, Operation operation) {
        if (fault.truth().status().isPresent() || fault.truth().code().isPresent()) {
            return answer(fault).nextStep(operation);
        }
        return operation.isIdempotent() ? NextStep.RESEND : NextStep.LOOK_FIRST;
    }

    /** What a client gets, as the kit sees it. */
    private static ErrorResponse answer(FaultRow fault) {
        ErrorResponse.Builder answer = ErrorResponse.builder();
        fault.truth().status().ifPresent(answer::status);
        fault.truth().code().map(ErrorCode::of).ifPresent(answer::code);
        return answer.build();
    }
}
