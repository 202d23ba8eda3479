package consumer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Checks the command in its installed form. */
final class InstalledCommand {

    private static final String BODY =
            "<Error><Code>SlowDown</Code><Message>Reduce your rate.</Message><RequestId>1</RequestId></Error>";

    private static final Map<String, String> PLAIN = Map.of();

    private final Checks checks;
    private final Path installed;
    private final Path work;

    InstalledCommand(Checks checks, Path installed, Path work) {
        this.checks = checks;
        this.installed = installed;
        this.work = work;
    }

    void run() throws IOException {
        Files.writeString(work.resolve("body.xml"), BODY);
        layout();
        inputs();
        withoutAVerb();
        failures();
        memory();
        closedDescriptors();
        terminal();
        progress();
        new TerminalAndLocale(checks, installed, work).run();
        twoAtOnce();
        loadedClasses();
        moved();
    }

    private Outcome script(String script) {
        return Outcome.ofScript(
                work, Map.of("PATH", installed.resolve("bin") + ":" + System.getenv("PATH"), "TERM", "xterm"), script);
    }

    private void layout() throws IOException {
        Outcome none = new Outcome(List.of(), "", "", 0);
        for (String file :
                List.of("bin/obs-errors", "bin/java", "LICENSE", "lib/obs-errors.jsa", "lib/server/classes.jsa")) {
            checks.that(Files.exists(installed.resolve(file)), "the installed form has " + file, none);
        }
        try (Stream<Path> files = Files.list(installed.getParent())) {
            checks.that(
                    files.anyMatch(file -> file.getFileName().toString().matches("obs-errors-\\d.*\\.tar\\.gz")),
                    "there is an archive of the installed form",
                    none);
        }
        checks.that(Files.isDirectory(installed.resolveSibling("modules")), "the modules are there too", none);
    }

    private void inputs() {
        Outcome code = script("obs-errors explain NoSuchKey");
        checks.that(code.answers("NoSuchKey - 404 Not Found\n"), "a code is explained", code);
        checks.that(code.err().isEmpty(), "nothing is said beside the answer", code);
        Outcome file = script("obs-errors explain body.xml");
        checks.that(file.answers("SlowDown"), "a file is explained", file);
        Outcome pipe = script("cat body.xml | obs-errors explain - | cat");
        checks.that(pipe.answers("SlowDown"), "a pipe is explained", pipe);
        Outcome redirected = script("obs-errors explain --format json - < body.xml");
        checks.that(redirected.answers("{"), "a redirected file is explained as JSON", redirected);
        Outcome found = script("obs-errors search rate limit");
        checks.that(found.answers("SlowDown"), "words find a code", found);
        Outcome unknown = script("obs-errors explain Nonsense");
        checks.that(unknown.exitStatus() == 10, "a name that is not known ends with the status 10", unknown);
        checks.that(unknown.out().isEmpty() && !unknown.err().isEmpty(), "and is told on standard error", unknown);
        Outcome usage = script("obs-errors explain --nonsense");
        checks.that(usage.exitStatus() == 2, "a wrong option ends with the status 2", usage);
        Outcome reader = script("{ obs-errors list; echo $? >&2; } | head -n 1");
        checks.that(!reader.out().isEmpty() && !reader.err().contains("Exception"), "a reader may go away", reader);
    }

    private void withoutAVerb() {
        for (String command : List.of(
                "obs-errors SlowDown",
                "obs-errors body.xml",
                "obs-errors - < body.xml",
                "obs-errors < body.xml",
                "cat body.xml | obs-errors",
                "cat body.xml | obs-errors --full",
                "obs-errors explain < body.xml",
                "cp body.xml ./-odd; obs-errors -- -odd",
                "cp body.xml ./list; obs-errors ./list")) {
            Outcome answer = script(command);
            checks.that(answer.answers("SlowDown - 503"), command + " explains", answer);
        }
        Outcome json = script("obs-errors --format json < body.xml");
        checks.that(json.answers("{"), "options need no verb", json);
        Outcome retry = script("obs-errors retry < body.xml");
        checks.that(retry.exitStatus() == 12, "retry reads a pipe too", retry);
        Outcome slip = script("obs-errors explian NoSuchKey");
        checks.that(slip.exitStatus() == 2 && slip.err().contains("explain?"), "a slip in a verb is noticed", slip);
        Outcome nothing = script("obs-errors < /dev/null");
        checks.that(nothing.exitStatus() == 10 && nothing.out().isEmpty(), "nothing is no error", nothing);
    }

