package io.github.obserrors.console;

import io.github.obserrors.api.ServerErrorCode;
import java.util.Objects;

/**
 * A server code that may have caused an {@code Obs.00xx} code of one guide.
 *
 * <p>No document pairs these codes: every correspondence is the kit's own work, based on the texts. Two are equal if all
 * they hold is.
 */
public final class Correspondence {

    private final Guide guide;
    private final ConsoleErrorCode consoleCode;
    private final ServerErrorCode serverCode;
    private final Strength strength;
    private final String reason;

    Correspondence(
            Guide guide, ConsoleErrorCode consoleCode, ServerErrorCode serverCode, Strength strength, String reason) {
        this.guide = Objects.requireNonNull(guide, "guide");
        this.consoleCode = Objects.requireNonNull(consoleCode, "consoleCode");
        this.serverCode = Objects.requireNonNull(serverCode, "serverCode");
        this.strength = Objects.requireNonNull(strength, "strength");
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** {@return the guide} */
    public Guide guide() {
        return guide;
    }

    /** {@return the {@code Obs.00xx} code} */
    public ConsoleErrorCode consoleCode() {
        return consoleCode;
    }

    /** {@return the server code} */
    public ServerErrorCode serverCode() {
        return serverCode;
    }

    /** {@return how closely the codes correspond} */
    public Strength strength() {
        return strength;
    }

    /** {@return why the codes correspond, in one sentence} */
    public String reason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Correspondence pair
                && guide == pair.guide
                && consoleCode == pair.consoleCode
                && serverCode == pair.serverCode
                && strength == pair.strength
                && reason.equals(pair.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(guide, consoleCode, serverCode, strength, reason);
    }

    /** {@return both codes, the guide, the strength and the reason on one line} */
    @Override
    public String toString() {
        return guide.label() + ": " + consoleCode + ", " + serverCode + " (" + strength.label() + "): " + reason;
    }
}
