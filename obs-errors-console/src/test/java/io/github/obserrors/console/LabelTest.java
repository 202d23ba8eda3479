package io.github.obserrors.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names in JSON and on the command line, which others rely on. */
class LabelTest {

    @Test
    void theGuidesAreCalledClientAndConsole() {
        assertEquals(
                List.of("client", "console"),
                Stream.of(Guide.values()).map(Guide::label).toList());
    }

    @Test
    void peopleReadTheGuidesAsClientGuideAndConsoleGuide() {
        assertEquals(
                List.of("client guide", "console guide"),
                Stream.of(Guide.values()).map(Guide::title).toList());
    }

    @Test
    void theOriginsAreCalledServerClientAggregateAndAny() {
        assertEquals(
                List.of("server", "client", "aggregate", "any"),
                Stream.of(Origin.values()).map(Origin::label).toList());
    }

    @Test
    void theStrengthsAreCalledSameTextSameConditionAndRelatedTheClosestFirst() {
        assertEquals(
                List.of("same-text", "same-condition", "related"),
                Stream.of(Strength.values()).map(Strength::label).toList());
    }
}
