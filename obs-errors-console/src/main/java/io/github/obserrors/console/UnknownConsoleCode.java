package io.github.obserrors.console;

/** A code with a number that no guide lists. */
record UnknownConsoleCode(int number) implements ConsoleCode {

    @Override
    public String toString() {
        return value();
    }
}
