package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The version, and the commit that the build finds. */
class VersionTest {

    private static final String NEW_REPOSITORY = "git init -q . && git config user.name a && git config user.email a@b"
            + " && mkdir -p obs-errors-a/src && echo a >obs-errors-a/src/a && echo b >pom.xml && git add .";

    private static final String COMMIT =
            "GIT_COMMITTER_DATE='2026-03-31T23:30:00-0500' GIT_AUTHOR_DATE='2001-01-01T00:00:00Z'"
                    + " git commit -q -m a --no-gpg-sign --no-verify";

    @TempDir
    private Path folder;

    @Test
    void theVersionNamesTheCommit() {
        String version = Run.of("--version").out();

        assertTrue(
                version.matches(
                        "obs-errors [0-9]\\S* \\((commit [0-9a-f]{12} of 20\\d\\d-\\d\\d-\\d\\d(, changed since)?"
                                + "|commit unknown: built without git)\\)\n"),
                version);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aBuildNamesTheCommitAndItsDateInUtc() throws IOException, InterruptedException {
        assumeTrue(sh("git --version").exitStatus() == 0, "git is installed");

        String head = sh(NEW_REPOSITORY + " && " + COMMIT + " && git rev-parse HEAD")
                .out()
                .strip();
        assertEquals("commit " + head.substring(0, 12) + " of 2026-04-01", built("", "."));

        Files.writeString(folder.resolve("notes"), "no source");
        assertEquals("commit " + head.substring(0, 12) + " of 2026-04-01", built("", "."));

        Files.writeString(folder.resolve("obs-errors-a/src/new"), "a source");
        assertEquals("commit " + head.substring(0, 12) + " of 2026-04-01, changed since", built("", "."));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aBuildOutsideGitSaysSo() throws IOException, InterruptedException {
        assertEquals("commit unknown: built without git", built("", "."));
        assertEquals("commit unknown: built without git", built("", "missing"));
        assertEquals("commit unknown: built without git", built("PATH=/nowhere", "."));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theCommitOfSomethingAroundTheProjectIsNotItsOwn() throws IOException, InterruptedException {
        assumeTrue(sh("git --version").exitStatus() == 0, "git is installed");

        sh(NEW_REPOSITORY);
        assertEquals("commit unknown: built without git", built("", "."), "before the first commit");
        sh(COMMIT);
        assertEquals("commit unknown: built without git", built("", "obs-errors-a"));
        assertEquals(
                "commit unknown: built without git",
                built(
                        "GIT_DIR=" + folder.resolve(".git"),
                        Files.createTempDirectory("outside").toString()));
    }

    private String built(String environment, String top) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path program = Path.of("src", "build", "WriteCommit.java").toAbsolutePath();
        Run run = sh(environment + " '" + java + "' '" + program + "' '" + top + "' made/commit.txt");
        assertEquals(0, run.exitStatus(), run.toString());
        return Files.readString(folder.resolve("made/commit.txt")).strip();
    }

    private Run sh(String script) throws IOException, InterruptedException {
        return new Shell(folder).run(script);
    }
}
