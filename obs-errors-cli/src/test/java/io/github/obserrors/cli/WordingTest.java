package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.console.ConsoleListing;
import io.github.obserrors.console.Guide;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the text for what JSON has names for, and for what a body holds beside its code. */
class WordingTest {

    @ParameterizedTest
    @EnumSource
    void theLineOnRetriesBeginsWithTheAdvice(ServerErrorCode code) {
        String text = Run.of("explain", code.value()).out().replaceAll("\\s+", " ");

        assertTrue(text.contains(" Retry " + words(code.retryAdvice()) + ". " + code.retryReason()), text);
    }

    @ParameterizedTest
    @EnumSource
    void aConsoleCodeSaysWhereItArisesForEachGuide(ConsoleErrorCode code) {
        Run run = Run.of("explain", code.value());

        assertEquals(
                code.listings().stream().map(WordingTest::origin).toList(),
                run.lines().stream()
                        .filter(line -> line.startsWith("Arises in"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void theGuideAlsoChoosesWhichConsoleCodesAServerCodeIsShownAs(Guide guide) {
        String text =
                Run.of("explain", "--guide", guide.label(), "AccessDenied").out();

        for (Guide other : Guide.values()) {
            assertEquals(other == guide, text.contains(", " + other.title() + " ("), text);
        }
    }

    @Test
    void detailsWithinDetailsAreNamedByTheirPath() {
        List<String> lines = Run.withInput("""
                <Error><Code>A</Code><B>1<C><D>2</D></C><E>3</E></B><F/></Error>
                """, "explain", "-").lines();

        assertEquals(
                List.of("B           1", "B/C/D       2", "B/E         3", "F"), lines.subList(1, lines.size() - 2));
    }

    @Test
    void aRedirectIsShownWithAWarning() {
        List<String> lines = Run.withInput(
                        "<Error><Code>TemporaryRedirect</Code><Endpoint>b.obs.example.com</Endpoint></Error>",
                        "explain",
                        "-")
                .lines();

        assertTrue(lines.contains("Redirect    b.obs.example.com (check it before use)"), lines.toString());
    }

    private static String words(RetryAdvice advice) {
        return switch (advice) {
            case RETRY -> "Retry";
            case RETRY_MORE_SLOWLY -> "Retry more slowly";
            case RETRY_AFTER_CORRECTING_CLOCK -> "Retry after correcting the clock";
            case FOLLOW_REDIRECT -> "Follow the redirect";
            case RESEND_IF_REPEATABLE -> "Resend if the body can be repeated";
            case DO_NOT_RETRY -> "Do not retry";
        };
    }

    private static String origin(ConsoleListing listing) {
        return "Arises in   "
                + switch (listing.origin()) {
                    case SERVER -> "the server";
                    case CLIENT -> "the client, not in OBS";
                    case AGGREGATE -> "the client, from several answers of the server";
                    case ANY -> "client or server, which no source settles";
                };
    }
}
