package io.github.obserrors.bench.report;

import io.github.obserrors.bench.CodeKeys;
import io.github.obserrors.bench.EncodeWay;
import io.github.obserrors.bench.decode.Body;
import io.github.obserrors.bench.decode.DecodeWay;
import io.github.obserrors.bench.decode.DeleteWay;
import io.github.obserrors.bench.decode.OddBody;
import io.github.obserrors.bench.decode.Outcome;
import io.github.obserrors.bench.run.Environment;
import io.github.obserrors.bench.run.Results;
import io.github.obserrors.bench.run.Results.Delay;
import io.github.obserrors.bench.run.Results.Figure;
import io.github.obserrors.bench.run.Results.Image;
import io.github.obserrors.bench.run.Results.Memory;
import io.github.obserrors.bench.run.Results.Start;
import io.github.obserrors.bench.run.RunSet;
import io.github.obserrors.bench.serve.AskedFor;
import io.github.obserrors.bench.serve.ServerBenchmark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page of the benchmarks: its template filled with the figures of the runs. */
public final class Page {

    private static final List<String> MEASURED_LIBRARIES = List.of(
            "obs-errors-xml",
            "obs-errors-server",
            "woodstox-core",
            "jaxb-runtime",
            "esdk-obs-java",
            "aws-xml-protocol",
            "s3",
            "aliyun-sdk-oss",
            "cos_api",
            "minio",
            "jmh-core");

    private static final List<Body> OTHER_BODIES = List.of(
            Body.SMALL,
            Body.UNKNOWN_1K,
            Body.UNKNOWN_4K,
            Body.UNKNOWN_16K,
            Body.UNKNOWN_64K,
            Body.TRUNCATED,
            Body.HTML);

    private static final Map<String, String> LOOKUPS = Map.of(
            "bytesByKit", "bytes, kit",
            "bytesByHashMap", "bytes, new String, HashMap",
            "bytesBySwitch", "bytes, new String, switch",
            "bytesByStringAndKit", "bytes, new String, kit",
            "textByKit", "String, kit",
            "textByHashMap", "String, HashMap",
            "textByHashMapOrRecord", "String, HashMap, a record for misses",
            "textByMapOf", "String, Map.of",
            "textBySwitch", "String, switch",
            "nameByValueOf", "name, Enum.valueOf");

    private final List<Results> runs;
    private final Plots plots;

    public Page(List<Results> runs, Plots plots) {
        this.runs = runs;
        this.plots = plots;
    }

    String text() throws IOException {
        Map<String, String> values = Map.ofEntries(
                Map.entry("warning", warning()),
                Map.entry("summary", Summary.of(runs).toString().strip()),
                Map.entry("runs", runs()),
                Map.entry("libraries", libraries()),
                Map.entry("budgets", budgets()),
                Map.entry("missed budgets", missedBudgets()),
                Map.entry("typical size", size(Body.TYPICAL)),
                Map.entry("decoding plot", plots.decode()),
                Map.entry("decoding", perRun(this::decoding)),
                Map.entry("small size", size(Body.SMALL)),
                Map.entry("other bodies", otherBodies()),
                Map.entry("outcomes", outcomes()),
                Map.entry("odd bodies", perRun(Page::oddBodies)),
                Map.entry("growth plots", growthPlots()),
                Map.entry("delete results", perRun(Page::deleteResults)),
                Map.entry("encoding", perRun(Page::encoding)),
                Map.entry("look-ups", perRun(Page::lookups)),
                Map.entry("console codes", perRun(Page::consoleCodes)),
                Map.entry("exchanges", perRun(Page::exchanges)),
                Map.entry("delays", perRun(Page::delays)),
                Map.entry("memory", perRun(Page::memory)),
                Map.entry("starts plot", plots.starts()),
                Map.entry("starts", perRun(Page::starts)),
                Map.entry("images", perRun(Page::images)));
        return Template.named("page.md")
                        .fill(values)
                        .replaceAll("\n{3,}", "\n\n")
                        .stripTrailing() + "\n";
    }

