package io.github.obserrors.server;

import io.github.obserrors.api.text.LogText;
import io.github.obserrors.api.text.Secrets;
import java.util.Objects;

/**
 * A header of a request or of an answer, in the case in which it was received or is to be sent.
 *
 * @param name the name
 * @param value the value, without the white space around it
 */
public record Header(String name, String value) {

    /**
     * Creates a header.
     *
     * @param name the name
     * @param value the value
     */
    public Header {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Tells whether this header has a name.
     *
     * @param other the name, in any case
     * @return whether it is the name of this header
     */
    public boolean isCalled(String other) {
        return name.equalsIgnoreCase(Objects.requireNonNull(other, "other"));
    }

    /** {@return a text for logs: the name and the value on one line, with secrets masked and control characters escaped} */
    @Override
    public String toString() {
        String shown = Secrets.isSecret(name) ? Secrets.MASK : Secrets.masked(value);
        return LogText.word(name) + ": " + LogText.word(shown);
    }
}
