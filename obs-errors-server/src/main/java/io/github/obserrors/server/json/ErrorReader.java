package io.github.obserrors.server.json;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.server.ErrorFault;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.LateErrorFault;
import io.github.obserrors.server.StallFault;
import io.github.obserrors.server.Times;
import io.github.obserrors.xml.HeaderFamily;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Reads errors. */
final class ErrorReader {

    private static final Map<String, HeaderFamily> FAMILIES = Map.of("obs", HeaderFamily.OBS, "aws", HeaderFamily.AWS);

    private static final String[] OF_ERROR = {"code", "family", "message", "hostId", "retryAfter", "headers", "details"
    };

    private ErrorReader() {}

    static Fault error(Json json) {
        Members error = Members.of(json, with(OF_ERROR, "status"));
        ErrorCode code = code(error);
        Optional<Json> status = error.find("status");
        ErrorFault fault = status.isPresent()
                ? Members.at(status.get(), () -> Fault.error(code, Members.integer(status.get())))
                : error.get("code", value -> usual(code, value));
        return describe(error, fault);
    }

    private static ErrorFault usual(ErrorCode code, Json json) {
        if (code instanceof ServerErrorCode known) {
            return Fault.error(known);
        }
        throw json.place().problem("No status is known for this code: add \"status\"");
    }

    static Fault lateError(Json json) {
        Members error = Members.of(json, with(OF_ERROR, "delay", "interval"));
        ErrorFault fault = describe(error, error.get("code", value -> Fault.error(code(error), LateErrorFault.STATUS)));
        return new LateErrorFault(
                fault,
                error.find("delay", value -> Members.seconds(value, Duration.ZERO, StallFault.LONGEST))
                        .orElse(Duration.ZERO),
                error.find(
                                "interval",
                                value -> Members.seconds(value, LateErrorFault.SHORTEST_INTERVAL, StallFault.LONGEST))
                        .orElse(LateErrorFault.USUAL_INTERVAL));
    }

    private static String[] with(String[] names, String... more) {
        String[] all = Arrays.copyOf(names, names.length + more.length);
        System.arraycopy(more, 0, all, names.length, more.length);
        return all;
    }

    static ErrorCode code(Members members) {
        return ErrorCode.of(members.get("code", Members::text));
    }

    private static ErrorFault describe(Members members, ErrorFault plain) {
        ErrorFault fault = plain;
        Optional<Json> message = members.find("message");
        if (message.isPresent()) {
            fault = message(fault, message.get());
        }
        Optional<Json> hostId = members.find("hostId");
        if (hostId.isPresent()) {
            ErrorFault before = fault;
            fault = Members.at(hostId.get(), () -> before.withHostId(Members.text(hostId.get())));
        }
        Optional<HeaderFamily> family =
                members.find("family", value -> Members.label(value, "family of headers", FAMILIES));
        fault = family.isPresent() ? fault.withFamily(family.get()) : fault;
        Optional<Duration> wait =
                members.find("retryAfter", value -> Members.seconds(value, Duration.ZERO, Times.LONGEST));
        fault = wait.isPresent() ? fault.withRetryAfter(wait.get()) : fault;
        for (Map.Entry<String, Json> header : members.texts("headers").entrySet()) {
            ErrorFault before = fault;
            fault = Members.at(
                    header.getValue(), () -> before.withHeader(header.getKey(), Members.text(header.getValue())));
        }
        for (Map.Entry<String, Json> detail : members.texts("details").entrySet()) {
            ErrorFault before = fault;
            fault = Members.at(
                    detail.getValue(), () -> before.withDetail(detail.getKey(), Members.text(detail.getValue())));
        }
        return fault;
    }

    private static ErrorFault message(ErrorFault fault, Json json) {
        boolean none = json instanceof Json.Literal literal && literal.isNull();
        return Members.at(json, () -> none ? fault.withoutMessage() : fault.withMessage(Members.text(json)));
    }
}