    /** One table for each run, with an empty line between them. */
    private String perRun(Function<Results, Table> table) {
        return runs.stream()
                .map(table)
                .map(Table::toString)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private String warning() {
        boolean brief = runs.stream().anyMatch(run -> run.set() == RunSet.BRIEF);
        return brief ? Template.named("brief.md").text().strip() : "";
    }

    private String runs() {
        Table table = new Table("set", "date", "JDK", "processor", "processors", "memory", "system", "load before");
        for (Results run : runs) {
            Environment where = run.environment();
            table.row(
                    run.set().name().toLowerCase(Locale.ROOT),
                    where.date(),
                    where.jdk(),
                    where.processor(),
                    String.valueOf(where.processors()),
                    String.format(Locale.ROOT, "%.0f GiB", where.memory() / (double) (1 << 30)),
                    where.system(),
                    Amount.digits(where.load()));
        }
        return table.toString().strip();
    }

    private String libraries() {
        List<String> libraries = runs.get(0).environment().libraries();
        return MEASURED_LIBRARIES.stream()
                .flatMap(name -> libraries.stream().filter(library -> library.matches(name + "-\\d.*")))
                .collect(Collectors.joining(", "));
    }

    private String budgets() {
        List<String> heads = new ArrayList<>(List.of("what", "budget"));
        runs.forEach(run -> heads.add(jdk(run)));
        Table table = new Table(heads);
        for (Budget budget : Budget.all()) {
            List<String> row = new ArrayList<>(List.of(budget.what(), budget.promise()));
            runs.forEach(run ->
                    row.add(budget.check().apply(run).map(Object::toString).orElse("not measured")));
            table.row(row);
        }
        return table.toString().strip();
    }

    private String missedBudgets() {
        return Budget.all().stream()
                .filter(budget -> budget.isMissedIn(runs))
                .map(budget -> Template.named("missed.md")
                        .fill(Map.of(
                                "budget",
                                budget.what(),
                                "reason",
                                Template.named(budget.reason()).text().strip())))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static String jdk(Results run) {
        return "JDK " + run.environment().feature();
    }

    private String size(Body body) {
        return String.valueOf(runs.get(0).size(body));
    }

    private Table decoding(Results run) {
        Optional<Figure> floor = decode(run, DecodeWay.FLOOR, Body.TYPICAL);
        Table table = new Table(jdk(run), "time", "times the floor", "CPU", "allocated");
        for (DecodeWay way : DecodeWay.values()) {
            decode(run, way, Body.TYPICAL)
                    .ifPresent(figure -> table.row(
                            way.label(),
                            Amount.time(figure.time()),
                            floor.map(least -> Amount.digits(figure.time().median()
                                            / least.time().median()))
                                    .orElse(""),
                            Amount.time(figure.cpuTime().median()),
                            Amount.bytes(figure.allocated().median())));
        }
        return table;
    }

    private String otherBodies() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Results run : runs) {
            plots.growth(run)
                    .ifPresent(plot -> text.append("![Time by size of the body, ")
                            .append(jdk(run))
                            .append("](")
                            .append(plot)
                            .append(")\n\n"));
            text.append(otherBodies(run)).append('\n');
        }
        return text.toString().strip();
    }

    private static Table otherBodies(Results run) {
        List<String> heads = new ArrayList<>(List.of(jdk(run)));
        OTHER_BODIES.forEach(body -> heads.add(body.label()));
        Table table = new Table(heads);
        for (DecodeWay way : DecodeWay.values()) {
            List<String> row = new ArrayList<>(List.of(way.label()));
            OTHER_BODIES.forEach(body -> row.add(decode(run, way, body)
                    .map(figure -> Amount.time(figure.time().median()) + ", "
                            + Amount.bytes(figure.allocated().median()))
                    .orElse("")));
            table.row(row);
        }
        return table;
    }

    private static Table oddBodies(Results run) {
        Table table = new Table(jdk(run), "read by", "time", "CPU", "allocated");
        for (OddBody body : OddBody.values()) {
            run.figure("OddBodyBenchmark.read", Map.of("body", body.name()))
                    .ifPresent(figure -> table.row(
                            body.label(),
                            body.isPlain() ? "the scanner" : "the binding",
                            Amount.time(figure.time()),
                            Amount.time(figure.cpuTime().median()),
                            Amount.bytes(figure.allocated().median())));
        }
        return table;
    }

    private String growthPlots() throws IOException {
        String sizes = plots.sizes()
                .map(plot -> "![Bytes a second, by the size of the response](" + plot + ")")
                .orElse("");
        String threads = plots.threads()
                .map(plot -> "![Typical bodies a second and thread](" + plot + ")")
                .orElse("");
        return (sizes + "\n\n" + threads).strip();
    }

    private static String outcomes() {
        Table table = new Table("way", "truncated", "HTML");
        for (DecodeWay way : DecodeWay.values()) {
            table.row(
                    way.label(),
                    Outcome.known(way, Body.TRUNCATED).orElse(""),
                    Outcome.known(way, Body.HTML).orElse(""));
        }
        return table.toString().strip();
    }

