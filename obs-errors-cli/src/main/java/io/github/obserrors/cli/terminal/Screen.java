package io.github.obserrors.cli.terminal;

import java.util.BitSet;
import java.util.function.Function;

/**
 * How text is shown to people.
 *
 * @param width the columns of a line, from {@value #NARROWEST} to {@value #WIDEST}: lines that are longer are hard to read
 * @param color whether headings and labels are bold
 */
public record Screen(int width, boolean color) {

    static final int NARROWEST = 40;
    static final int WIDEST = 120;
    private static final int USUAL_WIDTH = 80;

    private static final String BOLD = "\u001b[1m";
    // A reset ends bold, because in many terminals the code for "not bold" means a double underline.
    private static final String RESET = "\u001b[0m";
    private static final String RED = "\u001b[31m";
    private static final String USUAL_COLOR = "\u001b[39m";

    /** What is no terminal, such as a file. */
    static final Screen PLAIN = new Screen(USUAL_WIDTH, false);

    public Screen {
        width = Math.max(NARROWEST, Math.min(width, WIDEST));
    }

    /** A screen with so many columns; {@value #USUAL_WIDTH} if the text does not tell, as the variable COLUMNS may not. */
    public static Screen of(String columns, boolean color) {
        return new Screen(width(columns), color);
    }

    Screen withColor(boolean shown) {
        return new Screen(width, shown);
    }

    /** The text in bold type, if the screen has color. */
    public String bold(String text) {
        return color && !text.isEmpty() ? BOLD + text + RESET : text;
    }

    /** The text with some of its characters in red, if the screen has color; what is bold stays bold. */
    String marked(String text, Function<String, BitSet> marks) {
        if (!color) {
            return text;
        }
        BitSet marked = marks.apply(text);
        StringBuilder shown = new StringBuilder();
        int end;
        for (int from = 0; from < text.length(); from = end) {
            boolean isMarked = marked.get(from);
            int next = isMarked ? marked.nextClearBit(from) : marked.nextSetBit(from);
            end = next < 0 ? text.length() : Math.min(next, text.length());
            String part = text.substring(from, end);
            shown.append(isMarked ? RED + part + USUAL_COLOR : part);
        }
        return shown.toString();
    }

    private static int width(String columns) {
        int width = 0;
        for (int i = 0; i < columns.length() && width <= WIDEST; i++) {
            int digit = columns.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return USUAL_WIDTH;
            }
            width = 10 * width + digit;
        }
        return width == 0 ? USUAL_WIDTH : width; // a terminal that does not know its size says 0
    }
}
