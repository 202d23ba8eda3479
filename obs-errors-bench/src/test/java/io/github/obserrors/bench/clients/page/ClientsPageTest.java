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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
            NodeList cells = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file.getValue().getBytes(UTF_8)))
                    .getElementsByTagName("rect");
            Set<String> inMap = new HashSet<>();
            Set<String> inLegend = new HashSet<>();
            for (int i = 1; i < cells.getLength(); i++) { // after the background
                Element cell = (Element) cells.item(i);
                (cell.getAttribute("x").equals("10") ? inLegend : inMap).add(cell.getAttribute("fill"));
            }
            assertTrue(inMap.size() > 2 && inLegend.containsAll(inMap), file.getKey());
        }
    }

    @Test
    void eachNumberOfTheSummaryCountsCells() {
        Matrix matrix = new Matrix(run);
        Findings findings = new Findings(matrix);
        String text = new Summary(matrix).sentences();
        for (ClientRun client : run.clients()) {
            for (Finding finding : findings.of(client)) {
                assertTrue(finding.cells().size() <= finding.of(), finding.claim());
                assertTrue(client.cells().containsAll(finding.cells()), finding.claim());
                assertTrue(
                        text.contains(finding.claim() + "**: " + finding.cells().size() + " of " + finding.of()),
                        finding.claim());
            }
        }
    }
}
