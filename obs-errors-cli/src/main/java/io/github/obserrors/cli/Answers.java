package io.github.obserrors.cli;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.NoError;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.UnknownOutcome;
import io.github.obserrors.console.ConsoleCode;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.ErrorResponses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds out what an argument is, and gives the answers to it. */
final class Answers {

    private final Source source;
    private final Optional<HttpStatus> status;
    private final boolean showSecrets;

    Answers(Source source, Optional<HttpStatus> status, boolean showSecrets) {
        this.source = source;
        this.status = status;
        this.showSecrets = showSecrets;
    }

    /** Treats the argument as what it {@linkplain Names names}. */
    List<Answer> of(String what) {
        if (what.equals(Source.STANDARD_INPUT)) {
            return ofText(what, source::standardInput);
        }
        Optional<ConsoleCode> consoleCode = ConsoleCode.parse(what);
        if (consoleCode.isPresent()) {
            return List.of(new Answer.Console(what, consoleCode.get()));
        }
        Optional<HttpStatus> typedStatus = Names.status(what);
        if (typedStatus.isPresent()) {
            return List.of(new Answer.Status(what, typedStatus.get()));
        }
        Optional<ServerErrorCode> serverCode = Names.serverCode(what);
        if (serverCode.isPresent()) {
            return List.of(new Answer.ServerCode(what, serverCode.get(), status));
        }
        if (what.stripLeading().startsWith("<") && !Names.exists(what)) {
            return List.of(new Answer.Unreadable(
                    what, "this is a body, not a name: pass it on standard input, with - as its name"));
        }
        return Names.isPath(what) ? ofFile(what) : List.of(new Answer.UnknownName(what, status));
    }

    /** Treats the argument as a file, whatever its name. */
    List<Answer> ofFile(String what) {
        return ofText(what, () -> source.file(what));
    }

    /** Reads a text. */
    private interface Reading {
        Source.Text text() throws Source.UnreadableException;
    }

    private List<Answer> ofText(String what, Reading reading) {
        Source.Text text;
        try {
            text = reading.text();
        } catch (Source.UnreadableException e) {
            return List.of(new Answer.Unreadable(what, e.explanation(), e.isOfTool()));
        }
        List<Answer> answers = new ArrayList<>(ofBytes(what, text.bytes()));
        text.unread().ifPresent(rest -> answers.add(new Answer.Unreadable(what, rest)));
        return answers;
    }

    private List<Answer> ofBytes(String what, byte[] text) {
        DecodeOptions options = DecodeOptions.defaults();
        List<DecodedResponse> found = status.map(given -> ErrorResponses.find(text, given.code(), options))
                .orElseGet(() -> ErrorResponses.find(text, options));
        return found.isEmpty() ? List.of(new Answer.Unrecognized(what, Diagnosis.of(text))) : ofResponses(what, found);
    }

    /**
     * What two errors have in common if the command counts them as one. It is ordered rather than hashed, because an
     * attacker could fill the text with messages that all have the same hash.
     */
    private record Distinct(int status, String code, String message) implements Comparable<Distinct> {

        private static final Comparator<Distinct> ORDER = Comparator.comparingInt(Distinct::status)
                .thenComparing(Distinct::code)
                .thenComparing(Distinct::message);

        /** A missing status, code or message gets a value that no real one can have. */
        static Distinct of(ErrorResponse response) {
            return new Distinct(
                    response.status().map(HttpStatus::code).orElse(0),
                    response.code().map(ErrorCode::value).orElse(""),
                    response.message().map(message -> "=" + message).orElse(""));
        }

        @Override
        public int compareTo(Distinct other) {
            return ORDER.compare(this, other);
        }
    }

    private List<Answer> ofResponses(String what, List<DecodedResponse> responses) {
        Map<Distinct, Integer> counts = new TreeMap<>();
        for (DecodedResponse response : responses) {
            if (response instanceof ErrorResponse error) {
                counts.merge(Distinct.of(error), 1, Integer::sum);
            }
        }
        List<Answer> answers = new ArrayList<>();
        for (DecodedResponse response : responses) {
            DecodedResponse shown = showSecrets ? response : response.masked();
            if (shown instanceof DeleteResult result) {
                answers.add(new Answer.Deleted(what, result));
            } else if (shown instanceof NoError noError) {
                answers.add(new Answer.Succeeded(what, noError));
            } else if (shown instanceof UnknownOutcome outcome) {
                answers.add(new Answer.Unknown(what, outcome));
            } else if (shown instanceof ErrorResponse error) {
                // The first answer stands for all equal errors.
                Integer count = counts.remove(Distinct.of((ErrorResponse) response));
                if (count != null) {
                    answers.add(new Answer.Failed(what, error, count));
                }
            } else {
                throw new IllegalStateException("no answer is made for " + shown.getClass());
            }
        }
        return answers;
    }
}
