package io.github.obserrors.data.reference;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.console.ConsoleListing;
import java.util.List;
import java.util.Optional;

/** An {@code Obs.00xx} code as the page shows it. */
record ConsoleEntry(ConsoleErrorCode code) {

    Address address() {
        return Address.of(code);
    }

    String classes() {
        return Attribute.of(code.listings().stream()
                .flatMap(listing -> listing.status().stream())
                .flatMap(status -> status.statusClass().stream())
                .map(statusClass -> statusClass.label()));
    }

    String documents() {
        return Attribute.of(
                code.listings().stream().map(listing -> listing.guide().label()));
    }

    String advice() {
        return Attribute.of(
                code.listings().stream().map(listing -> listing.retryAdvice().label()));
    }

    List<GuideColumn> columns() {
        return code.listings().stream().map(GuideColumn::new).toList();
    }

    /** What one guide says. */
    record GuideColumn(ConsoleListing listing) {

        Wording guide() {
            return Wording.of(listing.guide());
        }

        Wording retry() {
            return Wording.of(listing.retryAdvice());
        }

        Wording origin() {
            return Wording.of(listing.origin());
        }

        Optional<Address> status() {
            return listing.status().map((HttpStatus status) -> Address.of(status));
        }

        List<ServerEntry.Correspondence> correspondences() {
            return listing.correspondences().stream()
                    .map(pair -> new ServerEntry.Correspondence(
                            Address.of(pair.serverCode()),
                            Wording.of(pair.guide()),
                            Wording.of(pair.strength()),
                            pair.reason()))
                    .toList();
        }
    }
}
