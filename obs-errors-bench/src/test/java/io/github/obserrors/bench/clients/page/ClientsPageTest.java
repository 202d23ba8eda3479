package io.github.obserrors.bench.clients.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.bench.clients.result.CellResult;
import io.github.obserrors.bench.clients.result.ClientRun;
import io.github.obserrors.bench.clients.result.MatrixRun;
import io.github.obserrors.bench.clients.result.Outcome;
import io.github.obserrors.bench.clients.result.ResultFiles;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page says what the committed results say. */
class ClientsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "clients.md");
    private static final Path FOLDER = PAGE.resolveSibling("clients");
    private static final String HINT = "To make the page again from the files beside it, run"
            + " io.github.obserrors.bench.clients.RunClients --render docs/clients.md, as the page itself says";

    private static MatrixRun run;

    @BeforeAll
    static void read() {
        run = ResultFiles.read(FOLDER);
    }

    @Test
    void thePageIsThatOfTheResults() throws Exception {
        assertEquals(new ClientsPage(run).text(), Files.readString(PAGE, UTF_8), HINT);
    }

    @Test
    void thePicturesAreThoseOfTheResults() throws Exception {
        Map<String, String> files = new ClientsPage(run).files();
        Set<Path> expected = new HashSet<>();
        run.clients().forEach(client -> expected.add(FOLDER.resolve(client.id() + ".json")));
        expected.add(FOLDER.resolve("run.json"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = PAGE.resolveSibling(file.getKey());
            expected.add(path);
            assertEquals(file.getValue(), Files.readString(path, UTF_8), HINT);
        }
        try (Stream<Path> found = Files.list(FOLDER)) {
            assertEquals(expected, Set.copyOf(found.toList()));
        }
    }

    @Test
    void resultsAreReadAsTheyWereWritten(@TempDir Path folder) throws Exception {
        ResultFiles.write(run, folder);

        assertEquals(run, ResultFiles.read(folder));
    }

    @Test
    void someCellsCanBeRunAgain() {
        ClientRun client = run.clients().get(1);
        CellResult old = client.cells().get(2);
        CellResult other = client.cells().get(3);
        CellResult again = new CellResult(
                old.call(),
                old.fault(),
                99,
                other.pauses(),
                other.statuses(),
                other.outcome(),
                "Other",
                "",
                false,
                other.told(),
                List.of(),
                other.kit(),
                0,
                true,
                false,
                false,
                false,
                1);
        MatrixRun part = new MatrixRun(
                run.environment(),
                1,
                1,
                1,
                1,
                0,
                1,
                List.of(new ClientRun(
                        client.id(), client.label(), client.version(), client.options(), List.of(again))));

        MatrixRun joined = run.with(part);

        assertEquals(again, joined.clients().get(1).cells().get(2));
        assertEquals(other, joined.clients().get(1).cells().get(3));
        assertEquals(run.clients().get(0), joined.clients().get(0));
        assertEquals(run.replaced() + 1, joined.replaced());
        assertEquals(run.clients(), run.with(run).clients());
    }

    @Test
    void eachClientRanTheSameCellsAndSucceededWhenNothingFailed() {
        List<String> cells =
                run.clients().get(0).cells().stream().map(CellResult::cell).toList();
        for (ClientRun client : run.clients()) {
            assertEquals(cells, client.cells().stream().map(CellResult::cell).toList(), client.id());
            for (CellResult cell : client.cells()) {
                if (cell.fault().equals("none")) {
                    assertEquals(Outcome.SUCCESS, cell.outcome(), client.id() + "/" + cell.cell());
                }
            }
        }
    }

    @Test
    void everyColourOfAPictureIsExplained() throws Exception {
        for (Map.Entry<String, String> file : new ClientsPage(run).files().entrySet()) {
            Document picture = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file.getValue().getBytes(UTF_8)));
            Map<String, String> colors = new HashMap<>();
            elements(picture, "g").forEach(shade -> colors.put("#" + shade.getAttribute("id"), firstRectangle(shade)));
            Set<String> inMap = new HashSet<>();
            Set<String> inLegend = new HashSet<>();
            elements(picture, "use")
                    .forEach(cell -> (cell.getAttribute("x").equals("10") ? inLegend : inMap)
                            .add(Objects.requireNonNull(colors.get(cell.getAttribute("href")))));
            assertTrue(inMap.size() > 2 && inLegend.containsAll(inMap), file.getKey());
        }
    }

    private static String firstRectangle(Element shade) {
        return ((Element) shade.getElementsByTagName("rect").item(0)).getAttribute("fill");
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @Test
    void eachNumberOfTheSummaryCountsCells() {
        Matrix matrix = new Matrix(run);
        String text = new Summary(matrix).sections();
        for (Mistake mistake : Mistake.values()) {
            for (ClientRun client : run.clients()) {
                List<CellResult> cells = mistake.cells(matrix, client);
                assertTrue(
                        cells.isEmpty()
                                || text.contains(
                                        "| " + cells.size() + " of " + mistake.considered(matrix, client) + " |"),
                        client.id() + ": " + mistake);
            }
        }
    }

    @Test
    void eachSectionThatTheSummaryLeadsToIsThere() throws Exception {
        List<String> anchors = Files.readString(PAGE, UTF_8)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> Summary.anchor(line.replaceFirst("#+ ", "")))
                .toList();
        String table = new Summary(new Matrix(run)).table();
        for (Mistake mistake : Mistake.values()) {
            if (new Summary(new Matrix(run)).sections().contains("### " + mistake.title() + "\n")) {
                assertTrue(anchors.contains(Summary.anchor(mistake.title())), mistake.title());
            }
            assertTrue(table.contains("(#" + Summary.anchor(mistake.title()) + ")"), mistake.title());
        }
    }
}
