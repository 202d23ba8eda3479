package io.github.obserrors.bench.report;

import io.github.obserrors.bench.run.Results;
import io.github.obserrors.bench.run.Results.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How many times faster than each peer the kit does each task. */
final class Summary {

    private static final String DECODE = "DecodeBenchmark.decode";
    private static final String DELETE = "DeleteResultBenchmark.read";
    private static final String ENCODE = "EncodeBenchmark.write";

    /** The peers, by the name of their way in each benchmark. */
    private static final Map<String, String> PEERS = Map.of(
            "OBS_JAVA", "esdk-obs-java",
            "AWS", "AWS SDK v2",
            "ALIYUN", "aliyun-sdk-oss",
            "TENCENT", "Tencent cos_api",
            "MINIO", "MinIO Java",
            "JAXB", "plain JAXB");

    private static final List<String> ORDER = List.of("OBS_JAVA", "AWS", "ALIYUN", "TENCENT", "MINIO", "JAXB");

    private static final List<Task> TASKS = List.of(
            new Task("the typical error", DECODE, "SCANNER", Map.of("body", "TYPICAL")),
            new Task("the typical error, whole response", DECODE, "RESPONSE", Map.of("body", "TYPICAL")),
            new Task("64 KiB of unknown elements", DECODE, "SCANNER", Map.of("body", "UNKNOWN_64K")),
            new Task("a truncated error, whole response", DECODE, "RESPONSE", Map.of("body", "TRUNCATED")),
            new Task("an HTML page, whole response", DECODE, "RESPONSE", Map.of("body", "HTML")),
            new Task("a delete result", DELETE, "KIT", Map.of()),
            new Task("a delete result, streamed", DELETE, "KIT_STREAMED", Map.of()),
            new Task("writing an error", ENCODE, "KIT", Map.of()));

    /** What is done, and how the figures of it are named. */
    private record Task(String what, String benchmark, String way, Map<String, String> params) {

        Optional<Figure> figure(Results run, String ofWay) {
            Map<String, String> all = new HashMap<>(params);
            all.put("way", ofWay);
            return run.figure(benchmark, all);
        }

        Optional<Double> timesFaster(Results run, String peer) {
            return figure(run, way)
                    .flatMap(own -> figure(run, peer)
                            .map(its -> its.time().median() / own.time().median()));
        }
    }

    private Summary() {}

    static Table of(List<Results> runs) {
        List<String> heads = new ArrayList<>(List.of("times faster than"));
        ORDER.forEach(peer -> heads.add(Objects.requireNonNull(PEERS.get(peer))));
        Table table = new Table(heads);
        for (Task task : TASKS) {
            List<String> row = new ArrayList<>(List.of(task.what()));
            ORDER.forEach(peer -> row.add(range(task, peer, runs)));
            table.row(row);
        }
        return table;
    }

    /** The least and the largest ratio of the runs; empty if none was measured. */
    private static String range(Task task, String peer, List<Results> runs) {
        List<Double> ratios = runs.stream()
                .map(run -> task.timesFaster(run, peer))
                .flatMap(Optional::stream)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (ratios.isEmpty()) {
            return "";
        }
        String least = digits(ratios.get(0));
        String most = digits(ratios.get(ratios.size() - 1));
        return "**" + (least.equals(most) ? least : least + " – " + most) + "**";
    }

    private static String digits(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.1f" : "%,.0f", ratio);
    }
}
