package io.github.obserrors.console;

import io.github.obserrors.api.ServerErrorCode;
import java.util.Objects;

/**
 * A server code that may have caused an {@code Obs.00xx} code of one guide.
 *
 * <p>No document pairs these codes: every correspondence is the kit's own work, based on the texts.
 *
 * @param guide the guide
 * @param consoleCode the {@code Obs.00xx} code
 * @param serverCode the server code
 * @param strength how closely they correspond
 * @param reason why they correspond, in one sentence
 */
public record Correspondence(
        Guide guide, ConsoleErrorCode consoleCode, ServerErrorCode serverCode, Strength strength, String reason) {

    /**
     * Creates a correspondence.
     *
     * @param guide the guide
     * @param consoleCode the {@code Obs.00xx} code
     * @param serverCode the server code
     * @param strength how closely they correspond
     * @param reason why
     * @throws NullPointerException if a component is {@code null}
     */
    public Correspondence {
        Objects.requireNonNull(guide, "guide");
        Objects.requireNonNull(consoleCode, "consoleCode");
        Objects.requireNonNull(serverCode, "serverCode");
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(reason, "reason");
    }
}
