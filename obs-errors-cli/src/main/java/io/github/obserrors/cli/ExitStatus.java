package io.github.obserrors.cli;

/** The exit statuses of the command. */
final class ExitStatus {

    /** Everything was explained. */
    static final int EXPLAINED = 0;

    /** An input could not be read or was not recognized as an OBS error, or a typed name is unknown. */
    static final int NOT_RECOGNIZED = 1;

    /** The tool itself failed. */
    static final int FAILED = 1;

    /** The command was used wrongly. */
    static final int USAGE = 2;

    /** From {@code retry}: sending the request again can help. */
    static final int WORTH_A_RETRY = 0;

    /** From {@code retry}: sending the request again would not help. */
    static final int NOT_WORTH_A_RETRY = 1;

    /** From {@code retry}: the input says too little. */
    static final int CANNOT_TELL = 3;

    private ExitStatus() {}
}
