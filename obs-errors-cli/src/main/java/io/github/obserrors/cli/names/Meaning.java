package io.github.obserrors.cli.names;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.StatusClass;
import io.github.obserrors.console.ConsoleCode;
import java.util.Optional;

/** One thing that a typed text may mean. */
public sealed interface Meaning {

    /**
     * A server code that the kit knows.
     *
     * @param code the code
     * @param status the status that was typed beside it
     */
    record Code(ServerErrorCode code, Optional<HttpStatus> status) implements Meaning {

        Code(ServerErrorCode code) {
            this(code, Optional.empty());
        }
    }

    /**
     * A name that the kit does not know.
     *
     * @param name the name
     * @param status the status that was typed beside it
     */
    record UnknownCode(String name, HttpStatus status) implements Meaning {}

    /**
     * A code of a client program.
     *
     * @param code the code
     */
    record Console(ConsoleCode code) implements Meaning {}

    /**
     * An HTTP status.
     *
     * @param status the status
     */
    record Status(HttpStatus status) implements Meaning {}

    /**
     * A class of HTTP statuses, such as 4XX.
     *
     * @param statusClass the class
     */
    record Statuses(StatusClass statusClass) implements Meaning {}
}