    /** Options that make Java end with a status of its own lose, whichever variable they come from. */
    private void memory() throws IOException {
        try (OutputStream large = Files.newOutputStream(work.resolve("large.xml"))) {
            large.write("<Error><Code>SlowDown</Code><Message>".getBytes(StandardCharsets.US_ASCII));
            byte[] part = new byte[1 << 20];
            Arrays.fill(part, (byte) 'x');
            for (int i = 0; i < 40; i++) {
                large.write(part);
            }
        }
        for (String variable : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")) {
            for (String option : List.of("", "-XX:+ExitOnOutOfMemoryError", "-XX:+CrashOnOutOfMemoryError")) {
                Outcome lacking = script(variable + "='-Xmx12m " + option + "' obs-errors large.xml");
                checks.that(
                        lacking.exitStatus() == 1
                                && lacking.out().isEmpty()
                                && lacking.err().contains("large.xml: there is not enough memory"),
                        "without memory it ends with 1 and a word, with " + option + " in " + variable,
                        lacking);
            }
        }
        Files.delete(work.resolve("large.xml"));
    }

    private void closedDescriptors() {
        for (String closed : List.of(">&-", "<&- >&-")) {
            for (String command : List.of("NoSuchKey", "list", "retry SlowDown")) {
                Outcome lost = script("obs-errors " + command + " " + closed);
                checks.that(lost.exitStatus() == 1, "without standard output it ends with 1: " + closed, lost);
                checks.that(
                        lost.err().equals("obs-errors: standard output is closed\n"),
                        "and with a word: " + closed,
                        lost);
            }
        }
        Outcome input = script("obs-errors <&-");
        checks.that(
                input.exitStatus() == 1 && input.err().contains("standard input is closed"),
                "without standard input it ends with 1 and a word",
                input);
        Outcome needless = script("obs-errors NoSuchKey <&-");
        checks.that(needless.answers("NoSuchKey - 404"), "unless it need not read it", needless);
        Outcome dumb = script("obs-errors NoSuchKey 2>&-");
        checks.that(dumb.answers("NoSuchKey - 404"), "standard error is needed for nothing else", dumb);
    }

    private void failures() {
        for (String option : List.of("-XX:NoSuchOption", "-Xmx1k", "-javaagent:missing.jar")) {
            for (String variable : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")) {
                for (String command : List.of("explain NoSuchKey", "retry body.xml")) {
                    Outcome wrong = script(variable + "=" + option + " obs-errors " + command);
                    checks.that(
                            wrong.exitStatus() == 1 && !wrong.out().contains("NoSuchKey -"),
                            "a virtual machine that does not start ends with the status 1",
                            wrong);
                }
            }
        }
        Path full = Path.of("/dev/full");
        if (Files.exists(full)) {
            for (String command : List.of("explain NoSuchKey", "list", "retry body.xml")) {
                Outcome lost = script("obs-errors " + command + " > /dev/full");
                checks.that(lost.exitStatus() == 1, "a full device ends with the status 1", lost);
                checks.that(
                        lost.err().contains("obs-errors: standard output cannot be written"),
                        "and with a word on standard error",
                        lost);
            }
        } else {
            System.out.println("Not checked, since this system has no /dev/full: output to a full device.");
        }
    }

