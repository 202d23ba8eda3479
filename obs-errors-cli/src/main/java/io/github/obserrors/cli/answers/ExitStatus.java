package io.github.obserrors.cli.answers;

/**
 * What the command tells the shell. 3 is never used, because a Java virtual machine that runs out of memory may end with it.
 */
public final class ExitStatus {

    /** Everything was answered. */
    public static final int ANSWERED = 0;

    /** The tool itself failed: this is never an answer. */
    public static final int FAILED = 1;

    /** The command was used wrongly. */
    public static final int USAGE = 2;

    /** An input was not recognized as an OBS error or could not be read, or a typed name is unknown. */
    public static final int NOT_RECOGNIZED = 10;

    /** Of {@code retry}: send the request again, in the way that the advice says. */
    public static final int RESEND = 0;

    /** Of {@code retry}: sending the request again would not help. */
    public static final int DO_NOT_RESEND = 11;

    /** Of {@code retry}: the input says too little. */
    public static final int CANNOT_TELL = 12;

    /** Of {@code retry}: the request did not fail. */
    public static final int DID_NOT_FAIL = 13;

    /** Of {@code retry}: find out first whether the request was carried out. */
    public static final int LOOK_FIRST = 14;

    private ExitStatus() {}
}
