package io.github.obserrors.data.reference;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.data.reference.MarkedText.Run;
import io.github.obserrors.data.reference.MarkedText.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words are marked by how many of the other documents have them. */
class MarkedTextTest {

    @Test
    void aWordThatNoOtherTextHasIsMarked() {
        assertEquals("The [only] key is long.", marked("The only key is long.", List.of(List.of("The key is long."))));
    }

    @Test
    void aWordThatOneOfTwoOthersHasIsMarkedInAnotherWay() {
        assertEquals(
                "Access [is] denied (because of the date).",
                marked(
                        "Access is denied because of the date.",
                        List.of(List.of("Access denied."), List.of("Access denied, because of the date."))));
    }

    @Test
    void signsBlanksAndCaseMakeNoDifference() {
        assertTrue(MarkedText.of("Access denied, always.", List.of(List.of("access  denied always")))
                .isPlain());
    }

    @Test
    void theMostSimilarRowOfAnotherDocumentCounts() {
        assertEquals(
                "The object is [immutable].",
                marked("The object is immutable.", List.of(List.of("Access denied.", "The object is locked."))));
    }

    @Test
    void withoutAnotherDocumentNothingIsMarked() {
        assertTrue(MarkedText.of("Access denied.", List.of()).isPlain());
        assertEquals("", marked("", List.of(List.of("Access denied."))));
    }

    private static String marked(String text, List<List<String>> others) {
        MarkedText marked = MarkedText.of(text, others);
        assertEquals(text, marked.runs().stream().map(Run::text).collect(joining()), "nothing is lost");
        return marked.runs().stream().map(MarkedTextTest::shown).collect(joining());
    }

    private static String shown(Run run) {
        return run.share() == Share.ALL
                ? run.text()
                : run.share() == Share.SOME ? "(" + run.text() + ")" : "[" + run.text() + "]";
    }
}
