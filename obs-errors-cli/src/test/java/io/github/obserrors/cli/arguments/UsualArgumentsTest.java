package io.github.obserrors.cli.arguments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.cli.ObsErrors;
import io.github.obserrors.cli.Run;
import io.github.obserrors.cli.input.Source;
import io.github.obserrors.cli.terminal.Output;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsualArgumentsTest {

    private static final byte[] INPUT =
            "<Error><Code>SlowDown</Code><RequestId>1</RequestId></Error>".getBytes(StandardCharsets.UTF_8);

    /** Arguments are separated by a comma. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NoSuchKey",
                "nosuchkey",
                "404",
                "obs.22",
                "-",
                "-,NoSuchKey",
                "Unknown",
                "./missing.xml",
                "@file",
                " NoSuchKey ",
                "'NoSuchKey'",
                "a=b",
                "<Error/>",
                "help",
                "explain",
                "NoSuchKey,404,Unknown,Obs.0022"
            })
    void theUsualFormIsAnsweredAsByTheParserOfOptions(String arguments) {
        String[] args = ("explain," + arguments).split(",");
        assertEquals(Optional.of(List.of(args).subList(1, args.length)), UsualArguments.whats(args), "the usual form");
        String[] verbless = arguments.split(",");
        if (!Verbs.isVerb(verbless[0])) {
            assertEquals(Optional.of(List.of(verbless)), UsualArguments.whats(verbless), "the form without a verb");
        }

        Run usual = Run.withInput(INPUT, args);

        assertEquals(
                Run.of((out, err) ->
                        ObsErrors.parse(new Source(new ByteArrayInputStream(INPUT)), Output.plain(out, err), args)),
                usual);
    }

    @Test
    void anEmptyArgumentIsAnsweredAsByTheParserOfOptions() {
        assertEquals(
                Run.of((out, err) -> ObsErrors.parse(
                        new Source(new ByteArrayInputStream(INPUT)), Output.plain(out, err), "explain", "", "404")),
                Run.withInput(INPUT, "explain", "", "404"));
    }

    @Test
    void nothingTypedIsTheUsualFormToo() {
        assertEquals(Optional.of(List.of()), UsualArguments.whats());
        assertEquals(Optional.of(List.of()), UsualArguments.whats("explain"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "list,NoSuchKey",
                "help",
                "retry,NoSuchKey",
                "explian,NoSuchKey",
                "--help",
                "--format,json,NoSuchKey",
                "NoSuchKey,--full",
                "--,NoSuchKey",
                "explain,--help",
                "explain,-h",
                "explain,NoSuchKey,--format,json",
                "explain,--,NoSuchKey",
                "explain,--",
                "Explain,NoSuchKey"
            })
    void onlyTheParserOfOptionsUnderstandsTheRest(String arguments) {
        assertEquals(Optional.empty(), UsualArguments.whats(arguments.split(",")));
    }
}
