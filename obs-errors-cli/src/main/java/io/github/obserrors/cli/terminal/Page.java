package io.github.obserrors.cli.terminal;

import java.io.PrintWriter;
import java.util.BitSet;
import java.util.function.Function;

/** Lays text out for people: headings, and labelled paragraphs in a column, as wide as the screen. */
public final class Page {

    private static final int LABEL_WIDTH = 12;
    private static final String MARGIN = " ".repeat(LABEL_WIDTH);

    private final PrintWriter out;
    private final Screen screen;
    private boolean empty = true;

    public Page(PrintWriter out, Screen screen) {
        this.out = out;
        this.screen = screen;
    }

    /** A line that begins a new part, after a blank line unless it is the first. */
    public void heading(String text) {
        if (!empty) {
            out.println();
        }
        empty = false;
        StringBuilder lines = new StringBuilder();
        Paragraph.wrap(Printable.line(text), lines, 0, "", screen.width());
        out.println(screen.bold(lines.toString()));
    }

    /** A line, unchanged. */
    public void line(String text) {
        empty = false;
        out.println(text);
    }

    /** A paragraph next to its label; an empty label continues the paragraph above. */
    public void item(String label, String text) {
        item(label, text, none -> new BitSet());
    }

    /** A paragraph next to its label, in which some characters of both stand out where there is color. */
    public void item(String label, String text, Function<String, BitSet> marks) {
        empty = false;
        StringBuilder lines = new StringBuilder();
        Paragraph.wrap(Printable.line(text), lines, LABEL_WIDTH, MARGIN, screen.width());
        out.println(withoutPadding(start(label, marks) + screen.marked(lines.toString(), marks)));
    }

    /** A value next to its label. It is never broken, since people copy it. */
    public void value(String label, String text) {
        out.println(withoutPadding(start(label, none -> new BitSet()) + Printable.value(text)));
    }

    /** Prints a label, which may be the name of an element that a server chose. */
    private String start(String label, Function<String, BitSet> marks) {
        String shown = Printable.escaped(label);
        int width = TextWidth.of(shown);
        return screen.bold(screen.marked(shown, marks))
                + (width < LABEL_WIDTH ? " ".repeat(LABEL_WIDTH - width) : "\n" + MARGIN);
    }

    /** Removes the spaces after a label without a text; any other white space at the end belongs to the text. */
    private static String withoutPadding(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(0, end);
    }
}
