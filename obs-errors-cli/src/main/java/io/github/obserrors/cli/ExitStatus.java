package io.github.obserrors.cli;

/** What the command tells the shell. */
final class ExitStatus {

    /** Everything was explained. */
    static final int EXPLAINED = 0;

    /** Something was not recognized as an OBS error, or a typed name is not known. */
    static final int NOT_RECOGNIZED = 1;

    /** The command was used wrongly. */
    static final int USAGE = 2;

    private ExitStatus() {}
}
