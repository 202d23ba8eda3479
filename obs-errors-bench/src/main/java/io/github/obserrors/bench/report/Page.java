package io.github.obserrors.bench.report;

import io.github.obserrors.bench.CodeKeys;
import io.github.obserrors.bench.EncodeWay;
import io.github.obserrors.bench.decode.Body;
import io.github.obserrors.bench.decode.DecodeWay;
import io.github.obserrors.bench.decode.DeleteWay;
import io.github.obserrors.bench.decode.Outcome;
import io.github.obserrors.bench.run.Environment;
import io.github.obserrors.bench.run.Results;
import io.github.obserrors.bench.run.Results.Figure;
import io.github.obserrors.bench.run.Results.Image;
import io.github.obserrors.bench.run.Results.Start;
import io.github.obserrors.bench.run.RunSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The page of the benchmarks. */
final class Page {

    private static final String HEAD = """
            # Benchmarks

            All figures are from **one machine**, and each column from one run on it. Compare figures of the same column;
            on another machine all of them are others. A time is the median of all iterations, with the smallest and the
            largest one in brackets where there is room. *CPU* is the time that the processors worked for one operation,
            the collector and the compiler included. *Allocated* is memory, in bytes for each operation.

            Each way to do a thing is checked before it is timed, and in `mvn verify`: it must find the code, the message
            and the request id that stand in the body. What a way does instead with broken bodies stands
            [below](#bodies-that-are-no-whole-error). The clients run through their own entry points, from the bytes of the
            body to what they give to a program, which for most of them is an exception with its stack trace. Beside the kit
            they would find the XML parser that it brings; here they use that of the JDK, as they do without the kit.

            This page is made by

            ```sh
            mvn -q -DskipTests package
            java -cp 'obs-errors-bench/target/classes:obs-errors-bench/target/libraries/*' \\
                io.github.obserrors.bench.run.RunBenchmarks full --out target/full-17.json
            # the same with the java of a JDK 25 and target/full-25.json, then
            java -cp 'obs-errors-bench/target/classes:obs-errors-bench/target/libraries/*' \\
                io.github.obserrors.bench.report.MakeReport target/full-17.json target/full-25.json docs/benchmarks.md
            ```

            `quick` instead of `full` measures what the budgets speak of, in less than five minutes.

            """;

    private static final String NO_OBSTACLE =
            "No reason is known; where the spread reaches over the budget, something may have disturbed the run.";

    private static final List<String> MEASURED_LIBRARIES = List.of(
            "obs-errors-xml",
            "woodstox-core",
            "jaxb-runtime",
            "esdk-obs-java",
            "aws-xml-protocol",
            "s3",
            "aliyun-sdk-oss",
            "cos_api",
            "minio",
            "jmh-core");

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
    private final StringBuilder text = new StringBuilder(HEAD);

    Page(List<Results> runs, Plots plots) {
        this.runs = runs;
        this.plots = plots;
    }

    String text() throws IOException {
        addRuns();
        addBudgets();
        addDecoding();
        addOtherBodies();
        addOutcomes();
        addDeleteResults();
        addEncoding();
        addLookups();
        addConsole();
        addStarts();
        addImages();
        return text.toString().stripTrailing() + "\n";
    }

    private void addRuns() {
        if (runs.stream().anyMatch(run -> run.set() == RunSet.BRIEF)) {
            text.append("**A brief run, to see that all of it works: the figures mean nothing.**\n\n");
        }
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
        text.append(table).append("\nMeasured were ");
        List<String> libraries = runs.get(0).environment().libraries();
        text.append(String.join(
                ", ",
                MEASURED_LIBRARIES.stream()
                        .flatMap(name -> libraries.stream().filter(library -> library.matches(name + "-\\d.*")))
                        .toList()));
        text.append(".\n\n");
    }

