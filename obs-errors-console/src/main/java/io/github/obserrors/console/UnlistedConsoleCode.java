package io.github.obserrors.console;

/** A code with a number that no guide lists. */
record UnlistedConsoleCode(int number) implements ConsoleCode {

    @Override
    public String toString() {
        return value();
    }
}
