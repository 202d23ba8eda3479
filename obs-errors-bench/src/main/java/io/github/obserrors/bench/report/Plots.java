package io.github.obserrors.bench.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.bench.decode.Body;
import io.github.obserrors.bench.decode.DecodeWay;
import io.github.obserrors.bench.decode.GrowthBenchmark;
import io.github.obserrors.bench.report.Chart.Point;
import io.github.obserrors.bench.report.Chart.Series;
import io.github.obserrors.bench.run.Results;
import io.github.obserrors.bench.run.Results.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the plots of the page into a folder. */
final class Plots {

    private static final List<Body> GROWING =
            List.of(Body.UNKNOWN_1K, Body.UNKNOWN_4K, Body.UNKNOWN_16K, Body.UNKNOWN_64K);

    private final List<Results> runs;
    private final Path folder;

    Plots(List<Results> runs, Path folder) throws IOException {
        this.runs = runs;
        this.folder = Files.createDirectories(folder);
    }

    /** Draws the time of each way for the typical body, and returns the name of the file. */
    String decode() throws IOException {
        List<Series> series = new ArrayList<>();
        for (Results run : runs) {
            List<Point> points = new ArrayList<>();
            for (DecodeWay way : DecodeWay.values()) {
                figure(run, way, Body.TYPICAL)
                        .ifPresent(figure ->
                                points.add(Point.of(way.label(), figure.time().median() / 1e3)));
            }
            series.add(new Series(jdk(run), points));
        }
        return save(
                "decode", new Chart("Reading the typical error body", "microseconds, logarithmic", series).bars(true));
    }

    /** Draws how the time grows with the size of the body; empty if the run has not measured it. */
    Optional<String> growth(Results run) throws IOException {
        List<Series> series = new ArrayList<>();
        for (DecodeWay way : DecodeWay.values()) {
            List<Point> points = new ArrayList<>();
            for (Body body : GROWING) {
                figure(run, way, body)
                        .ifPresent(figure -> points.add(
                                Point.at(run.size(body), figure.time().median() / 1e3)));
            }
            if (points.size() == GROWING.size()) {
                series.add(new Series(way.label(), points));
            }
        }
        if (series.isEmpty()) {
            return Optional.empty();
        }
        int feature = run.environment().feature();
        Chart chart =
                new Chart("Reading bodies of unknown elements, JDK " + feature, "microseconds, logarithmic", series);
        return Optional.of(save("growth-" + feature, chart.lines("size of the body in bytes", true, true)));
    }

    /** Draws how many bytes of a response are read in a second, by its size; empty if no run has measured it. */
    Optional<String> sizes() throws IOException {
        List<Series> series = new ArrayList<>();
        for (Results run : runs) {
            for (String method : List.of("decode", "stream")) {
                List<Point> points = new ArrayList<>();
                for (String size : GrowthBenchmark.SIZES) {
                    run.figure("GrowthBenchmark." + method, Map.of("size", size))
                            .ifPresent(figure -> points.add(Point.at(
                                    Double.parseDouble(size),
                                    Double.parseDouble(size)
                                            * 1e3
                                            / figure.time().median())));
                }
                if (!points.isEmpty()) {
                    String name = method.equals("decode") ? "whole response" : "stream";
                    series.add(new Series(jdk(run) + ", " + name, points));
                }
            }
        }
        if (series.isEmpty()) {
            return Optional.empty();
        }
        Chart chart = new Chart("Bytes a second, by the size of the response", "megabytes a second", series);
        return Optional.of(save("sizes", chart.lines("size in bytes, logarithmic", true, false)));
    }

    /** Draws how many bodies a core reads in a second, by the number of threads; empty if no run has measured it. */
    Optional<String> threads() throws IOException {
        List<Series> series = new ArrayList<>();
        for (Results run : runs) {
            List<Point> points = new ArrayList<>();
            for (int threads = 1; threads <= run.environment().processors(); threads++) {
                int number = threads;
                run.figure("DecodeBenchmark.decode", Map.of("way", "SCANNER", "body", "TYPICAL"), threads)
                        .ifPresent(figure ->
                                points.add(Point.at(number, 1e3 / figure.time().median())));
            }
            if (points.size() > 1) {
                series.add(new Series(jdk(run), points));
            }
        }
        if (series.isEmpty()) {
            return Optional.empty();
        }
        Chart chart = new Chart("Typical bodies a second and thread", "millions", series);
        return Optional.of(save("threads", chart.lines("threads", false, false)));
    }

    /** Draws the time of whole processes, and returns the name of the file. */
    String starts() throws IOException {
        List<Series> series = runs.stream()
                .map(run -> new Series(
                        jdk(run),
                        run.starts().stream()
                                .map(start ->
                                        Point.of(start.name(), start.time().median()))
                                .toList()))
                .toList();
        return save(
                "start",
                new Chart("From the start of a process to its end, one body read", "milliseconds", series).bars(false));
    }

    private static Optional<Figure> figure(Results run, DecodeWay way, Body body) {
        return run.figure("DecodeBenchmark.decode", Map.of("way", way.name(), "body", body.name()));
    }

    private static String jdk(Results run) {
        return "JDK " + run.environment().feature();
    }

    /** Writes a plot, and returns the name of the file. */
    private String save(String name, String svg) throws IOException {
        String file = name + ".svg";
        Files.writeString(folder.resolve(file), svg, UTF_8);
        return folder.getFileName() + "/" + file;
    }
}
