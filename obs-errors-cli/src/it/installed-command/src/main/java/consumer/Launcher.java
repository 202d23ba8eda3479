package consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Checks the launcher of a checkout, in a checkout of its own with a {@code mvn} that only pretends to build: it takes a
 * second, notes that it ran, and makes a command that prints its arguments.
 */
final class Launcher {

    private static final int TRIES = 4;

    private static final String MVN = """
            #!/bin/sh
            echo built >> "$BUILDS"
            echo "the output of the build"
            if [ -n "${BUILD_FAILS:-}" ]; then exit 3; fi
            sleep 1
            top=
            while [ $# -gt 0 ]; do
                if [ "$1" = -f ]; then top=$2; fi
                shift
            done
            bin="$top/obs-errors-cli/target/obs-errors/bin"
            if [ -e "$bin.building" ]; then echo "two builds at once" >> "$BUILDS"; fi
            mkdir -p "$bin.building" "$bin"
            printf '#!/bin/sh\\necho "$@"\\n' > "$bin/obs-errors"
            chmod +x "$bin/obs-errors"
            rmdir "$bin.building"
            """;

    private final Checks checks;
    private final Path script;
    private final Path work;
    private final Path builds;
    private final Path tools;
    private Path checkout;

    Launcher(Checks checks, Path script, Path work) {
        this.checks = checks;
        this.script = script;
        this.work = work;
        this.builds = work.resolve("builds");
        this.tools = work.resolve("tools of the system");
        this.checkout = work;
    }

    void run() throws IOException {
        tools();
        firstAndSecondStart();
        changes();
        calls();
        twoFirstStarts();
        staleLocks();
        failures();
    }