    private static Optional<Figure> decode(Results run, DecodeWay way, Body body) {
        return run.figure("DecodeBenchmark.decode", Map.of("way", way.name(), "body", body.name()));
    }

    private static Table deleteResults(Results run) {
        Table table = figures(run);
        for (DeleteWay way : DeleteWay.values()) {
            addFigure(table, way.label(), run.figure("DeleteResultBenchmark.read", Map.of("way", way.name())));
        }
        return table;
    }

    private static Table encoding(Results run) {
        Table table = figures(run);
        for (EncodeWay way : EncodeWay.values()) {
            addFigure(table, way.label(), run.figure("EncodeBenchmark.write", Map.of("way", way.name())));
        }
        return table;
    }

    private static Table lookups(Results run) {
        Table table = new Table(jdk(run), "keys", "different codes", "threads", "time", "CPU", "allocated");
        for (CodeKeys keys : CodeKeys.values()) {
            run.figures().stream()
                    .filter(figure -> keys.name().equals(figure.params().get("keys")))
                    .forEach(figure -> {
                        String method =
                                figure.benchmark().substring(figure.benchmark().indexOf('.') + 1);
                        table.row(
                                LOOKUPS.getOrDefault(method, method),
                                keys.name().toLowerCase(Locale.ROOT),
                                figure.params().getOrDefault("codes", ""),
                                String.valueOf(figure.threads()),
                                Amount.time(figure.time()),
                                Amount.time(figure.cpuTime().median()),
                                Amount.bytes(figure.allocated().median()));
                    });
        }
        return table;
    }

    private static Table consoleCodes(Results run) {
        Table table = figures(run);
        addFigure(table, "find a code in a text", run.figure("ConsoleBenchmark.parse", Map.of()));
        addFigure(table, "find the codes for a server code", run.figure("ConsoleBenchmark.correspondences", Map.of()));
        return table;
    }

    private static Table figures(Results run) {
        return new Table(jdk(run), "time", "CPU", "allocated");
    }

    private static void addFigure(Table table, String name, Optional<Figure> measured) {
        measured.ifPresent(figure -> table.row(
                name,
                Amount.time(figure.time()),
                Amount.time(figure.cpuTime().median()),
                Amount.bytes(figure.allocated().median())));
    }

    private static Table exchanges(Results run) {
        Table table = new Table(jdk(run), "answer", "connections", "requests a second", "CPU", "allocated");
        for (AskedFor asked : AskedFor.values()) {
            for (ServerBenchmark.Way way : ServerBenchmark.Way.values()) {
                run.figures().stream()
                        .filter(figure -> figure.benchmark().equals("ServerBenchmark.exchange")
                                && figure.params().equals(Map.of("way", way.name(), "asked", asked.name())))
                        .forEach(figure -> table.row(
                                way == ServerBenchmark.Way.KIT ? "error server" : "bare socket",
                                asked.label(),
                                String.valueOf(figure.threads()),
                                String.format(
                                        Locale.ROOT,
                                        "%,.0f",
                                        figure.threads() * 1e9 / figure.time().median()),
                                Amount.time(figure.cpuTime().median()),
                                Amount.bytes(figure.allocated().median())));
            }
        }
        return table;
    }

    private static Table delays(Results run) {
        Table table = new Table(jdk(run), "exchanges", "off by at most, 99 of 100");
        for (Delay delay : run.delays()) {
            table.row(delay.name(), String.valueOf(delay.over().size()), Amount.digits(delay.percentile99()) + " ms");
        }
        return table;
    }

    private static Table memory(Results run) {
        Table table = new Table(jdk(run), "heap in use");
        Memory memory = run.memory();
        for (int step = 0; step < memory.bytes().size(); step++) {
            long requests = memory.requests() * (step + 1) / memory.bytes().size();
            table.row(
                    String.format(Locale.ROOT, "after %,d requests", requests),
                    Amount.kibibytes(memory.bytes().get(step)));
        }
        return table;
    }

    private static Table starts(Results run) {
        Table table = new Table(jdk(run), "time", "loaded classes");
        for (Start start : run.starts()) {
            table.row(start.name(), Amount.millis(start.time()), String.format(Locale.ROOT, "%,d", start.classes()));
        }
        return table;
    }

    private static Table images(Results run) {
        Table table = new Table(jdk(run), "size");
        for (Image image : run.images()) {
            table.row(image.name() + (image.compressed() ? ", compressed" : ""), Amount.kibibytes(image.bytes()));
        }
        return table;
    }
}
