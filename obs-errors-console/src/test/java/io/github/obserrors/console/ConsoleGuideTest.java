package io.github.obserrors.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What the kit says instead of the console guide, whose text it does not have. */
class ConsoleGuideTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/obserrors/console");

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ANY, names = "OBS_00([01].|2[0-2])")
    void everyParaphraseIsASentenceThatEndsWithAFullStop(ConsoleErrorCode code) {
        assertTrue(listing(code).description().matches("[A-Z].*[^ .][.]"), listing(code)::description);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ANY, names = "OBS_00([01].|2[0-2])")
    void aNumberNeverHasTheSameDescriptionInBothGuides(ConsoleErrorCode code) {
        assertNotEquals(
                code.listing(Guide.CLIENT).orElseThrow().description(),
                listing(code).description());
    }

    @Test
    void theJavadocOfEachConstantCallsItsConsoleTextAParaphrase() throws IOException {
        try (Stream<String> lines = Files.lines(SOURCES.resolve("ConsoleErrorCode.java"))) {
            assertEquals(
                    23,
                    lines.filter(line -> line.contains("Console guide, paraphrased: "))
                            .count());
        }
    }

    /** One condition under the number of each guide. */
    @ParameterizedTest
    @CsvSource({
        "OBS_0001, OBS_0014",
        "OBS_0002, OBS_0026",
        "OBS_0004, OBS_0019",
        "OBS_0005, OBS_0020",
        "OBS_0006, OBS_0023",
        "OBS_0007, OBS_0028",
        "OBS_0008, OBS_0031",
        "OBS_0009, OBS_0016",
        "OBS_0010, OBS_0005",
        "OBS_0011, OBS_0032",
        "OBS_0012, OBS_0004",
        "OBS_0012, OBS_0033",
        "OBS_0017, OBS_0034",
        "OBS_0019, OBS_0035"
    })
    void aConditionThatBothGuidesNameHasOneOriginStatusAndRetryAdvice(
            ConsoleErrorCode inConsoleGuide, ConsoleErrorCode inClientGuide) {
        ConsoleListing console = listing(inConsoleGuide);
        ConsoleListing client = inClientGuide.listing(Guide.CLIENT).orElseThrow();

        assertEquals(client.origin(), console.origin());
        assertEquals(client.status(), console.status());
        assertEquals(client.retryAdvice(), console.retryAdvice());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "OBS_0000",
                "OBS_0003",
                "OBS_0013",
                "OBS_0014",
                "OBS_0015",
                "OBS_0016",
                "OBS_0018",
                "OBS_0020",
                "OBS_0021",
                "OBS_0022"
            })
    void aConditionThatTheConsoleGuideAloneNamesHasNoStatusAndNoSureOriginOnTheServer(ConsoleErrorCode code) {
        assertTrue(listing(code).status().isEmpty());
        assertNotEquals(Origin.SERVER, listing(code).origin());
    }

    private static ConsoleListing listing(ConsoleErrorCode code) {
        return code.listing(Guide.WEB_CONSOLE).orElseThrow();
    }
}
