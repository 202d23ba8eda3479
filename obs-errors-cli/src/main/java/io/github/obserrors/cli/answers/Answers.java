package io.github.obserrors.cli.answers;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.text.Secrets;
import io.github.obserrors.cli.input.Source;
import io.github.obserrors.cli.reading.ErrorText;
import io.github.obserrors.console.ConsoleCode;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds out what an argument is, and gives the answers to it. */
public final class Answers {

    private final Source source;
    private final Optional<HttpStatus> status;
    private final boolean showSecrets;

    public Answers(Source source, Optional<HttpStatus> status, boolean showSecrets) {
        this.source = source;
        this.status = status;
        this.showSecrets = showSecrets;
    }

    /** Treats the argument as what it {@linkplain Names names}. */
    public void of(String what, Consumer<Answer> answers) {
        if (what.equals(Source.STANDARD_INPUT)) {
            ofText(what, source::standardInput, answers);
            return;
        }
        Optional<Answer> exact = ofExactName(what);
        if (exact.isPresent()) {
            answers.accept(exact.get());
            return;
        }
        PastedText pasted = new PastedText(what, status);
        NameAnswers names = new NameAnswers(status, answers);
        if (!pasted.hasRequestId() && names.of(what)) {
            return;
        }
        if (pasted.hasError()) {
            ofText(showSecrets ? what : Secrets.masked(what), pasted::read, answers);
        } else if (Names.isPath(what)) {
            ofFile(what, answers);
        } else if (!names.ofPart(what)) {
            answers.accept(new Answer.UnknownName(what, what, status));
        }
    }

    /** Treats the argument as a file, whatever its name. */
    public void ofFile(String what, Consumer<Answer> answers) {
        ofText(what, reader -> source.file(what, reader), answers);
    }

    /** The names that are typed most often, which are found without what other spellings need. */
    private Optional<Answer> ofExactName(String what) {
        Optional<ConsoleCode> consoleCode = ConsoleCode.parse(what);
        if (consoleCode.isPresent()) {
            return Optional.of(new Answer.Console(what, consoleCode.get()));
        }
        Optional<HttpStatus> typedStatus = Names.status(what);
        if (typedStatus.isPresent()) {
            return Optional.of(new Answer.Status(what, typedStatus.get()));
        }
        Optional<ServerErrorCode> serverCode = Names.serverCode(what);
        if (serverCode.isPresent()) {
            return Optional.of(new Answer.ServerCode(what, serverCode.get(), status));
        }
        if (what.stripLeading().startsWith("<") && !Names.exists(what)) {
            return Optional.of(new Answer.Unreadable(
                    what, "this is a body, not a name: pass it on standard input, with - as its name"));
        }
        return Optional.empty();
    }

    /** Opens a text for a reader. */
    private interface Reading {
        void read(Source.Reader reader) throws Source.UnreadableException;
    }

    private void ofText(String what, Reading reading, Consumer<Answer> answers) {
        TextAnswers text = new TextAnswers(what, status, showSecrets, answers);
        try {
            reading.read(in -> {
                ErrorText responses = new ErrorText(in, status);
                responses.find(text::add);
                text.end(responses.beginning());
            });
        } catch (Source.UnreadableException e) {
            text.breakOff(e.explanation(), e.isOfTool());
        }
    }
}
