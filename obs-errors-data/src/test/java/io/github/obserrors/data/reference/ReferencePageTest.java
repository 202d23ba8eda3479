package io.github.obserrors.data.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.Listing;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.data.StatusJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed reference page is the one that the API and the templates give, and is what it says it is. */
class ReferencePageTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "index.html");
    private static final int LARGEST = 500_000;

    private final String page = ReferencePage.text();

    @Test
    void thePageIsWhatTheApiAndTheTemplatesGive() throws IOException {
        if (Boolean.getBoolean("reference.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page, UTF_8);
        }

        assertEquals(
                page,
                Files.readString(PAGE, UTF_8),
                PAGE + " is stale. This makes it again: .ci/test ReferencePageTest -Dreference.write=true");
    }

    @Test
    void thePageIsSmall() {
        int size = page.getBytes(UTF_8).length;
        assertTrue(size <= LARGEST, () -> size + " bytes");
    }

    @Test
    void everyCodeAndStatusHasItsAddress() {
        List<String> expected = Stream.of(
                        Arrays.stream(ServerErrorCode.values())
                                .map(ServerErrorCode::value)
                                .map(value -> value.replace(' ', '-')),
                        Arrays.stream(ConsoleErrorCode.values()).map(ConsoleErrorCode::value),
                        StatusJson.named().stream().map(HttpStatus::toString))
                .flatMap(ids -> ids)
                .toList();
        assertEquals(expected, found("<article id=\"([^\"]*)\""));
        assertTrue(expected.containsAll(List.of("NoSuchKey", "Obs.0012", "404", "System-Capacity-Not-enough")));
    }

    @Test
    void everyLinkLeadsToAPlaceOnThePage() {
        List<String> ids = found(" id=\"([^\"]*)\"");
        assertEquals(ids.size(), Set.copyOf(ids).size(), "ids are unique");
        Set<String> targets = new TreeSet<>(found(" href=\"([^\"]*)\""));
        assertFalse(targets.isEmpty());
        targets.removeAll(ids.stream().map(id -> "#" + id).toList());
        assertEquals(Set.of(), targets);
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        assertEquals(List.of(), found("(?:src|srcset|poster|action|data)=\"([^\"]*)\""));
        assertEquals(List.of(), found("<(?:link|img|iframe|object|embed|base)\\b([^>]*)"));
        assertEquals(List.of(), found("(url\\([^)]*\\)|@import[^;]*)"));
        assertTrue(page.contains("content=\"default-src 'none'; "));
    }

    @Test
    void theTextsOfTheDocumentsStandThereWordForWord() {
        String text = page.replaceAll("</?mark[^>]*>", "");
        for (ServerErrorCode code : ServerErrorCode.values()) {
            for (Listing listing : code.listings()) {
                assertTrue(text.contains("<p>" + escaped(listing.message()) + "</p>"), listing::toString);
                listing.solution()
                        .ifPresent(solution -> assertTrue(
                                text.contains("<p class=\"solution\">" + escaped(solution) + "</p>"), solution));
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
