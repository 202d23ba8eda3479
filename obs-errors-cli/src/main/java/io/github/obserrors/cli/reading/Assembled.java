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
import java.util.Map;
import java.util.Optional;

/** Makes one response of what was found: a body says more than a head, and both say more than what was printed. */
final class Assembled {

    private static final int FIRST_OF_NO_SUCCESS = 300;

    private Assembled() {}

    /** The response, or empty if only what goes with an error is known, such as a request id. */
    static Optional<DecodedResponse> of(Found found) {
        if (found.facts().isEmpty()) {
            if (found.body().isEmpty()) {
                return found.head();
            }
            if (found.head().isEmpty()) {
                return Optional.of(found.body().get());
            }
        }
        ErrorResponse known = add(found.facts(), response(found.head(), found.body()));
        if (known.code().isPresent()) {
            return Optional.of(
                    isSuccess(known)
                            ? known.toBuilder().note(Note.ERROR_IN_SUCCESS).build()
                            : known);
        }
        boolean isError =
                found.body().isPresent() || found.facts().get(Fact.ERROR).isPresent();
        if (known.status().isEmpty() && !isError) {
            return Optional.empty();
        }
        return Optional.of(
                isSuccess(known)
                        ? new NoError(known.status(), known.requestId(), known.hostId(), known.notes())
                        : known);
    }

    private static boolean isSuccess(ErrorResponse response) {
        return response.status()
                .filter(status -> status.code() < FIRST_OF_NO_SUCCESS)
                .isPresent();
    }

    private static ErrorResponse response(Optional<DecodedResponse> head, Optional<ErrorResponse> body) {
        if (head.isEmpty()) {
            return body.orElseGet(() -> ErrorResponse.builder().build());
        }
        ErrorResponse.Builder response = builder(head.get());
        if (body.isPresent()) {
            ErrorResponse decoded = body.get();
            decoded.code().ifPresent(response::code);
            decoded.message().ifPresent(response::message);
            decoded.requestId().ifPresent(response::requestId);
            decoded.hostId().ifPresent(response::hostId);
            decoded.details().forEach(response::detail);
            decoded.notes().forEach(response::note);
        }
        return response.build();
    }

    private static ErrorResponse.Builder builder(DecodedResponse head) {
        if (head instanceof ErrorResponse error) {
            return error.toBuilder();
        }
        ErrorResponse.Builder builder = ErrorResponse.builder();
        head.status().ifPresent(builder::status);
        head.requestId().ifPresent(builder::headerRequestId);
        head.hostId().ifPresent(builder::headerHostId);
        return builder;
    }

    /** Adds what is printed and not yet known. */
    private static ErrorResponse add(Facts facts, ErrorResponse known) {
        ErrorResponse.Builder more = known.toBuilder();
        for (Map.Entry<Fact, String> fact : facts.values().entrySet()) {
            add(fact.getKey(), fact.getValue(), known, more);
        }
        return more.build();
    }

    private static void add(Fact fact, String text, ErrorResponse known, ErrorResponse.Builder more) {
        switch (fact) {
            case STATUS -> {
                if (known.status().isEmpty()) {
                    more.status(Integer.parseInt(text));
                }
            }
            case CODE -> {
                if (known.code().isEmpty()) {
                    more.code(ErrorCode.of(text));
                }
            }
            case MESSAGE -> {
                if (known.message().isEmpty()) {
                    more.message(text);
                }
            }
            case REQUEST_ID -> {
                if (known.requestId().isEmpty()) {
                    more.requestId(text);
                }
            }
            case HOST_ID -> {
                if (known.hostId().isEmpty()) {
                    more.hostId(text);
                }
            }
            case RETRY_AFTER -> {
                if (known.retryAfter().isEmpty()) {
                    more.retryAfter(text);
                }
            }
            case ERROR -> {
                // It is an error, whatever else is known of it.
            }
            case BUCKET -> addDetail("BucketName", text, known, more);
            case KEY -> addDetail("Key", text, known, more);
            case RESOURCE -> addDetail("Resource", text, known, more);
        }
    }

    private static void addDetail(String name, String text, ErrorResponse known, ErrorResponse.Builder more) {
        if (known.detail(name).isEmpty()) {
            more.detail(new Detail(name, text, List.of()));
        }
    }
}
