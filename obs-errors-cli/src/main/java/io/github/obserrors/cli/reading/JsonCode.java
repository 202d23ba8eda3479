package io.github.obserrors.cli.reading;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.NoError;
import io.github.obserrors.api.Note;
import io.github.obserrors.cli.formats.facts.Fact;
import io.github.obserrors.cli.formats.facts.Facts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells what a body of JSON means by its code, where that is no code: the status, or a success. */
final class JsonCode {

    private static final Set<String> SUCCESS = Set.of(
            "0", "00000", "000000", "ok", "success", "succeeded", "true", "null", "info", "debug", "trace", "notice");

    private static final int FIRST_OF_ERRORS = 400;
    private static final int FIRST_OF_NO_SUCCESS = 300;

    private JsonCode() {}

    /** The response with the status that its body names; nothing if the body alone is known and is no error. */
    static Optional<DecodedResponse> understood(DecodedResponse response) {
        if (!(response instanceof ErrorResponse error) || !error.notes().contains(Note.JSON)) {
            return Optional.of(response);
        }
        String code = error.code().map(ErrorCode::value).orElse("");
        Optional<Integer> status =
                Facts.NONE.with(Fact.CODE, code).get(Fact.STATUS).map(Integer::valueOf);
        if (status.isEmpty() && !SUCCESS.contains(code.toLowerCase(Locale.ROOT))) {
            return Optional.of(response);
        }
        Optional<Integer> known = error.status().map(head -> head.code());
        boolean success = known.orElse(status.orElse(0)) < FIRST_OF_NO_SUCCESS && status.orElse(0) < FIRST_OF_ERRORS;
        if (success) {
            return known.map(head -> new NoError(error.status(), error.requestId(), error.hostId(), List.of()));
        }
        ErrorResponse.Builder builder = ErrorResponse.builder();
        known.or(() -> status).ifPresent(builder::status);
        error.message().ifPresent(builder::message);
        error.requestId().ifPresent(builder::requestId);
        error.hostId().ifPresent(builder::hostId);
        error.headerRequestId().ifPresent(builder::headerRequestId);
        error.headerHostId().ifPresent(builder::headerHostId);
        error.redirectTarget().ifPresent(builder::location);
        error.retryAfter().ifPresent(wait -> builder.retryAfter(String.valueOf(wait.toSeconds())));
        builder.detail(new Detail("code", code));
        error.details().forEach(builder::detail);
        error.notes().stream().filter(note -> note != Note.ERROR_IN_SUCCESS).forEach(builder::note);
        return Optional.of(builder.build());
    }
}
