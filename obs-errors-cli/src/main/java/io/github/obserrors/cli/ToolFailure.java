package io.github.obserrors.cli;

/** A failure of the tool itself, told in one line: no input may end the tool or make it print a stack trace. */
final class ToolFailure {

    private ToolFailure() {}

    /**
     * Says that the tool failed, as the end of a sentence that begins with the name of the input.
     *
     * <p>The message of the failure is left out, since it may repeat a secret of the input; the place is what a report of
     * the fault needs.
     */
    static String explanation(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "there is not enough memory";
        }
        StackTraceElement[] trace = failure.getStackTrace();
        return "internal error, please report it: " + failure.getClass().getSimpleName()
                + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