    private void addBudgets() {
        text.append("## Budgets\n\nWhat the kit promises, in ratios within one run, and what was measured; in brackets")
                .append(" the ratios of the least and the most favourable iterations.\n\n");
        Table table = new Table(heads("what", "budget"));
        for (Budget budget : Budget.all()) {
            List<String> row = new ArrayList<>(List.of(budget.what(), budget.promise()));
            runs.forEach(run ->
                    row.add(budget.check().apply(run).map(Object::toString).orElse("not measured")));
            table.row(row);
        }
        text.append(table).append('\n');
        for (Budget budget : Budget.all()) {
            if (budget.isMissedIn(runs)) {
                text.append("**Missed: ").append(budget.what()).append(".** ");
                text.append(budget.obstacle().isEmpty() ? NO_OBSTACLE : budget.obstacle())
                        .append("\n\n");
            }
        }
    }

    private List<String> heads(String... first) {
        List<String> heads = new ArrayList<>(List.of(first));
        runs.forEach(run -> heads.add(jdk(run)));
        return heads;
    }

    private static String jdk(Results run) {
        return "JDK " + run.environment().feature();
    }

    private void addDecoding() throws IOException {
        text.append("## Reading the typical error body\n\n")
                .append("A declaration, code, message, both ids and two details, ")
                .append(Body.TYPICAL.bytes().length)
                .append(
                        " bytes. The *floor* is what remains if every place in the body is known beforehand: the look-up")
                .append(" of the code, the strings and the records. `kit` scans the bytes; `kit, binding` is JAXB over")
                .append(" Woodstox, which reads what the scanner declines.\n\n");
        addPlot("Time to read the typical body, by way", plots.decode());
        for (Results run : runs) {
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
            text.append(table).append('\n');
        }
    }

    private void addOtherBodies() throws IOException {
        List<Body> bodies = List.of(
                Body.SMALL,
                Body.UNKNOWN_1K,
                Body.UNKNOWN_4K,
                Body.UNKNOWN_16K,
                Body.UNKNOWN_64K,
                Body.TRUNCATED,
                Body.HTML);
        text.append("## Reading other bodies\n\nMedian time and allocated memory. The small body has ")
                .append(Body.SMALL.bytes().length)
                .append(
                        " bytes: code, message and request id. Those with a size are filled up with elements that no reader")
                .append(" knows. Where a way refuses a body, its exception is part of the time.\n\n");
        for (Results run : runs) {
            Optional<String> plot = plots.growth(run);
            if (plot.isPresent()) {
                addPlot("Time by size of the body, " + jdk(run), plot.get());
            }
            List<String> heads = new ArrayList<>(List.of(jdk(run)));
            bodies.forEach(body -> heads.add(body.label()));
            Table table = new Table(heads);
            for (DecodeWay way : DecodeWay.values()) {
                List<String> row = new ArrayList<>(List.of(way.label()));
                bodies.forEach(body -> row.add(decode(run, way, body)
                        .map(figure -> Amount.time(figure.time().median()) + ", "
                                + Amount.bytes(figure.allocated().median()))
                        .orElse("")));
                table.row(row);
            }
            text.append(table).append('\n');
        }
    }

    private void addOutcomes() {
        text.append(
                        "## Bodies that are no whole error\n\nEvery way finds the same in every whole body. With the typical")
                .append(
                        " body without its last 30 bytes, and with the HTML page of a proxy, they do this; no word means")
                .append(" that all is found that is there.\n\n");
        Table table = new Table("way", "truncated", "HTML");
        for (DecodeWay way : DecodeWay.values()) {
            table.row(
                    way.label(),
                    Outcome.known(way, Body.TRUNCATED).orElse(""),
                    Outcome.known(way, Body.HTML).orElse(""));
        }
        text.append(table).append('\n');
    }

    private static Optional<Figure> decode(Results run, DecodeWay way, Body body) {
        return run.figure("DecodeBenchmark.decode", Map.of("way", way.name(), "body", body.name()));
    }

