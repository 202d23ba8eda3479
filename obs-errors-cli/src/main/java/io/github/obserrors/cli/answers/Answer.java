package io.github.obserrors.cli.answers;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.NoError;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.StatusClass;
import io.github.obserrors.api.UnknownOutcome;
import io.github.obserrors.cli.search.Suggestions;
import io.github.obserrors.console.ConsoleCode;
import java.util.List;
import java.util.Optional;

/** What the command found out about one argument, or about one response in its text. */
public sealed interface Answer {

    /** The argument as it was typed. */
    String input();

    /** Calls the method of the printer for this kind of answer. */
    void printOn(Printer printer);

    /** The problem that goes to standard error and makes the command fail; empty if everything was explained. */
    default Optional<String> problem() {
        return Optional.empty();
    }

    /** What this answer makes the command tell the shell, if no other does worse. */
    default int exitStatus() {
        return problem().isEmpty() ? ExitStatus.ANSWERED : ExitStatus.NOT_RECOGNIZED;
    }

    /**
     * Prints answers on standard output, one after the other; problems go to standard error.
     *
     * <p>It has one method for each kind of answer, so a printer that forgets a kind does not compile.
     */
    interface Printer {

        void print(ServerCode answer);

        void print(UnknownName answer);

        void print(Console answer);

        void print(Status answer);

        void print(Statuses answer);

        void print(Choice answer);

        void print(Failed answer);

        void print(Deleted answer);

        void print(Succeeded answer);

        void print(Unknown answer);

        void print(Overview answer);

        void print(Others answer);

        void print(Unrecognized answer);

        void print(Unreadable answer);
    }

    /** A server code that the kit knows. */
    record ServerCode(String input, ServerErrorCode code, Optional<HttpStatus> status) implements Answer {
        @Override
        public void printOn(Printer printer) {
            printer.print(this);
        }
    }

    /** A name that is neither a known code nor a file. */
    record UnknownName(String input, String name, Optional<HttpStatus> status) implements Answer {
        @Override
        public void printOn(Printer printer) {
            printer.print(this);
        }

        @Override
        public Optional<String> problem() {
            return Optional.of("neither a known code nor a file" + Suggestions.question(Suggestions.of(name)));
        }
    }

    /** An Obs.00xx code, whether or not a guide lists it. */
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

    /** A class of HTTP statuses. */
    record Statuses(String input, StatusClass statusClass) implements Answer {
        @Override
        public void printOn(Printer printer) {
            printer.print(this);
        }
    }

    /** A name with several meanings, before the answer for each of them. */
    record Choice(String input, int count) implements Answer {
        @Override
        public void printOn(Printer printer) {
            printer.print(this);
        }
    }

    /** A request that failed: its error response, or only the body, and how often it occurs in the text. */
    record Failed(String input, ErrorResponse response, long count) implements Answer {
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
    record Succeeded(String input, NoError response, long count) implements Answer {
        @Override
        public void printOn(Printer printer) {
            printer.print(this);
        }
    }

    /** A request whose response does not tell whether it failed. */
    record Unknown(String input, UnknownOutcome response, long count) implements Answer {
        @Override
        public void printOn(Printer printer) {
            printer.print(this);
        }
    }

    /** What stands in a text with several kinds of responses, before the answer for each of them. */
    record Overview(String input, List<Answer> answers) implements Answer {
        @Override
        public void printOn(Printer printer) {
            printer.print(this);
        }
    }

    /** The responses of a text that are of too many kinds to be kept apart. */
    record Others(String input, long count) implements Answer {
        @Override
        public void printOn(Printer printer) {
            printer.print(this);
        }
    }

    /** A text in which neither a response nor an OBS error was recognized. */
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

    /**
     * An argument whose text, or the rest of it, could not be read or explained.
     *
     * @param ofTool whether the tool failed, rather than the reading
     */
    record Unreadable(String input, String explanation, boolean ofTool) implements Answer {

        /** An argument whose text could not be read. */
        Unreadable(String input, String explanation) {
            this(input, explanation, false);
        }

        @Override
        public int exitStatus() {
            return ofTool ? ExitStatus.FAILED : ExitStatus.NOT_RECOGNIZED;
        }

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