    /** Runs a command on a terminal of its own: {@code script} of util-linux, or that of BSD and macOS. */
    private Outcome onTerminal(String command) {
        String quoted = "'" + command.replace("'", "'\\''") + "'";
        return script("if script --version >/dev/null 2>&1; then script -qec " + quoted
                + " /dev/null </dev/null; else script -q /dev/null sh -c " + quoted + " </dev/null; fi");
    }

    private void terminal() {
        Outcome colored = onTerminal("obs-errors explain NoSuchKey");
        checks.that(colored.out().contains("\u001b["), "a terminal shows colors", colored);
        Outcome plain = onTerminal("NO_COLOR=1 obs-errors explain NoSuchKey");
        checks.that(
                plain.out().contains("NoSuchKey - 404") && !plain.out().contains("\u001b["),
                "a terminal shows no colors if NO_COLOR is set",
                plain);
        Outcome piped = onTerminal("obs-errors explain NoSuchKey | cat");
        checks.that(
                piped.out().contains("NoSuchKey - 404") && !piped.out().contains("\u001b["),
                "a pipe gets no colors, though standard error is a terminal",
                piped);
        Outcome waiting = onTerminal("obs-errors; echo status $?; obs-errors retry; echo status $?");
        checks.that(
                waiting.out().contains("Usage: obs-errors ")
                        && waiting.out().split("status 2", -1).length == 3
                        && waiting.out().contains("Missing required parameter"),
                "a terminal is not read unless it is asked for",
                waiting);
        for (int columns : List.of(20, 60, 100, 400)) {
            Outcome sized =
                    onTerminal("stty columns " + columns + "; COLUMNS=" + columns + " obs-errors explain NoSuchKey");
            checks.that(sized.out().contains("NoSuchKey"), "a terminal of " + columns + " columns is answered", sized);
            checks.that(widest(sized.out()) <= Math.max(80, columns), "within its width", sized);
        }
    }

    /** Input that comes slowly is watched on a terminal, and only there. */
    private void progress() {
        String slowly = "{ cat body.xml; sleep 2; cat body.xml; } | obs-errors";
        Outcome watched = onTerminal(slowly + " --format json");
        checks.that(
                watched.out().contains("\robs-errors: 0 kB read, 0 kB/s\r"), "a terminal shows the progress", watched);
        checks.that(
                watched.out()
                        .lines()
                        .anyMatch(line ->
                                line.substring(line.lastIndexOf('\r') + 1).startsWith("{")),
                "nothing of it stands before the answer",
                watched);
        checks.that(
                watched.out().indexOf('{') > watched.out().lastIndexOf("read,"),
                "nor does it return after it",
                watched);
        for (String elsewhere : List.of(" 2>errors; cat errors", " 2>/dev/null", " 2>&1 | cat")) {
            Outcome unwatched = onTerminal(slowly + elsewhere);
            checks.that(
                    unwatched.out().contains("SlowDown") && !unwatched.out().contains("read,"),
                    "what is no terminal does not:" + elsewhere,
                    unwatched);
        }
        Outcome quick = onTerminal("obs-errors body.xml; obs-errors < body.xml");
        checks.that(!quick.out().contains("read,"), "what is read at once shows none", quick);
    }

