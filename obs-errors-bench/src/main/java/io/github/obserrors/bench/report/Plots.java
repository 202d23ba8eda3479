package io.github.obserrors.bench.report;

import io.github.obserrors.bench.decode.Body;
import io.github.obserrors.bench.decode.DecodeWay;
import io.github.obserrors.bench.run.Results;
import io.github.obserrors.bench.run.Results.Figure;
import io.github.obserrors.bench.run.Results.Start;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.Styler.LegendPosition;

/** Draws the plots on a light background of their own, so that they are readable on dark pages too. */
final class Plots {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 520;
    private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 16);
    private static final String NUMBER = "#,##0.###";
    /** A solid line. The default dashes would add hundreds of kilobytes to the files. */
    private static final BasicStroke WHOLE = new BasicStroke(0.5f);

    private static final Color INK = new Color(0x22, 0x22, 0x22);
    private static final Color GRID = new Color(0xdd, 0xdd, 0xdd);

    /** Colours that people with colour blindness can tell apart. */
    private static final Color[] COLORS = {
        new Color(0x00, 0x72, 0xb2),
        new Color(0xe6, 0x9f, 0x00),
        new Color(0x00, 0x9e, 0x73),
        new Color(0xcc, 0x79, 0xa7),
        new Color(0xd5, 0x5e, 0x00),
        new Color(0x56, 0xb4, 0xe9),
        new Color(0x66, 0x66, 0x66),
        new Color(0x99, 0x88, 0x00),
    };

    private final List<Results> runs;
    private final Path folder;

    Plots(List<Results> runs, Path folder) throws IOException {
        this.runs = runs;
        this.folder = Files.createDirectories(folder);
    }

    /** Draws the time of each way for the typical body, and returns the name of the file. */
    String decode() throws IOException {
        CategoryChart chart = bars("Reading the typical error body", "microseconds, logarithmic");
        chart.getStyler().setYAxisLogarithmic(true);
        List<DecodeWay> ways = new ArrayList<>();
        for (DecodeWay way : DecodeWay.values()) {
            if (runs.stream().allMatch(run -> figure(run, way, Body.TYPICAL).isPresent())) {
                ways.add(way);
            }
        }
        double least = Double.MAX_VALUE;
        for (Results run : runs) {
            List<Double> micros = ways.stream()
                    .map(way ->
                            figure(run, way, Body.TYPICAL).orElseThrow().time().median() / 1e3)
                    .toList();
            least = Math.min(least, Collections.min(micros));
            chart.addSeries(jdk(run), ways.stream().map(DecodeWay::label).toList(), micros);
        }
        chart.getStyler().setYAxisMin(Math.pow(10, Math.floor(Math.log10(least) - 0.1)));
        return save(chart, "decode");
    }

    /** Draws how the time grows with the size of the body; empty if the run has not measured it. */
    Optional<String> growth(Results run) throws IOException {
        int feature = run.environment().feature();
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("Reading bodies of unknown elements, JDK " + feature)
                .xAxisTitle("size of the body in bytes, logarithmic")
                .yAxisTitle("microseconds, logarithmic")
                .build();
        style(chart.getStyler());
        chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
        chart.getStyler().setLegendPosition(LegendPosition.OutsideE);
        List<Body> bodies = List.of(Body.UNKNOWN_1K, Body.UNKNOWN_4K, Body.UNKNOWN_16K, Body.UNKNOWN_64K);
        for (DecodeWay way : DecodeWay.values()) {
            List<Double> sizes = new ArrayList<>();
            List<Double> micros = new ArrayList<>();
            for (Body body : bodies) {
                figure(run, way, body).ifPresent(figure -> {
                    sizes.add((double) run.size(body));
                    micros.add(figure.time().median() / 1e3);
                });
            }
            if (sizes.size() == bodies.size()) {
                chart.addSeries(way.label(), sizes, micros);
            }
        }
        return chart.getSeriesMap().isEmpty() ? Optional.empty() : Optional.of(save(chart, "growth-" + feature));
    }

    /** Draws the time of whole processes, and returns the name of the file. */
    String starts() throws IOException {
        CategoryChart chart = bars("From the start of a process to its end, one body read", "milliseconds");
        for (Results run : runs) {
            chart.addSeries(
                    jdk(run),
                    run.starts().stream().map(Start::name).toList(),
                    run.starts().stream().map(start -> start.time().median()).toList());
        }
        return save(chart, "start");
    }

    private static Optional<Figure> figure(Results run, DecodeWay way, Body body) {
        return run.figure("DecodeBenchmark.decode", Map.of("way", way.name(), "body", body.name()));
    }

    private static String jdk(Results run) {
        return "JDK " + run.environment().feature();
    }

    private static CategoryChart bars(String title, String unit) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .yAxisTitle(unit)
                .build();
        style(chart.getStyler());
        chart.getStyler().setXAxisLabelRotation(45).setPlotGridVerticalLinesVisible(false);
        chart.getStyler().setLegendPosition(LegendPosition.InsideNW);
        return chart;
    }

    private static void style(AxesChartStyler styler) {
        styler.setAxisTickLabelsFont(TEXT)
                .setAxisTitleFont(TEXT)
                .setAxisTickLabelsColor(INK)
                .setPlotGridLinesColor(GRID)
                .setPlotGridLinesStroke(WHOLE)
                .setXAxisDecimalPattern(NUMBER)
                .setYAxisDecimalPattern(NUMBER);
        Styler common = styler;
        common.setLegendFont(TEXT)
                .setChartTitleFont(TITLE)
                .setChartBackgroundColor(Color.WHITE)
                .setPlotBackgroundColor(Color.WHITE)
                .setChartFontColor(INK)
                .setSeriesColors(COLORS);
    }

    /** Writes a plot, and returns the name of the file. */
    private String save(Chart<?, ?> chart, String name) throws IOException {
        String file = name + ".svg";
        VectorGraphicsEncoder.saveVectorGraphic(chart, folder.resolve(file).toString(), VectorGraphicsFormat.SVG);
        return folder.getFileName() + "/" + file;
    }
}
