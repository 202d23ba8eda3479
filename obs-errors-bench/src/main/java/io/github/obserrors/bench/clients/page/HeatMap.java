package io.github.obserrors.bench.clients.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A heat map as SVG: faults down, clients with their calls across. Texts are texts, so that they can be found. */
final class HeatMap {

    private static final int LABELS = 262;
    private static final int CELL = 15;
    private static final int GAP = 7;
    private static final int TOP = 150;
    private static final int GROUP = 22;
    private static final int LEGEND_LINE = 20;
    private static final int MARGIN = 10;
    private static final int SIZE = 12;
    private static final int SIZE_OF_SIGN = 10;

    private final String title;
    private final List<String> clients;
    private final List<String> calls;
    private final List<Row> rows = new ArrayList<>();
    private final List<Shade> legend = new ArrayList<>();

    /**
     * A row.
     *
     * @param group what it belongs to
     * @param label what stands before it
     * @param cells the cells of the first client, then those of the second and so on
     */
    private record Row(String group, String label, List<Optional<Shade>> cells) {}

    HeatMap(String title, List<String> clients, List<String> calls) {
        this.title = title;
        this.clients = List.copyOf(clients);
        this.calls = List.copyOf(calls);
    }

    void row(String group, String label, List<Optional<Shade>> cells) {
        rows.add(new Row(group, label, List.copyOf(cells)));
    }

    void explain(Shade shade) {
        legend.add(shade);
    }

    String svg(boolean isDark) {
        StringBuilder svg = new StringBuilder();
        int width = LABELS + clients.size() * (calls.size() * CELL + GAP) + MARGIN;
        int height = TOP + rows.size() * CELL + groups() * GROUP + (legend.size() + 1) * LEGEND_LINE + MARGIN;
        String ink = isDark ? "#E6EDF3" : "#1F2328";
        String page = isDark ? "#0D1117" : "#FFFFFF";
        line(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                        + " font-family=\"-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif\""
                        + " font-size=\"%d\" fill=\"%s\">",
                width,
                height,
                width,
                height,
                SIZE,
                ink);
        line(svg, "<title>%s</title>", escaped(title));
        line(svg, "<rect width=\"%d\" height=\"%d\" fill=\"%s\"/>", width, height, page);
        line(svg, "<text x=\"%d\" y=\"24\" font-size=\"17\" font-weight=\"600\">%s</text>", MARGIN, escaped(title));
        definitions(svg, isDark);
        heads(svg);
        int y = rows(svg);
        legend(svg, y + LEGEND_LINE);
        return svg.append("</svg>\n").toString();
    }

    private int groups() {
        return (int) rows.stream().map(Row::group).distinct().count();
    }

    private int x(int client, int call) {
        return LABELS + client * (calls.size() * CELL + GAP) + call * CELL;
    }

    private void heads(StringBuilder svg) {
        for (int client = 0; client < clients.size(); client++) {
            line(
                    svg,
                    "<text x=\"%d\" y=\"48\" font-size=\"11\" font-weight=\"600\" textLength=\"%d\" lengthAdjust=\"spacingAndGlyphs\">%s</text>",
                    x(client, 0),
                    Math.min(calls.size() * CELL - 4, clients.get(client).length() * 7),
                    escaped(clients.get(client)));
            for (int call = 0; call < calls.size(); call++) {
                int x = x(client, call) + CELL - 4;
                line(
                        svg,
                        "<text transform=\"translate(%d %d) rotate(-90)\" font-size=\"11\">%s</text>",
                        x,
                        TOP - 4,
                        escaped(calls.get(call)));
            }
        }
    }

    private int rows(StringBuilder svg) {
        int y = TOP;
        String group = "";
        for (Row row : rows) {
            if (!row.group().equals(group)) {
                group = row.group();
                y += GROUP;
                line(svg, "<text x=\"%d\" y=\"%d\" font-weight=\"600\">%s</text>", MARGIN, y - 6, escaped(group));
            }
            line(
                    svg,
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
                    LABELS - 6,
                    y + CELL - 3,
                    escaped(row.label()));
            for (int i = 0; i < row.cells().size(); i++) {
                int x = x(i / calls.size(), i % calls.size());
                Optional<Shade> shade = row.cells().get(i);
                if (shade.isPresent()) {
                    cell(svg, x, y, shade.get());
                }
            }
            y += CELL;
        }
        return y;
    }

    /** Draws a cell that is drawn once in full, since there are thousands of them. */
    private void cell(StringBuilder svg, int x, int y, Shade shade) {
        line(svg, "<use href=\"#%s\" x=\"%d\" y=\"%d\"/>", id(shade), x, y);
    }

    private String id(Shade shade) {
        return "c" + shades().indexOf(shade);
    }

    /** All kinds of cells, those of the legend first. */
    private List<Shade> shades() {
        return Stream.concat(
                        legend.stream(),
                        rows.stream().flatMap(row -> row.cells().stream().flatMap(Optional::stream)))
                .distinct()
                .toList();
    }

    private void definitions(StringBuilder svg, boolean isDark) {
        line(svg, "<defs>");
        for (Shade shade : shades()) {
            line(
                    svg,
                    "<g id=\"%s\"><rect width=\"%d\" height=\"%d\" fill=\"%s\"/><text x=\"%d\" y=\"%d\" font-size=\"%d\""
                            + " text-anchor=\"middle\" fill=\"%s\">%s</text></g>",
                    id(shade),
                    CELL - 1,
                    CELL - 1,
                    shade.color(isDark),
                    CELL / 2,
                    CELL - 4,
                    SIZE_OF_SIGN,
                    shade.ink(isDark),
                    escaped(shade.sign()));
        }
        line(svg, "</defs>");
    }

    private void legend(StringBuilder svg, int top) {
        int y = top;
        for (Shade shade : legend) {
            cell(svg, MARGIN, y, shade);
            line(
                    svg,
                    "<text x=\"%d\" y=\"%d\">%s</text>",
                    MARGIN + CELL + 8,
                    y + CELL - 3,
                    escaped(shade.meaning().replace("`", "")));
            y += LEGEND_LINE;
        }
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation is one of a library that only the compiler has
    private static void line(StringBuilder svg, String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