    private static int widest(String text) {
        return text.lines()
                .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "").strip())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private void twoAtOnce() {
        List<String> command =
                List.of(installed.resolve("bin").resolve("obs-errors").toString(), "explain", "NoSuchKey");
        List<CompletableFuture<Outcome>> started = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            started.add(CompletableFuture.supplyAsync(() -> Outcome.of(work, PLAIN, command)));
        }
        for (CompletableFuture<Outcome> one : started) {
            checks.that(one.join().answers("NoSuchKey"), "two at once both answer", one.join());
        }
    }

    /** What a start costs is what it loads. */
    private void loadedClasses() {
        for (String what : List.of("NoSuchKey", "body.xml")) {
            Outcome loading =
                    script("obs_errors_java=" + quoted(installed.resolve("bin/java")) + "\n\"$obs_errors_java\""
                            + " -XX:SharedArchiveFile=" + quoted(installed.resolve("lib/obs-errors.jsa"))
                            + " -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:class+load,class+init"
                            + " -Dobs-errors.error.terminal=true"
                            + " --module io.github.obserrors.cli/io.github.obserrors.cli.Main explain " + what);
            List<String> loaded = loading.out()
                    .lines()
                    .filter(line -> line.contains(" source: "))
                    .toList();
            checks.that(loaded.size() > 300, "the classes that are loaded are told", loading);
            // An archive of linked classes counts as loaded from the start, so what is initialized tells what is used.
            List<String> used = loading.out()
                    .lines()
                    .filter(line -> line.contains("Initializing '"))
                    .toList();
            checks.that(
                    used.stream().anyMatch(line -> line.contains("'io/github/obserrors/cli/Main'")),
                    "the classes that are used are told",
                    loading);
            for (String needless : List.of(
                    " picocli.",
                    " jakarta.xml.bind.",
                    " org.glassfish.jaxb.",
                    " com.ctc.wstx.",
                    " tools.jackson.",
                    " io.github.obserrors.server.",
                    " io.github.obserrors.cli.serving.",
                    " javax.xml.",
                    " io.github.obserrors.cli.input.Progress",
                    " io.github.obserrors.cli.formats.TransportFormats",
                    " io.github.obserrors.cli.names.",
                    " java.util.Formatter")) {
                checks.that(
                        used.stream()
                                .noneMatch(line ->
                                        line.contains("'" + needless.strip().replace('.', '/'))),
                        "explain " + what + " uses no class of" + needless,
                        loading);
            }
            long fromArchive = loaded.stream()
                    .filter(line -> line.contains("shared objects file"))
                    .count();
            checks.that(
                    fromArchive > 0.99 * loaded.size(),
                    "nearly all classes come from the archive: " + fromArchive + " of " + loaded.size(),
                    loading);
        }
    }

    /** What is installed may be copied anywhere, be called through a link, and have lost its archive of classes. */
    private void moved() throws IOException {
        Path copy = work.resolve("moved here");
        Outcome copied = script("cp -Rp " + quoted(installed) + " " + quoted(copy) + " && ln -s " + quoted(copy)
                + "/bin/obs-errors link && ln -s link link-to-link");
        checks.that(copied.exitStatus() == 0, "the installed form can be copied", copied);
        for (String command : List.of(
                "./link", "./link-to-link", "'moved here/bin/obs-errors'", "cd 'moved here/bin'; sh obs-errors")) {
            Outcome called = script(command + " explain NoSuchKey");
            checks.that(called.answers("NoSuchKey"), "it can be called as " + command, called);
        }
        Path archive = copy.resolve(Path.of("lib", "obs-errors.jsa"));
        Files.delete(archive);
        Outcome without = script("./link explain NoSuchKey");
        checks.that(without.answers("NoSuchKey") && without.err().isEmpty(), "it needs no archive of classes", without);
        Files.writeString(archive, "no archive");
        Outcome broken = script("./link explain NoSuchKey");
        checks.that(broken.answers("NoSuchKey") && broken.err().isEmpty(), "nor one that is valid", broken);
        Files.delete(archive);
        byte[] whole = Files.readAllBytes(installed.resolve(Path.of("lib", "obs-errors.jsa")));
        for (int length : List.of(0, 1000, 100_000, whole.length / 2, whole.length - 100_000, whole.length - 1)) {
            Files.write(archive, Arrays.copyOf(whole, length));
            Outcome cut = script("./link explain NoSuchKey");
            checks.that(cut.answers("NoSuchKey") && cut.err().isEmpty(), "nor one that is whole: " + length, cut);
        }
        Files.delete(copy.resolve(Path.of("bin", "java")));
        Outcome noJava = script("./link explain NoSuchKey");
        checks.that(noJava.exitStatus() == 1 && noJava.out().isEmpty(), "without its Java it fails with 1", noJava);
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "'\\''") + "'";
    }
}
