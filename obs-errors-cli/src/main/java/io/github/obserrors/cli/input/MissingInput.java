package io.github.obserrors.cli.input;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Refuses to read a terminal on which nobody expects to have to type. */
public final class MissingInput {

    private MissingInput() {}

    /** Fails if the input was not named and would have to be typed. */
    public static void refuseTerminal(Source source, @Nullable CommandSpec spec, String parameter) {
        if (source.isTerminal() && spec != null) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: '" + parameter + "'");
        }
    }
}
