package io.github.obserrors.api;

/** The five classes of HTTP statuses, as document {@code obs_21_2001} describes them. */
public enum StatusClass {
    /** Statuses 100 to 199. */
    INFORMATIONAL,
    /** Statuses 200 to 299. */
    SUCCESS,
    /** Statuses 300 to 399. */
    REDIRECTION,
    /** Statuses 400 to 499. */
    CLIENT_ERROR,
    /** Statuses 500 to 599. */
    SERVER_ERROR;

    private final String label = (ordinal() + 1) + "XX";

    /**
     * Returns the name of this class as the document prints it.
     *
     * @return {@code 1XX} to {@code 5XX}
     */
    public String label() {
        return label;
    }

    /**
     * Returns what the document says of this class.
     *
     * @return the description, word for word
     */
    public String description() {
        return HttpStatusTable.describe(this);
    }
}
