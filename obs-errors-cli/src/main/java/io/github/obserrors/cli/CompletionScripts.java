package io.github.obserrors.cli;

import io.github.obserrors.cli.input.Source;
import io.github.obserrors.cli.terminal.Output;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the scripts with which shells complete the command: its verbs, options, their values, codes, and files. */
public final class CompletionScripts {

    private static final String EXPLAIN = "explain";
    private static final String HELP = "help";

    private final Map<String, CommandSpec> verbs = new TreeMap<>();
    private final Dialect dialect;

    private CompletionScripts(Dialect dialect) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        ObsErrors.commandLine(new Source(InputStream.nullInputStream()), Output.plain(nowhere, nowhere))
                .getSubcommands()
                .forEach((name, sub) -> verbs.put(name, sub.getCommandSpec()));
        this.dialect = dialect;
    }

    /** What differs between the shells: how words and files are offered, and how a case ends. */
    private record Dialect(String template, String words, String names, String files, String end) {

        static final Dialect BASH = new Dialect(
                "completion.bash", "_obs_errors_add \"%s\"", "_obs_errors_add \"$names\"", "files=yes", "return");

        static final Dialect ZSH = new Dialect(
                "completion.zsh",
                "compadd $ignore_case -- %s && ret=0",
                "compadd $ignore_case -a names && ret=0",
                "_files && ret=0",
                "return ret");

        String offer(Collection<String> offered) {
            return String.format(Locale.ROOT, words, String.join(" ", offered));
        }
    }

    /**
     * Writes both scripts to where shells look for them below the folder of an installation.
     *
     * @param args the folder
     * @throws IOException if they cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path share = Path.of(args[0]).resolve("share");
        write(share.resolve(Path.of("bash-completion", "completions", "obs-errors")), bash());
        write(share.resolve(Path.of("zsh", "site-functions", "_obs-errors")), zsh());
    }

    private static void write(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
    }

    static String bash() throws IOException {
        return new CompletionScripts(Dialect.BASH).script();
    }

    static String zsh() throws IOException {
        return new CompletionScripts(Dialect.ZSH).script();
    }

    private String script() throws IOException {
        return template()
                .replace("@VERBS@", String.join(" | ", verbs.keySet()))
                .replace("@NAMES@", String.join(" ", new KnownNames()))
                .replace("@VALUES@", cases(this::values))
                .replace("@OPTIONS@", cases(this::options))
                .replace("@ARGUMENTS@", arguments());
    }

    private String template() throws IOException {
        try (InputStream text = CompletionScripts.class.getResourceAsStream(dialect.template())) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String cases(BiFunction<String, CommandSpec, Stream<String>> ofVerb) {
        return verbs.entrySet().stream()
                .flatMap(verb -> ofVerb.apply(verb.getKey(), verb.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** The values of each option that takes one of a few, or a file. */
    private Stream<String> values(String verb, CommandSpec command) {
        return command.options().stream()
                .filter(option -> option.completionCandidates() != null || isFile(option))
                .map(option -> isFile(option)
                        ? aCase(pattern(verb, option.longestName()), dialect.files())
                        : aCase(pattern(verb, option.longestName()), dialect.offer(words(option)), dialect.end()));
    }

    private static boolean isFile(OptionSpec option) {
        return option.paramLabel().equals("FILE");
    }

    private Stream<String> options(String verb, CommandSpec command) {
        List<String> names = command.options().stream()
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName)
                .sorted()
                .toList();
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(aCase(pattern(verb, "-*"), dialect.offer(names), dialect.end()));
    }

    /** The names that can be explained, and files; without a verb, verbs too. */
    private String arguments() {
        List<String> cases = new ArrayList<>();
        cases.add(aCase(HELP + ":*", dialect.offer(verbs.keySet())));
        cases.add(aCase(":*", dialect.offer(verbs.keySet()), dialect.names(), dialect.files()));
        verbs.forEach((verb, command) -> {
            if (command.positionalParameters().stream().anyMatch(given -> given.completionCandidates() != null)) {
                cases.add(aCase(verb + ":*", dialect.names(), dialect.files()));
            }
        });
        return String.join("\n", cases);
    }

    /** What is meant without a verb is explain. */
    private static String pattern(String verb, String word) {
        return verb + ":" + word + (verb.equals(EXPLAIN) ? " | :" + word : "");
    }

    private static String aCase(String pattern, String... lines) {
        String indent = " ".repeat(8);
        return indent + "(" + pattern + ")\n"
                + Stream.of(lines).map(line -> indent + "    " + line + "\n").collect(Collectors.joining())
                + indent + "    ;;";
    }

    private static List<String> words(OptionSpec option) {
        return StreamSupport.stream(option.completionCandidates().spliterator(), false)
                .toList();
    }
}
