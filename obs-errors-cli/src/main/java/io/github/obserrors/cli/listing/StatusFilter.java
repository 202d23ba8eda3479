package io.github.obserrors.cli.listing;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.StatusClass;
import java.util.Optional;

/**
 * Which statuses the rows of a list may have.
 *
 * @param status the only one, or empty for each of a class
 * @param statusClass the class of the status, or of all statuses; empty from 600 on
 */
public record StatusFilter(Optional<HttpStatus> status, Optional<StatusClass> statusClass) {

    public static StatusFilter of(HttpStatus status) {
        return new StatusFilter(Optional.of(status), status.statusClass());
    }

    public static StatusFilter of(StatusClass statusClass) {
        return new StatusFilter(Optional.empty(), Optional.of(statusClass));
    }

    /** Tells whether a row with this status, or without one, is shown. */
    boolean shows(Optional<HttpStatus> ofRow) {
        return status.isPresent()
                ? ofRow.equals(status)
                : ofRow.flatMap(HttpStatus::statusClass).equals(statusClass);
    }

    /** Tells whether the row of a class is shown. */
    boolean shows(StatusClass ofRow) {
        return statusClass.equals(Optional.of(ofRow));
    }
}
