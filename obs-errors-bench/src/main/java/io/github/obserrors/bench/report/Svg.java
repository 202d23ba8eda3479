package io.github.obserrors.bench.report;

import java.util.Locale;

/**
 * A drawing of lines, bars and texts.
 *
 * <p>Texts stay texts, in the font of the reader: people can search for them and copy them, and a file has a few
 * kilobytes. Libraries for charts draw each letter as an outline. The light background makes the drawing readable on dark
 * pages too.
 */
final class Svg {

    private static final String INK = "#222222";
    private static final String GRID = "#dddddd";

    private final StringBuilder elements = new StringBuilder();
    private final int width;
    private final int height;
    private final String title;

    Svg(int width, int height, String title) {
        this.width = width;
        this.height = height;
        this.title = title;
    }

    /** Where a text stands from its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    void text(double x, double y, Anchor anchor, String text) {
        add(String.format(
                Locale.ROOT,
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>",
                number(x),
                number(y),
                anchor.name().toLowerCase(Locale.ROOT),
                escaped(text)));
    }

    void gridLine(double x1, double y1, double x2, double y2) {
        line(GRID, 1, x1, y1, x2, y2);
    }

    void line(String color, int strokeWidth, double x1, double y1, double x2, double y2) {
        add(String.format(
                Locale.ROOT,
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%d\"/>",
                number(x1),
                number(y1),
                number(x2),
                number(y2),
                color,
                strokeWidth));
    }

    void bar(String color, double x, double y, double barWidth, double barHeight) {
        add(String.format(
                Locale.ROOT,
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>",
                number(x),
                number(y),
                number(barWidth),
                number(barHeight),
                color));
    }

    void dot(String color, double x, double y) {
        add(String.format(
                Locale.ROOT, "<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"/>", number(x), number(y), color));
    }

    private void add(String element) {
        elements.append(element).append('\n');
    }

    private static String number(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %1$d %2$d" \
                font-family="sans-serif" font-size="12" fill="%s" role="img">
                <title>%s</title>
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                <text x="%d" y="22" text-anchor="middle" font-size="15" font-weight="bold">%4$s</text>
                %s</svg>
                """, width, height, INK, escaped(title), width / 2, elements);
    }
}
