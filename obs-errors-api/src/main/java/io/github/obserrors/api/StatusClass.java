package io.github.obserrors.api;

import java.util.Arrays;
import java.util.Optional;

/**
 * The five classes of HTTP statuses, as document {@code obs_21_2001} describes them.
 *
 * <p>A minor release may add constants, so give every {@code switch} a {@code default}.
 */
public enum StatusClass {
    /** Statuses 100 to 199. */
    INFORMATIONAL("1XX"),
    /** Statuses 200 to 299. */
    SUCCESS("2XX"),
    /** Statuses 300 to 399. */
    REDIRECTION("3XX"),
    /** Statuses 400 to 499. */
    CLIENT_ERROR("4XX"),
    /** Statuses 500 to 599. */
    SERVER_ERROR("5XX");

    private final String label;

    StatusClass(String label) {
        this.label = label;
    }

    /** {@return the name of this class as the document prints it: {@code 1XX} to {@code 5XX}} */
    public String label() {
        return label;
    }

    /** The class of a status, which those from 600 have none of. */
    static Optional<StatusClass> of(int status) {
        String wanted = status / 100 + "XX";
        return Arrays.stream(values())
                .filter(statusClass -> statusClass.label.equals(wanted))
                .findFirst();
    }

    /** {@return what the document says about this class, word for word} */
    public String description() {
        return HttpStatusTable.describeClass(label);
    }
}
