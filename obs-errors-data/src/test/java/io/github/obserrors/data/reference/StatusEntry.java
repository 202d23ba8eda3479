package io.github.obserrors.data.reference;

import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.StatusClass;
import io.github.obserrors.data.StatusJson;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An HTTP status as the page shows it. */
record StatusEntry(HttpStatus status) {

    Address address() {
        return Address.of(status);
    }

    String reasonPhrase() {
        return status.reasonPhrase().orElse("not registered");
    }

    String statusClass() {
        return status.statusClass().map(StatusClass::label).orElse("");
    }

    Optional<Wording> category() {
        return status.category().map(Wording::of);
    }

    Optional<Wording> retry() {
        return status.retryAdvice().map(Wording::of);
    }

    Wording effect() {
        return Wording.of(status.effect());
    }

    boolean hasCauses() {
        return !status.causes().isEmpty();
    }

    /** {@return what is said of a code that no document lists, where that differs from what is said without a code} */
    Optional<Unlisted> unlisted() {
        ErrorResponse response = StatusJson.withUnlistedCode(status);
        boolean same = response.retryAdvice().equals(status.retryAdvice())
                && response.action().equals(Optional.of(status.action()));
        return same
                ? Optional.empty()
                : Optional.of(new Unlisted(
                        response.retryAdvice().map(Wording::of),
                        response.retryReason(),
                        response.action().orElseThrow()));
    }

    /** {@return the server codes that a document or another source gives this status} */
    List<Address> codes() {
        return Arrays.stream(ServerErrorCode.values())
                .filter(code -> new ServerEntry(code).statuses().contains(status))
                .map(Address::of)
                .toList();
    }

    boolean hasCodes() {
        return !codes().isEmpty();
    }

    boolean isThrottling() {
        return status.isThrottling();
    }

    /** What to do about a code that no document lists. */
    record Unlisted(Optional<Wording> retry, Optional<String> retryReason, String action) {}
}
