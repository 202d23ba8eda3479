package io.github.obserrors.cli.verdicts;

import io.github.obserrors.api.NextStep;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.cli.answers.ExitStatus;
import io.github.obserrors.cli.answers.Wording;
import java.time.Duration;
import java.util.Optional;

/**
 * What {@code retry} tells a script.
 *
 * @param exitStatus the answer
 * @param word the answer as one word: the label of an advice where the request can be sent again or no retry helps
 * @param pause how long to wait first, if the server says so
 * @param sentence the answer for people
 */
public record Verdict(int exitStatus, String word, Optional<Duration> pause, String sentence) {

    /** The advice of the kit, which is to send the request again in some way or not at all. */
    static Verdict of(RetryAdvice advice, Optional<Duration> wait, String subject, String reason) {
        boolean helps = advice.isWorthARetry();
        Optional<Duration> given = wait.filter(asked -> helps);
        return new Verdict(
                helps ? ExitStatus.RESEND : ExitStatus.DO_NOT_RESEND,
                advice.label(),
                given,
                subject + ": " + Wording.of(advice) + ". " + reason
                        + given.map(asked -> " Wait " + Wording.of(asked) + ".").orElse(""));
    }

    /** The request may have been carried out. */
    static Verdict lookFirst(String reason) {
        return new Verdict(
                ExitStatus.LOOK_FIRST,
                NextStep.LOOK_FIRST.label(),
                Optional.empty(),
                "Look first whether the request was carried out: " + reason + ".");
    }

    /** There is nothing to repeat. */
    static Verdict didNotFail(String reason) {
        return new Verdict(
                ExitStatus.DID_NOT_FAIL, "did-not-fail", Optional.empty(), "Nothing to retry: " + reason + ".");
    }

    /** The input says too little. */
    public static Verdict cannotTell(String reason) {
        return new Verdict(
                ExitStatus.CANNOT_TELL,
                "cannot-tell",
                Optional.empty(),
                "Cannot tell: " + reason + (reason.endsWith("?") ? "" : "."));
    }

    /** Tells whether another judgement gives a script the same answer. */
    boolean saysTheSameAs(Verdict other) {
        return exitStatus == other.exitStatus && word.equals(other.word) && pause.equals(other.pause);
    }

    /** The line for programs: the word and, if it is known, the number of seconds to wait. */
    public String line() {
        return word + pause.map(asked -> " " + asked.toSeconds()).orElse("");
    }
}
