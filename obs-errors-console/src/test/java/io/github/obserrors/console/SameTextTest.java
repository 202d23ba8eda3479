package io.github.obserrors.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.ServerErrorCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The strength {@code same-text}, derived again from the texts of the documents. */
class SameTextTest {

    @Test
    void aPairOfTheClientGuideIsMarkedSameTextExactlyWhereTheFirstSentencesAreEqual() {
        Set<List<Object>> equal = Stream.of(ConsoleErrorCode.values())
                .flatMap(code -> Stream.of(ServerErrorCode.values())
                        .filter(server -> haveTheSameFirstSentence(code, server))
                        .map(server -> List.<Object>of(code, server)))
                .collect(Collectors.toSet());

        assertEquals(equal, markedSameText(Guide.CLIENT));
    }

    @Test
    void aParaphraseOfTheConsoleGuideIsNeverMarkedSameText() {
        assertEquals(Set.of(), markedSameText(Guide.WEB_CONSOLE));
    }

    private static Set<List<Object>> markedSameText(Guide guide) {
        return Stream.of(ConsoleErrorCode.values())
                .flatMap(code -> code.listing(guide).stream())
                .flatMap(listing -> listing.correspondences().stream())
                .filter(pair -> pair.strength() == Strength.SAME_TEXT)
                .map(pair -> List.<Object>of(pair.consoleCode(), pair.serverCode()))
                .collect(Collectors.toSet());
    }

    private static boolean haveTheSameFirstSentence(ConsoleErrorCode code, ServerErrorCode server) {
        String sentence = firstSentence(code.listing(Guide.CLIENT).orElseThrow().description());
        return server.listings().stream()
                .anyMatch(listing -> firstSentence(listing.message()).equals(sentence));
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        String sentence = end < 0 ? text : text.substring(0, end);
        return sentence.replaceFirst("[.]$", "").toLowerCase(Locale.ROOT);
    }
}
