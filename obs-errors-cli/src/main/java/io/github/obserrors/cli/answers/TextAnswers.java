package io.github.obserrors.cli.answers;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers for the responses of one text, as they come: delete results at once, the others counted at the end. */
final class TextAnswers {

    private final String input;
    private final Optional<HttpStatus> status;
    private final boolean showSecrets;
    private final Consumer<Answer> answers;
    private final Tally tally = new Tally();
    private boolean foundAny;

    TextAnswers(String input, Optional<HttpStatus> status, boolean showSecrets, Consumer<Answer> answers) {
        this.input = input;
        this.status = status;
        this.showSecrets = showSecrets;
        this.answers = answers;
    }

    void add(DecodedResponse response) {
        foundAny = true;
        DecodedResponse shown = showSecrets ? response : response.masked();
        if (shown instanceof DeleteResult result) {
            answers.accept(new Answer.Deleted(input, result));
        } else {
            tally.add(shown);
        }
    }

    /** Answers what was counted or, if there was no response, the names of a text that begins like this, or what it is. */
    void end(byte[] beginning) {
        answerCounted();
        if (!foundAny && !new NameAnswers(status, answers).ofText(beginning)) {
            answers.accept(new Answer.Unrecognized(input, Diagnosis.of(beginning)));
        }
    }

    /** Answers what was counted up to where reading failed. */
    void breakOff(String explanation, boolean ofTool) {
        answerCounted();
        answers.accept(new Answer.Unreadable(input, explanation, ofTool));
    }

    private void answerCounted() {
        List<Answer> counted = tally.answers(input);
        if (counted.size() > 1) {
            answers.accept(new Answer.Overview(input, counted));
        }
        counted.forEach(answers);
    }
}
