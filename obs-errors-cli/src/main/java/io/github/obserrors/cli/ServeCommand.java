package io.github.obserrors.cli;

import io.github.obserrors.api.text.Secrets;
import io.github.obserrors.cli.answers.ExitStatus;
import io.github.obserrors.cli.input.Source;
import io.github.obserrors.cli.serving.Interruption;
import io.github.obserrors.cli.serving.RequestLine;
import io.github.obserrors.cli.serving.RequestLines;
import io.github.obserrors.cli.terminal.Output;
import io.github.obserrors.cli.terminal.Printable;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.ErrorServerOptions;
import io.github.obserrors.server.InvalidScriptException;
import io.github.obserrors.server.Profile;
import io.github.obserrors.server.Script;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code obs-errors serve}: runs a server that fails on demand. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Runs an OBS that fails on demand, to see what a client makes of that.",
            "Prints its address as the first line, then a line for each request: the time, the method, the target, the status"
                    + " (- if nothing was answered), the bytes of the body that came and of the answer that went, head included,"
                    + " and the rule that struck. Ctrl-C ends it with a summary.",
            "It stores nothing: every object exists and has the same 1,024 bytes. With --forward, requests and responses of"
                    + " a real server pass through it, and the faults strike on the way."
        },
        exitCodeList = {
            "0:it was ended by Ctrl-C or kill, after its summary",
            "1:the tool itself failed, the port is in use, or the output cannot be written",
            "2:wrong usage, or a mistake in the rules"
        },
        footer = {
            "",
            "Examples:",
            "  obs-errors serve --profile throttled --port 8080",
            "  # from another terminal, any keys do:",
            "  curl -i http://127.0.0.1:8080/b/key",
            "  aws s3 ls \\",
            "    --endpoint-url http://127.0.0.1:8080",
            "  printf 'ak=a\\nsk=a\\nendpoint=%s\\n' \\",
            "    http://127.0.0.1:8080 > conf",
            "  obsutil ls -config=conf",
            "  # what goes wrong is what a file says",
            "  obs-errors serve --rules rules.json"
        })
final class ServeCommand implements Callable<Integer> {

    /** The most lines that are printed at a time, without a look whether they can be printed. */
    private static final int MOST_HELD = 100;

    private final Source source;
    private final Output output;

    /** What goes wrong: one of the two, or nothing. */
    static final class Rules {

        @Option(
                names = "--rules",
                paramLabel = "FILE",
                description = "What goes wrong, as rules in JSON; - for standard input.")
        private @Nullable String file;

        @Option(
                names = "--profile",
                paramLabel = "NAME",
                description =
                        "What goes wrong: throttled (every second request gets 503 SlowDown), flaky (four requests in ten"
                                + " fail, in three ways), slow (answers come a second late, at 16 KiB/s), cut (every second answer"
                                + " is cut), clock-skew (the clock of the server is an hour ahead), or lost-answers (every second"
                                + " answer is lost).",
                converter = Converters.OfProfile.class,
                completionCandidates = Converters.OfProfile.class)
        private @Nullable Profile profile;
    }

    @ArgGroup
    private @Nullable Rules rules;

