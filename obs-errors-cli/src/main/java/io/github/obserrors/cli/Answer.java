package io.github.obserrors.cli;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.NoError;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.UnknownOutcome;
import io.github.obserrors.console.ConsoleCode;
import java.util.Optional;

/** What the command found out about one argument, or about one of the responses in its text. */
sealed interface Answer {

    /** The argument as it was typed. */
    String input();

    /** Gives this answer to the method of the printer that is made for its kind. */
    void printOn(Printer printer);

    /** What standard error says, and what makes the command fail; empty if everything was explained. */
    default Optional<String> problem() {
        return Optional.empty();
    }

    /**
     * Prints answers on standard output, one after the other; problems belong to standard error.
     *
     * <p>There is one method for each kind of answer, so that a printer which forgets a kind does not compile.
     */
    interface Printer {

        void print(ServerCode answer);

        void print(UnknownName answer);

        void print(Console answer);

        void print(Status answer);

        void print(Failed answer);

        void print(Deleted answer);

        void print(Succeeded answer);

        void print(Unknown answer);

        void print(Unrecognized answer);

        void print(Unreadable answer);
    }

    /** A server code that a document lists. */
    record ServerCode(String input, ServerErrorCode code, Optional<HttpStatus> status) implements Answer {
        @Override
        public void printOn(Printer printer) {
            printer.print(this);
        }
    }

    /** A name that is not known. */
    record UnknownName(String input, Optional<HttpStatus> status) implements Answer {
        @Override
        public void printOn(Printer printer) {
            printer.print(this);
        }

        @Override
        public Optional<String> problem() {
            return Optional.of("neither a known code nor a file" + NearestNames.sentence(input));
        }
    }

    /** An Obs.00xx code, listed or not. */
    record Console(String input, ConsoleCode code) implements Answer {
        @Override
        public void printOn(Printer printer) {
            printer.print(this);
        }

        @Override
        public Optional<String> problem() {
            return ConsoleListings.of(code).isEmpty()
                    ? Optional.of("no guide lists this number; the known ones are " + ConsoleListings.range())
                    : Optional.empty();
        }
    }

    /** An HTTP status. */
    record Status(String input, HttpStatus status) implements Answer {
        @Override
        public void printOn(Printer printer) {
            printer.print(this);
        }
    }

    /** A request that failed: its error response, or the body of one, and how often it stands in the text. */
    record Failed(String input, ErrorResponse response, int count) implements Answer {
        @Override
        public void printOn(Printer printer) {
            printer.print(this);
        }
    }

    /** A multi-object delete, of which any part may have failed. */
    record Deleted(String input, DeleteResult response) implements Answer {
        @Override
        public void printOn(Printer printer) {
            printer.print(this);
        }
    }

    /** A request that did not fail. */
    record Succeeded(String input, NoError response) implements Answer {
        @Override
        public void printOn(Printer printer) {
            printer.print(this);
        }
    }

    /** A request whose response does not tell whether it failed. */
    record Unknown(String input, UnknownOutcome response) implements Answer {
        @Override
        public void printOn(Printer printer) {
            printer.print(this);
        }
    }

    /** A text that was read, and in which no response and no OBS error was recognized. */
    record Unrecognized(String input, Diagnosis diagnosis) implements Answer {
        @Override
        public void printOn(Printer printer) {
            printer.print(this);
        }

        @Override
        public Optional<String> problem() {
            return Optional.of(diagnosis.sentence("give its HTTP status with --status"));
        }
    }

    /** An argument whose text, or the rest of it, could not be read or explained. */
    record Unreadable(String input, String explanation) implements Answer {
        @Override
        public void printOn(Printer printer) {
            printer.print(this);
        }

        @Override
        public Optional<String> problem() {
            return Optional.of(explanation);
        }
    }
}
