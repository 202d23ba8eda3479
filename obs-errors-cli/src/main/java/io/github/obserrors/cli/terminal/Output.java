package io.github.obserrors.cli.terminal;

import java.io.PrintWriter;

/** Where a run of the command prints, and how its text looks. */
public final class Output {

    private final PrintWriter text;
    private final PrintWriter data;
    private final PrintWriter err;
    private final Screen ownScreen;
    private Screen screen;

    /**
     * @param text prints what people read
     * @param data prints what programs read; it may be the same
     */
    public Output(PrintWriter text, PrintWriter data, PrintWriter err, Screen screen) {
        this.text = text;
        this.data = data;
        this.err = err;
        this.ownScreen = screen;
        this.screen = screen;
    }

    /** An output of text in its usual width, without color. */
    public static Output plain(PrintWriter out, PrintWriter err) {
        return new Output(out, out, err, Screen.PLAIN);
    }

    public PrintWriter text() {
        return text;
    }

    public PrintWriter data() {
        return data;
    }

    public PrintWriter err() {
        return err;
    }

    public Screen screen() {
        return screen;
    }

    /** A new page of text on standard output. */
    public Page page() {
        return new Page(text, screen);
    }

    /** Follows the choice of the user, who may make it on any command; what prints afterwards goes by it. */
    public void choose(ColorChoice choice) {
        screen = switch (choice) {
            case AUTO -> ownScreen;
            case ALWAYS -> ownScreen.withColor(true);
            case NEVER -> ownScreen.withColor(false);
        };
    }

    /** Prints what is still held back, and tells whether anything was lost. */
    public boolean checkError() {
        boolean ofText = text.checkError();
        return data.checkError() || ofText;
    }
}
