package io.github.obserrors.cli;

/**
 * How text is shown to people.
 *
 * @param width the columns of a line, from {@value #NARROWEST} to {@value #WIDEST}: lines that are longer are hard to read
 * @param color whether headings and labels are bold
 */
record Screen(int width, boolean color) {

    static final int NARROWEST = 40;
    static final int WIDEST = 120;
    private static final int USUAL_WIDTH = 80;

    private static final String BOLD = "\u001b[1m";
    // A reset ends bold, because in many terminals the code for "not bold" means a double underline.
    private static final String RESET = "\u001b[0m";

    /** What is no terminal, such as a file. */
    static final Screen PLAIN = new Screen(USUAL_WIDTH, false);

    Screen {
        width = Math.max(NARROWEST, Math.min(width, WIDEST));
    }

    /** A screen with so many columns; {@value #USUAL_WIDTH} if the text does not tell, as the variable COLUMNS may not. */
    static Screen of(String columns, boolean color) {
        return new Screen(width(columns), color);
    }

    Screen withColor(boolean shown) {
        return new Screen(width, shown);
    }

    /** The text in bold type, if the screen has color. */
    String bold(String text) {
        return color && !text.isEmpty() ? BOLD + text + RESET : text;
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
