package io.github.obserrors.bench.clients.fault;

/** What faults have in common. */
public enum Group {
    /** No fault: every client succeeds. */
    CONTROL("Control"),
    /** Error codes with their documented status. */
    CODES("Error codes"),
    /** A status line without a body. */
    STATUSES("Bare statuses"),
    /** Requests to slow down. */
    THROTTLING("Throttling"),
    /** A wrong clock, or another address. */
    ELSEWHERE("Clock and address"),
    /** An error or a failed part inside a success. */
    IN_SUCCESS("Errors inside a success"),
    /** What is no error response of OBS. */
    FOREIGN("Pages of a proxy"),
    /** Connections that end or stand still. */
    CONNECTION("Connections"),
    /** Requests that were carried out though they seem to have failed. */
    LOST("Lost answers"),
    /** Odd error bodies. */
    ODD("Odd bodies");

    private final String label;

    Group(String label) {
        this.label = label;
    }

    /** {@return the name for people} */
    public String label() {
        return label;
    }
}