    /** A path with what the launcher needs, and without any Java. */
    private void tools() throws IOException {
        Files.createDirectories(tools);
        for (String tool : List.of(
                "sh",
                "find",
                "head",
                "readlink",
                "dirname",
                "ln",
                "rm",
                "mkdir",
                "rmdir",
                "sleep",
                "ps",
                "chmod",
                "touch")) {
            Outcome found = Outcome.ofScript(work, Map.of(), "command -v " + tool);
            if (found.exitStatus() == 0 && found.out().startsWith("/")) {
                Files.createSymbolicLink(
                        tools.resolve(tool), Path.of(found.out().strip()));
            }
        }
        executable(tools.resolve("mvn"), MVN);
        executable(tools.resolve("javac"), "#!/bin/sh\n");
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void newCheckout(String name) throws IOException {
        checkout = work.resolve(name);
        Files.createDirectories(checkout.resolve("obs-errors-api/src/main"));
        Files.createDirectories(checkout.resolve("obs-errors-cli/src/main"));
        Files.createDirectories(checkout.resolve("obs-errors-cli/src/build"));
        for (String file : List.of(
                "pom.xml",
                "LICENSE",
                "obs-errors-api/pom.xml",
                "obs-errors-cli/pom.xml",
                "obs-errors-api/src/main/A.java",
                "obs-errors-api/src/main/B.java")) {
            Files.writeString(checkout.resolve(file), "");
        }
        Files.copy(script, checkout.resolve("obs-errors"), StandardCopyOption.COPY_ATTRIBUTES);
        try (Stream<Path> all = Files.walk(checkout)) {
            for (Path file : all.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
            }
        }
        Files.writeString(builds, "");
    }

    private Map<String, String> environment(String more, String value) {
        return Map.of("PATH", tools.toString(), "BUILDS", builds.toString(), more, value, "LC_ALL", "C");
    }

    private Outcome start() {
        return start("JAVA_HOME", "");
    }

    private Outcome start(String variable, String value) {
        return Outcome.of(work, environment(variable, value), List.of(checkout + "/obs-errors", "a", "b  c"));
    }

    private long builds() throws IOException {
        return Files.readAllLines(builds).size();
    }

    private void firstAndSecondStart() throws IOException {
        newCheckout("first and second");
        Outcome first = start();
        checks.that(first.answers("a b  c\n"), "the first start builds, and hands the arguments on", first);
        checks.that(
                first.err().equals("obs-errors: building, once, about 20 s\n"), "one line says that it builds", first);
        Outcome second = start();
        checks.that(second.answers("a b  c\n") && second.err().isEmpty(), "the second start says nothing", second);
        checks.that(builds() == 1, "the second start does not build", second);
        Outcome withoutJava =
                Outcome.of(work, environment("JAVA_HOME", "/nowhere"), List.of(checkout + "/obs-errors", "explain"));
        checks.that(withoutJava.answers("explain"), "what is built needs no JDK", withoutJava);
    }

    private void changes() throws IOException {
        newCheckout("changes");
        Outcome outcome = start();
        long expected = 1;
        for (String changed :
                List.of("pom.xml", "obs-errors-cli/pom.xml", "obs-errors-api/src/main/A.java", "LICENSE")) {
            Files.setLastModifiedTime(
                    checkout.resolve(changed), FileTime.from(Instant.now().plusSeconds(5)));
            outcome = start();
            expected++;
            checks.that(builds() == expected, "a change of " + changed + " is built", outcome);
            Files.setLastModifiedTime(
                    checkout.resolve(changed), FileTime.from(Instant.now().minusSeconds(60)));
        }
        Path old = checkout.resolve("obs-errors-cli/target/obs-errors/bin/obs-errors");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(30)));
        Files.delete(checkout.resolve("obs-errors-api/src/main/B.java"));
        outcome = start();
        checks.that(builds() == expected + 1, "so is the removal of a file", outcome);
    }

    private void calls() throws IOException {
        newCheckout("calls");
        start();
        Path link = Files.createSymbolicLink(work.resolve("a link"), Path.of("another link"));
        Files.createSymbolicLink(work.resolve("another link"), checkout.resolve("obs-errors"));
        for (String call : List.of(
                "'" + link + "'",
                "'./a link'",
                "cd ./calls; ./obs-errors",
                "cd ./calls/obs-errors-api; ../obs-errors",
                "cd /; '" + checkout + "/obs-errors'")) {
            Outcome called =
                    Outcome.ofScript(work, environment("CDPATH", work.toString()), call + " explain NoSuchKey");
            checks.that(called.answers("explain NoSuchKey\n") && builds() == 1, "it can be called as " + call, called);
        }
    }

    private void twoFirstStarts() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            newCheckout("two first starts " + i);
            List<CompletableFuture<Outcome>> started = new ArrayList<>();
            for (int k = 0; k < 2; k++) {
                started.add(CompletableFuture.supplyAsync(this::start));
            }
            for (CompletableFuture<Outcome> one : started) {
                checks.that(one.join().answers("a b  c\n"), "two first starts both answer", one.join());
            }
            checks.that(
                    builds() == 1,
                    "one of two first starts builds",
                    started.get(0).join());
            checks.that(
                    Files.notExists(checkout.resolve("obs-errors-cli/target/launcher.lock"), LinkOption.NOFOLLOW_LINKS),
                    "no lock is left",
                    started.get(0).join());
        }
    }

    private void staleLocks() throws IOException {
        newCheckout("stale lock");
        Path target = Files.createDirectories(checkout.resolve("obs-errors-cli/target"));
        Process ended = new ProcessBuilder("sh", "-c", "exit").start();
        try {
            ended.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Files.createSymbolicLink(target.resolve("launcher.lock"), Path.of("pid-" + ended.pid()));
        List<CompletableFuture<Outcome>> started = new ArrayList<>();
        for (int k = 0; k < 3; k++) {
            started.add(CompletableFuture.supplyAsync(this::start));
        }
        for (CompletableFuture<Outcome> one : started) {
            checks.that(one.join().answers("a b  c\n"), "the lock of a process that has died is removed", one.join());
        }
        checks.that(
                builds() == 1,
                "and one of those that find it builds",
                started.get(0).join());
    }

    private void failures() throws IOException {
        newCheckout("failures");
        failed(start("BUILD_FAILS", "yes"), "the output of the build", "a build that fails");
        Outcome again = start();
        checks.that(again.answers("a b  c\n"), "after a build that failed, the next start builds", again);

        newCheckout("no tools");
        failed(start("JAVA_HOME", "/nowhere"), "JAVA_HOME", "a JAVA_HOME that leads nowhere");
        Files.move(tools.resolve("javac"), tools.resolve("hidden"));
        failed(start(), "no JDK", "no JDK");
        Files.move(tools.resolve("hidden"), tools.resolve("javac"));
        Files.move(tools.resolve("mvn"), tools.resolve("hidden"));
        failed(start(), "no mvn", "no Maven");
        Files.move(tools.resolve("hidden"), tools.resolve("mvn"));

        // A file in the place of the folder: permissions would not stop root.
        Files.writeString(checkout.resolve("obs-errors-cli/target"), "");
        failed(start(), "cannot be written", "a checkout that cannot be written");
    }

    private void failed(Outcome outcome, String said, String what) {
        checks.that(
                outcome.exitStatus() == 1
                        && outcome.out().isEmpty()
                        && outcome.err().contains(said),
                what + " ends with the status 1 and says: " + said,
                outcome);
    }
}
