package io.github.obserrors.bench.interop;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.StatusClass;
import io.github.obserrors.server.ErrorFault;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.LateErrorFault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.xml.HeaderFamily;
import java.time.Duration;
import java.util.Optional;

/**
 * An error with which the server answers an operation.
 *
 * @param error the body; the server sends a request id of its own in place of that of the body
 */
public record Answer(Operation operation, HttpStatus status, HeaderFamily family, ErrorBody error) {

    /** {@return the rule by which the server answers like this} */
    Rule rule() {
        ErrorFault fault = Fault.error(error.code(), status.code()).withFamily(family);
        fault = error.message().map(fault::withMessage).orElseGet(fault::withoutMessage);
        fault = error.hostId().map(fault::withHostId).orElse(fault);
        for (Detail detail : error.details()) {
            fault = fault.withDetail(detail.name(), detail.text());
        }
        return Rule.on(operation.served())
                .answer(
                        isOfClass(StatusClass.SUCCESS)
                                ? new LateErrorFault(fault, Duration.ZERO, LateErrorFault.USUAL_INTERVAL)
                                : fault);
    }

    boolean isFor(Operation other) {
        return operation == other;
    }

    boolean isOfClass(StatusClass statusClass) {
        return status.statusClass().equals(Optional.of(statusClass));
    }
}