    private void addDeleteResults() {
        text.append("## Reading a delete result with 1,000 errors\n\n");
        for (Results run : runs) {
            Table table = figures(run);
            for (DeleteWay way : DeleteWay.values()) {
                addFigure(table, way.label(), run.figure("DeleteResultBenchmark.read", Map.of("way", way.name())));
            }
            text.append(table).append('\n');
        }
        text.append("The client of Alibaba Cloud reads no errors in such a result.\n\n");
    }

    private void addEncoding() {
        text.append("## Writing the typical error body\n\n");
        for (Results run : runs) {
            Table table = figures(run);
            for (EncodeWay way : EncodeWay.values()) {
                addFigure(table, way.label(), run.figure("EncodeBenchmark.write", Map.of("way", way.name())));
            }
            text.append(table).append('\n');
        }
    }

    private void addLookups() {
        text.append(
                        "## Looking up a code\n\nRandom codes, so many that a processor cannot learn their order: listed ones,")
                .append(
                        " unlisted ones, or both mixed. They are looked up from the bytes of a body, or from strings that")
                .append(
                        " know their hash already. Of few different codes a processor learns how to find them. The kit keeps the text of an unlisted code; maps and `switch` forget it.\n\n");
        for (Results run : runs) {
            Table table = new Table(jdk(run), "keys", "different codes", "threads", "time", "CPU", "allocated");
            for (CodeKeys keys : CodeKeys.values()) {
                run.figures().stream()
                        .filter(figure -> keys.name().equals(figure.params().get("keys")))
                        .forEach(figure -> {
                            String method = figure.benchmark()
                                    .substring(figure.benchmark().indexOf('.') + 1);
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
            text.append(table).append('\n');
        }
    }

    private void addConsole() {
        text.append("## Codes of the console\n\n");
        for (Results run : runs) {
            Table table = figures(run);
            addFigure(table, "find a code in a text", run.figure("ConsoleBenchmark.parse", Map.of()));
            addFigure(
                    table,
                    "find the codes for a server code",
                    run.figure("ConsoleBenchmark.correspondences", Map.of()));
            text.append(table).append('\n');
        }
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

    private void addStarts() throws IOException {
        text.append(
                        "## From the start of a process to the first body\n\nWhole processes from their start to their end,")
                .append(
                        " which read the typical body once, or nothing. They take turns. Each is a program in a jar, whose")
                .append(" class path holds only the libraries that it loads classes from; *on modules* means a module")
                .append(" path with all modules that the kit requires. The options are those that a JDK has by itself,")
                .append(
                        " and so is the archive of its classes; *with archive* means one of all classes that the program")
                .append(" loads, made by `-XX:ArchiveClassesAtExit`.\n\n");
        addPlot("Time of whole processes", plots.starts());
        for (Results run : runs) {
            Table table = new Table(jdk(run), "time", "loaded classes");
            for (Start start : run.starts()) {
                table.row(
                        start.name(), Amount.millis(start.time()), String.format(Locale.ROOT, "%,d", start.classes()));
            }
            text.append(table).append('\n');
        }
    }

    private void addImages() {
        text.append(
                        "## Run-time images\n\nLinked by `jlink` with `--strip-debug --no-header-files --no-man-pages` for one")
                .append(" module and what it requires, and once more with `--compress=2`, which newer releases call")
                .append(" `zip-9`. No client has a module descriptor, so none can be linked.\n\n");
        for (Results run : runs) {
            Table table = new Table(jdk(run), "size");
            for (Image image : run.images()) {
                table.row(image.name() + (image.compressed() ? ", compressed" : ""), Amount.kibibytes(image.bytes()));
            }
            text.append(table).append('\n');
        }
    }

    private void addPlot(String title, String file) {
        text.append("![").append(title).append("](").append(file).append(")\n\n");
    }
}
