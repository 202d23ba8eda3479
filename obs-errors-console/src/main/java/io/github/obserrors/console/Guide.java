package io.github.obserrors.console;

/**
 * A document that explains {@code Obs.00xx} codes. No number means the same in both guides.
 *
 * <p>A minor release may add constants, so give every {@code switch} a {@code default}.
 */
public enum Guide {
    /** The guide of the client programs, document {@code obs_03_0445}: Obs.0000 to Obs.0035, word for word. */
    CLIENT("client", "client guide"),
    /**
     * The guide of the web console, document {@code obs_03_0348}: Obs.0000 to Obs.0022. The kit does not have its text:
     * all descriptions of this guide are paraphrases in the kit's own words.
     */
    WEB_CONSOLE("console", "console guide");

    private final String label;
    private final String title;

    Guide(String label, String title) {
        this.label = label;
        this.title = title;
    }

    /** {@return the name of this guide in JSON and on the command line: {@code client} or {@code console}} */
    public String label() {
        return label;
    }

    /** {@return the name of this guide for people: {@code client guide} or {@code console guide}} */
    public String title() {
        return title;
    }
}