    @Option(
            names = "--forward",
            paramLabel = "URL",
            description =
                    "Pass requests on to this server, byte by byte, the header Host included, since signatures cover it.")
    private @Nullable String forward;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port; any that is free if none is named.",
            converter = Converters.Port.class)
    private int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "The address to listen on; 127.0.0.1 if none is named, which only this machine can reach."
                    + " 0.0.0.0 is all addresses of this machine.")
    private @Nullable String bind;

    @Spec
    private @Nullable CommandSpec spec;

    ServeCommand(Source source, Output output) {
        this.source = source;
        this.output = output;
    }

    @Override
    public Integer call() {
        ErrorServerOptions options;
        Script script;
        try {
            options = options();
            script = script();
        } catch (Source.UnreadableException e) {
            return tell(e.explanation());
        }
        RequestLines lines = new RequestLines();
        ErrorServer server;
        try {
            server = ErrorServer.start(script, options.withObserver(lines));
        } catch (UncheckedIOException e) {
            return tell(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
        try (server) {
            warn(options, script);
            return serve(server, script, lines);
        }
    }

    private ErrorServerOptions options() {
        ErrorServerOptions options = ErrorServerOptions.defaults().withPort(port);
        if (bind != null) {
            options = options.withAddress(address(bind));
        }
        if (forward != null) {
            options = forwarding(options, forward);
        }
        return options;
    }

    private InetAddress address(String text) {
        try {
            if (!text.isBlank()) { // which the JDK takes for the loopback address
                return InetAddress.getByName(text);
            }
        } catch (UnknownHostException e) {
            throw usage("--bind: no address is known for '" + text + "'");
        }
        throw usage("--bind: expected an address, but got '" + text + "'");
    }

    private ErrorServerOptions forwarding(ErrorServerOptions options, String url) {
        try {
            return options.withForward(new URI(url));
        } catch (URISyntaxException e) {
            throw usage("--forward: expected a URL such as http://127.0.0.1:9000, but got '" + url + "'");
        } catch (IllegalArgumentException e) {
            throw usage("--forward: " + e.getMessage());
        }
    }

    private Script script() throws Source.UnreadableException {
        if (rules == null) {
            return Script.of();
        }
        if (rules.profile != null) {
            return rules.profile.script();
        }
        return script(Objects.requireNonNull(rules.file));
    }

    private Script script(String file) throws Source.UnreadableException {
        List<Script> read = new ArrayList<>();
        try {
            if (file.equals(Source.STANDARD_INPUT)) {
                source.standardInput(in -> read.add(Script.parse(in)));
            } else {
                source.file(file, in -> read.add(Script.parse(in)));
            }
        } catch (InvalidScriptException e) {
            throw usage(Printable.argument(file) + ": " + e.getMessage());
        } catch (Source.UnreadableException e) {
            if (e.isOfTool()) {
                throw e;
            }
            throw usage(Printable.argument(file) + ": " + e.explanation());
        }
        return read.get(0);
    }

    private void warn(ErrorServerOptions options, Script script) {
        if (!options.address().isLoopbackAddress()) {
            tell("warning: whoever can reach " + options.address().getHostAddress()
                    + " can use the server, which asks for no credentials"
                    + (options.forward().isPresent() ? ", and through it " + forward : ""));
        }
        if (script.rules().isEmpty()) {
            tell("nothing goes wrong without rules; choose some by --profile or --rules");
        }
    }

    /** Prints what happens until the program is interrupted, or nothing can be printed any more. */
    private int serve(ErrorServer server, Script script, RequestLines lines) {
        Interruption interruption = new Interruption();
        interruption.catchWith(() -> {
            server.close(); // so that all lines are there when they end
            lines.end();
        });
        output.text().println(server.endpoint());
        int status = ExitStatus.FAILED;
        try {
            if (!output.checkError() && printAll(lines)) {
                summary(script, lines);
                status = output.checkError() ? ExitStatus.FAILED : ExitStatus.ANSWERED;
            }
        } finally {
            interruption.over(status);
        }
        return status;
    }

    /** Prints lines until there are no more; returns whether all could be printed. */
    private boolean printAll(RequestLines lines) {
        try {
            int held = 0;
            for (Optional<RequestLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                print(line.get());
                held++;
                if (lines.isEmpty() || held == MOST_HELD) {
                    held = 0;
                    if (output.checkError()) {
                        return false;
                    }
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void print(RequestLine line) {
        String fault = output.screen().bold(line.fault());
        output.text().println(line.exchange() + (line.exchange().isEmpty() || fault.isEmpty() ? "" : " ") + fault);
    }

    private void summary(Script script, RequestLines lines) {
        output.text().println();
        lines.totals().lines(script).forEach(output.text()::println);
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), Secrets.masked(message));
    }

    private int tell(String text) {
        output.err().println("obs-errors: " + Printable.line(Secrets.masked(text)));
        return ExitStatus.FAILED;
    }
}
