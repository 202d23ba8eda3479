package io.github.obserrors.cli.answers;

import io.github.obserrors.api.Effect;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.console.Origin;
import java.time.Duration;

/** The words that people read in place of the labels that programs read. */
public final class Wording {

    private Wording() {}

    public static String of(RetryAdvice advice) {
        return switch (advice) {
            case RETRY -> "Retry";
            case RETRY_MORE_SLOWLY -> "Retry more slowly";
            case RETRY_AFTER_CORRECTING_CLOCK -> "Retry after correcting the clock";
            case FOLLOW_REDIRECT -> "Follow the redirect";
            case RESEND_IF_REPEATABLE -> "Resend if the body can be repeated";
            case DO_NOT_RETRY -> "Do not retry";
        };
    }

    public static String of(Effect effect) {
        return switch (effect) {
            case NONE -> "None";
            case POSSIBLE -> "Possible";
        };
    }

    public static String of(Origin origin) {
        return switch (origin) {
            case SERVER -> "the server";
            case CLIENT -> "the client, not OBS";
            case AGGREGATE -> "the client, from several responses of the server";
            case ANY -> "the client or the server; no source says which";
        };
    }

    public static String of(Duration wait) {
        return wait.toSeconds() == 1 ? "1 second" : wait.toSeconds() + " seconds";
    }
}
