package io.github.obserrors.cli;

import java.io.PrintWriter;

/** Where a run of the command prints, and how its text looks. */
final class Output {

    private final PrintWriter text;
    private final PrintWriter data;
    private final PrintWriter err;
    private final Screen ownScreen;
    private Screen screen;

    /**
     * @param text prints what people read
     * @param data prints what programs read; it may be the same
     */
    Output(PrintWriter text, PrintWriter data, PrintWriter err, Screen screen) {
        this.text = text;
        this.data = data;
        this.err = err;
        this.ownScreen = screen;
        this.screen = screen;
    }

    /** An output of text in its usual width, without color. */
    static Output plain(PrintWriter out, PrintWriter err) {
        return new Output(out, out, err, Screen.PLAIN);
    }

    PrintWriter text() {
        return text;
    }

    PrintWriter data() {
        return data;
    }

    PrintWriter err() {
        return err;
    }

    Screen screen() {
        return screen;
    }

    /** A new page of text on standard output. */
    Page page() {
        return new Page(text, screen);
    }

    /** Follows the choice of the user, who may make it on any command; what prints afterwards goes by it. */
    void choose(ColorChoice choice) {
        screen = switch (choice) {
            case AUTO -> ownScreen;
            case ALWAYS -> ownScreen.withColor(true);
            case NEVER -> ownScreen.withColor(false);
        };
    }

    /** Prints what is still held back, and tells whether anything was lost. */
    boolean checkError() {
        boolean ofText = text.checkError();
        return data.checkError() || ofText;
    }
}
