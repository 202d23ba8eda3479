package io.github.obserrors.cli;

/** Explains a failure of the tool itself in one line: no input may end the tool or make it print a stack trace. */
final class ToolFailure {

    private ToolFailure() {}

    /**
     * Says that the tool failed, as the end of a sentence that begins with the name of the input.
     *
     * <p>The message of the failure is left out, since it may repeat a secret from the input. A bug report needs the
     * place.
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
