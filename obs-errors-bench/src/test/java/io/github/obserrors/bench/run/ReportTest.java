package io.github.obserrors.bench.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.bench.report.MakeReport;
import io.github.obserrors.bench.run.Results.Delay;
import io.github.obserrors.bench.run.Results.Figure;
import io.github.obserrors.bench.run.Results.Image;
import io.github.obserrors.bench.run.Results.Memory;
import io.github.obserrors.bench.run.Results.Spread;
import io.github.obserrors.bench.run.Results.Start;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

/** The page is made from invented figures: nothing is timed here. */
class ReportTest {

    private static final Environment ENVIRONMENT = new Environment(
            "2026-11-21", "a processor", 2, 1L << 34, "a system", "a JDK", 17, 0.5, List.of("minio-9.0.4"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everySetMeasuresAllThatTheBudgetsSpeakOf(RunSet set) throws IOException {
        String page = page(results(set, Map.of()));

        assertFalse(page.contains("not measured"), page);
    }

    @Test
    void aRatioIsThatOfTheMediansWithItsEnds() throws IOException {
        String page = page(results(
                RunSet.QUICK,
                Map.of(
                        "SCANNER TYPICAL",
                        List.of(10.0, 20.0, 40.0),
                        "OBS_JAVA TYPICAL",
                        List.of(800.0, 900.0, 1200.0))));

        assertTrue(page.contains("| at least 70 times faster | 45.0 times (20.0 – 120) **missed** |"), page);
    }

    @Test
    void onlyOfAMissedBudgetThePageSaysWhyItIsHardToKeep() throws IOException {
        String why = "**Missed: decode of a typical body, against the floor.** The floor knows";
        Map<String, List<Double>> kept = Map.of("SCANNER TYPICAL", List.of(30.0), "FLOOR TYPICAL", List.of(10.0));
        Map<String, List<Double>> missed = Map.of("SCANNER TYPICAL", List.of(31.0), "FLOOR TYPICAL", List.of(10.0));

        assertFalse(page(results(RunSet.QUICK, kept)).contains(why));
        assertTrue(page(results(RunSet.QUICK, missed)).contains(why));
    }

    @Test
    void aBudgetThatIsMissedWithoutAKnownReasonSaysSo() throws IOException {
        Map<String, List<Double>> missed = Map.of("SCANNER TYPICAL", List.of(10.0), "OBS_JAVA TYPICAL", List.of(20.0));

        assertTrue(page(results(RunSet.QUICK, missed))
                .contains("**Missed: decode, against esdk-obs-java.** No reason is known"));
    }

    @Test
    void aBudgetThatIsKeptHasItsMark() throws IOException {
        String page = page(
                results(RunSet.QUICK, Map.of("SCANNER TYPICAL", List.of(10.0), "OBS_JAVA TYPICAL", List.of(700.0))));

        assertTrue(page.contains("| at least 70 times faster | 70.0 times (70.0 – 70.0) ✓ |"), page);
    }

    @Test
    void theRequestsASecondOfTheServerAreComparedWithThoseOfABareSocket() throws IOException {
        String page =
                page(results(RunSet.QUICK, Map.of("KIT null", List.of(20_000.0), "BARE null", List.of(14_000.0))));

        assertTrue(page.contains("| at least 0.75 times as many | 0.70 times (0.70 – 0.70) **missed** |"), page);
        assertTrue(page.contains("| error server | error | 64 | 3,200,000 |"), page);
    }

    @Test
    void aDelayIsJudgedByItsHundredthWorstExchange() {
        List<Double> over = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            over.add(i == 100 ? 50.0 : i % 2 == 0 ? 0.01 * i : -0.01 * i);
        }

        assertEquals(0.99, new Delay("stall", over).percentile99());
    }

    @Test
    void aHeapThatGrowsMissesItsBudget() throws IOException {
        Results flat = results(RunSet.QUICK, Map.of());
        Memory growing = new Memory(1000, List.of(5L << 20, 6L << 20));

        assertTrue(page(flat).contains("| at most 64 KiB | 0 KiB ✓ |"));
        assertTrue(page(new Results(
                        flat.set(),
                        flat.environment(),
                        flat.sizes(),
                        flat.figures(),
                        flat.starts(),
                        flat.images(),
                        flat.delays(),
                        growing))
                .contains("| at most 64 KiB | 1,024 KiB **missed** |"));
    }

    @Test
    void thePlotsOfThePageAreBesideIt() throws IOException {
        String page = page(results(RunSet.FULL, Map.of()));

        List<String> plots = new ArrayList<>(List.of("decode.svg", "growth-17.svg", "sizes.svg", "start.svg"));
        if (Runtime.getRuntime().availableProcessors() > 1) {
            plots.add("threads.svg");
        }
        for (String plot : plots) {
            assertTrue(page.contains("(page/" + plot + ")"), plot);
            String svg = Files.readString(folder.resolve("page").resolve(plot));
            assertTrue(svg.contains("<svg"), plot);
            assertTrue(svg.contains("JDK 17"), plot + " has no text");
            assertTrue(svg.length() < 20_000, plot + " has " + svg.length() + " characters");
            assertWellFormed(svg);
        }
    }

    private static void assertWellFormed(String xml) {
        assertDoesNotThrow(
                () -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml))),
                xml);
    }

    @Test
    void theSummaryComparesTheKitWithEachPeer() throws IOException {
        String page = page(results(
                RunSet.QUICK,
                Map.of(
                        "SCANNER TYPICAL",
                        List.of(10.0),
                        "OBS_JAVA TYPICAL",
                        List.of(875.0),
                        "AWS TYPICAL",
                        List.of(42.0))));

        assertTrue(page.contains("| the typical error | **88** | **4.2** |"), page);
    }

    @Test
    void aBrokenBodyIsComparedWithTheFastestClient() throws IOException {
        Map<String, List<Double>> nanos =
                Map.of("RESPONSE HTML", List.of(10.0), "OBS_JAVA HTML", List.of(30.0), "TENCENT HTML", List.of(19.0));

        assertTrue(page(results(RunSet.QUICK, nanos))
                .contains("| at least 2 times faster | 1.90 times (1.90 – 1.90) **missed** |"));
    }

    @Test
    void theFirstOddBodyIsComparedWithPlainJaxb() throws IOException {
        assertTrue(page(results(RunSet.QUICK, Map.of())).contains("| at most 0.8 times | 0.90 times **missed** |"));
    }

    @Test
    void figuresOfABriefRunAreCalledMeaningless() throws IOException {
        assertTrue(page(results(RunSet.BRIEF, Map.of())).contains("the figures mean nothing"));
        assertFalse(page(results(RunSet.FULL, Map.of())).contains("the figures mean nothing"));
    }

    @Test
    void theSizeOfABodyIsThatOfTheResults() throws IOException {
        Results results = results(RunSet.FULL, Map.of());
        Map<String, Integer> sizes = new HashMap<>(results.sizes());
        sizes.put("TYPICAL", 7_654_321);

        String page = page(new Results(
                results.set(),
                results.environment(),
                sizes,
                results.figures(),
                results.starts(),
                results.images(),
                results.delays(),
                results.memory()));

        assertTrue(page.contains(" 7654321 bytes"), page);
    }

    @Test
    void noPlaceOfThePageIsLeftEmpty() throws IOException {
        for (RunSet set : RunSet.values()) {
            String page = page(results(set, Map.of()));

            assertFalse(page.contains("{{") || page.contains("}}"), page);
        }
    }

    @Test
    void resultsAreReadAsTheyWereWritten() {
        Results results = results(RunSet.FULL, Map.of());
        Path file = folder.resolve("results.json");
        results.write(file.toFile());

        assertEquals(results, Results.read(file.toFile()));
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertEquals(new Spread(1, 2.5, 9), Spread.of(List.of(9.0, 1.0, 3.0, 2.0)));
    }

    /** {@return results with a figure for each trial of a set: 100 nanoseconds unless given} */
    private static Results results(RunSet set, Map<String, List<Double>> nanos) {
        List<Figure> figures = new ArrayList<>();
        for (Trial trial : Trials.of(set)) {
            String key = trial.params().get("way") + " " + trial.params().get("body");
            figures.add(new Figure(
                    trial.name(),
                    trial.params(),
                    trial.threads(),
                    nanos.getOrDefault(key, List.of(100.0)),
                    List.of(100.0),
                    List.of(100.0)));
        }
        List<Start> starts = List.of(
                new Start("nothing", List.of(50.0), 400),
                new Start("kit", List.of(60.0), 500),
                new Start("kit, binding", List.of(140.0), 1500),
                new Start("plain JAXB", List.of(150.0), 1600),
                new Start("error server", List.of(90.0), 700),
                new Start("nothing on modules", List.of(100.0), 800),
                new Start("kit on modules", List.of(110.0), 900));
        List<Image> images = List.of(
                new Image("java.base", false, 1 << 25),
                new Image("io.github.obserrors.api", false, 1 << 26),
                new Image("java.base", true, 1 << 20),
                new Image("io.github.obserrors.api", true, (1 << 20) + (50 << 10)));
        return new Results(
                set,
                ENVIRONMENT,
                RunBenchmarks.sizes(),
                figures,
                starts,
                images,
                List.of(new Delay("stall 5 ms", List.of(0.5, -0.5))),
                new Memory(1000, List.of(5L << 20, 5L << 20)));
    }

    private String page(Results results) throws IOException {
        Path file = folder.resolve("results.json");
        results.write(file.toFile());
        Path page = folder.resolve("page.md");
        MakeReport.main(new String[] {file.toString(), page.toString()});
        return Files.readString(page, UTF_8);
    }
}
