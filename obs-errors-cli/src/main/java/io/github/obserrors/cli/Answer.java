package io.github.obserrors.cli;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.NoError;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.console.ConsoleCode;
import java.util.Optional;

/** What the command found out about one argument. */
sealed interface Answer {

    /** The argument as it was typed. */
    String input();

    /** What is to be said on standard error, and makes the command fail; empty if everything was explained. */
    default Optional<String> problem() {
        return Optional.empty();
    }

    /** A server code that a document lists. */
    record ServerCode(String input, ServerErrorCode code, Optional<HttpStatus> status) implements Answer {}

    /** A name that is none of the known ones. */
    record UnknownName(String input, Optional<HttpStatus> status) implements Answer {
        @Override
        public Optional<String> problem() {
            return Optional.of("neither a known code nor a file" + NearestNames.sentence(input));
        }
    }

    /** An Obs.00xx code, listed or not. */
    record Console(String input, ConsoleCode code) implements Answer {
        @Override
        public Optional<String> problem() {
            return ConsoleListings.of(code).isEmpty()
                    ? Optional.of("no guide lists this number; known are " + ConsoleListings.range())
                    : Optional.empty();
        }
    }

    /** An HTTP status. */
    record Status(String input, HttpStatus status) implements Answer {}

    /** An error response, or the body of one, and how often it stands in the text. */
    record Response(String input, ErrorResponse response, int count) implements Answer {}

    /** A whole response that is no error. */
    record NotFailed(String input, NoError response) implements Answer {}

    /** The result of a multi-object delete. */
    record Delete(String input, DeleteResult result) implements Answer {}

    /** A text that is no OBS error. */
    record NotAnError(String input, NoErrorFound reason) implements Answer {
        @Override
        public Optional<String> problem() {
            return Optional.of("not an OBS error: " + reason.explanation()
                    + (reason.wantsStatus()
                            ? "; if it is the body of a response, give its HTTP status with --status"
                            : ""));
        }
    }

    /** A file that cannot be read. */
    record Unreadable(String input, String explanation) implements Answer {
        @Override
        public Optional<String> problem() {
            return Optional.of(explanation);
        }
    }
}
