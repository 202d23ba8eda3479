package io.github.obserrors.bench.report;

import io.github.obserrors.bench.report.Svg.Anchor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Draws figures as bars or as lines.
 *
 * @param title what is shown
 * @param unit of the values
 * @param series the figures, each series in its colour
 */
record Chart(String title, String unit, List<Series> series) {

    private static final int WIDTH = 900;
    private static final int TOP = 64;
    private static final int BOTTOM = 44;
    private static final int LEFT = 200;
    private static final int RIGHT = 60;
    private static final int BAR = 10;
    private static final int GAP = 8;
    private static final int HEIGHT_OF_LINES = 460;
    private static final int LEFT_OF_LINES = 80;
    private static final int LEGEND = 200;

    /** Colours that people with colour blindness can tell apart. */
    private static final List<String> COLORS =
            List.of("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9", "#666666", "#998800");

    /** A value with its label, or with its place on the other axis. */
    record Point(String label, double at, double value) {

        static Point of(String label, double value) {
            return new Point(label, 0, value);
        }

        static Point at(double at, double value) {
            return new Point("", at, value);
        }
    }

    /** Points with a name. */
    record Series(String name, List<Point> points) {}

    private static List<Double> values(Collection<Series> series) {
        return series.stream()
                .flatMap(one -> one.points().stream())
                .map(Point::value)
                .toList();
    }

    /** {@return horizontal bars, a group for each label} */
    String bars(boolean logarithmic) {
        List<String> labels = series.stream()
                .flatMap(one -> one.points().stream())
                .map(Point::label)
                .distinct()
                .toList();
        int group = series.size() * BAR + GAP;
        int bottom = TOP + labels.size() * group;
        Svg svg = new Svg(WIDTH, bottom + BOTTOM, title);
        List<Double> values = values(series);
        Scale scale = logarithmic
                ? Scale.logarithmic(values, LEFT, WIDTH - RIGHT)
                : Scale.linear(values, LEFT, WIDTH - RIGHT);
        for (double tick : scale.ticks()) {
            svg.gridLine(scale.place(tick), TOP - 6, scale.place(tick), bottom);
            svg.text(scale.place(tick), bottom + 16, Anchor.MIDDLE, number(tick));
        }
        svg.text((LEFT + WIDTH - RIGHT) / 2.0, bottom + 34, Anchor.MIDDLE, unit);
        for (int i = 0; i < series.size(); i++) {
            svg.bar(color(i), LEFT + i * 120.0, 38, BAR, BAR);
            svg.text(LEFT + i * 120.0 + BAR + 6, 47, Anchor.START, series.get(i).name());
            for (Point point : series.get(i).points()) {
                double y = TOP + labels.indexOf(point.label()) * group + i * BAR;
                double end = scale.place(point.value());
                svg.bar(color(i), LEFT, y, Math.max(1, end - LEFT), BAR - 1);
                svg.text(end + 4, y + BAR - 1, Anchor.START, number(point.value()));
            }
        }
        for (int row = 0; row < labels.size(); row++) {
            svg.text(LEFT - 8, TOP + row * group + (series.size() * BAR) / 2.0 + 4, Anchor.END, labels.get(row));
        }
        return svg.toString();
    }

    /** {@return a line for each series; the axis of places is logarithmic if that of values may be too, or alone} */
    String lines(String unitOfPlaces, boolean logarithmicPlaces, boolean logarithmicValues) {
        Svg svg = new Svg(WIDTH, HEIGHT_OF_LINES, title);
        int bottom = HEIGHT_OF_LINES - BOTTOM;
        int right = WIDTH - LEGEND;
        List<Double> places = new ArrayList<>();
        series.forEach(one -> one.points().forEach(point -> places.add(point.at())));
        Scale across = logarithmicPlaces
                ? Scale.logarithmic(places, LEFT_OF_LINES, right)
                : Scale.linear(places, LEFT_OF_LINES, right);
        Scale up = logarithmicValues
                ? Scale.logarithmic(values(series), bottom, TOP)
                : Scale.linear(values(series), bottom, TOP);
        for (double tick : across.ticks()) {
            svg.gridLine(across.place(tick), TOP, across.place(tick), bottom);
            svg.text(across.place(tick), bottom + 16, Anchor.MIDDLE, number(tick));
        }
        for (double tick : up.ticks()) {
            svg.gridLine(LEFT_OF_LINES, up.place(tick), right, up.place(tick));
            svg.text(LEFT_OF_LINES - 8, up.place(tick) + 4, Anchor.END, number(tick));
        }
        svg.text((LEFT_OF_LINES + right) / 2.0, bottom + 34, Anchor.MIDDLE, unitOfPlaces);
        svg.text(8, TOP - 16, Anchor.START, unit);
        for (int i = 0; i < series.size(); i++) {
            List<Point> points = series.get(i).points();
            for (int p = 0; p < points.size(); p++) {
                double x = across.place(points.get(p).at());
                double y = up.place(points.get(p).value());
                svg.dot(color(i), x, y);
                if (p > 0) {
                    Point before = points.get(p - 1);
                    svg.line(color(i), 2, across.place(before.at()), up.place(before.value()), x, y);
                }
            }
            svg.bar(color(i), right + 20, TOP + i * 20.0, BAR, BAR);
            svg.text(
                    right + 20 + BAR + 6,
                    TOP + i * 20.0 + BAR - 1,
                    Anchor.START,
                    series.get(i).name());
        }
        return svg.toString();
    }

    private static String color(int series) {
        return COLORS.get(series % COLORS.size());
    }

    private static String number(double value) {
        if (value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return value < 1 ? String.format(Locale.ROOT, "%.2g", value) : Amount.digits(value);
    }
}
