package io.github.obserrors.data.reference;

import io.github.obserrors.api.Category;
import io.github.obserrors.api.Edition;
import io.github.obserrors.api.Effect;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.console.Guide;
import io.github.obserrors.console.Origin;
import io.github.obserrors.console.Strength;

/** The label of a constant, as programs read it, and its words for people. */
record Wording(String label, String words) {

    static Wording of(RetryAdvice advice) {
        return new Wording(
                advice.label(),
                switch (advice) {
                    case RETRY -> "Retry";
                    case RETRY_MORE_SLOWLY -> "Retry more slowly";
                    case RETRY_AFTER_CORRECTING_CLOCK -> "Retry after correcting the clock";
                    case FOLLOW_REDIRECT -> "Follow the redirect";
                    case RESEND_IF_REPEATABLE -> "Resend if the body can be repeated";
                    case DO_NOT_RETRY -> "Do not retry";
                });
    }

    static Wording of(Effect effect) {
        return new Wording(
                effect.label(),
                switch (effect) {
                    case NONE -> "No effect";
                    case POSSIBLE -> "May have been carried out";
                });
    }

    static Wording of(Category category) {
        return new Wording(
                category.label(),
                category.label().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + category.label().substring(1).replace('-', ' '));
    }

    static Wording of(Edition edition) {
        return new Wording(
                edition.label(),
                switch (edition) {
                    case API_REFERENCE -> "API reference";
                    case JAVA_SDK -> "Java SDK";
                    case C_SDK -> "C SDK";
                });
    }

    static Wording of(Guide guide) {
        return new Wording(
                guide.label(),
                switch (guide) {
                    case CLIENT -> "Client guide";
                    case WEB_CONSOLE -> "Console guide, paraphrased";
                });
    }

    static Wording of(Origin origin) {
        return new Wording(
                origin.label(),
                switch (origin) {
                    case SERVER -> "the server";
                    case CLIENT -> "the client, not OBS";
                    case AGGREGATE -> "the client, from several responses of the server";
                    case ANY -> "the client or the server; no source says which";
                });
    }

    static Wording of(Strength strength) {
        return new Wording(
                strength.label(),
                switch (strength) {
                    case SAME_TEXT -> "same text";
                    case SAME_CONDITION -> "same condition";
                    case RELATED -> "related";
                });
    }
}
