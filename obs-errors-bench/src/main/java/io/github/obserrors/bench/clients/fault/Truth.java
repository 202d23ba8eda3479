package io.github.obserrors.bench.clients.fault;

import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.server.ErrorFault;
import java.util.Optional;

/**
 * What the server tells of an error, where it tells anything.
 *
 * @param status the HTTP status
 * @param code the error code
 * @param message the message
 * @param requestId a regular expression for the request id
 */
public record Truth(
        Optional<Integer> status, Optional<String> code, Optional<String> message, Optional<String> requestId) {

    /** Nothing is told, since no whole answer comes. */
    static final Truth NOTHING = new Truth(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The ids that the error server gives to its requests. */
    private static final String ID_OF_SERVER = "[0-9A-F]{32}";

    static Truth of(ErrorFault fault) {
        return new Truth(
                Optional.of(fault.status()),
                Optional.of(fault.code().value()),
                fault.message(),
                Optional.of(ID_OF_SERVER));
    }

    static Truth of(int status) {
        return new Truth(Optional.of(status), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Truth of(int status, String code, String message, String requestId) {
        return new Truth(Optional.of(status), text(code), text(message), text(requestId));
    }

    /** {@return this without what stands in the body} */
    Truth withoutMessage() {
        return new Truth(status, code, Optional.empty(), requestId);
    }

    /** {@return what a result says of a key that was not deleted} */
    static Truth ofKey(ServerErrorCode code) {
        return new Truth(
                Optional.empty(),
                Optional.of(code.value()),
                code.listings().stream()
                        .findFirst()
                        .flatMap(listing -> Optional.of(listing.message()))
                        .filter(message -> !message.isEmpty()),
                Optional.empty());
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
