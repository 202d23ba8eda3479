package io.github.obserrors.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shells complete, asked of the shells themselves. */
@EnabledOnOs(OS.LINUX)
class CompletionTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        CompletionScripts.main(new String[] {folder.toString()});
        Files.writeString(folder.resolve("a log.txt"), "");
        Files.writeString(folder.resolve("NoSuchKey.xml"), "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "obs-errors expl               | explain",
                "obs-errors explain NoSuchK    | NoSuchKey NoSuchKey.xml",
                "obs-errors explain nosuchk    | NoSuchKey",
                "obs-errors NoSuchK            | NoSuchKey NoSuchKey.xml",
                "obs-errors explain Obs.000    | Obs.0000 Obs.0001 Obs.0002 Obs.0003 Obs.0004 Obs.0005 Obs.0006 Obs.0007"
                        + " Obs.0008 Obs.0009",
                "obs-errors retry 50           | 500 503",
                "obs-errors explain a\\ l      | a_log.txt",
                "obs-errors list --sta         | --status",
                "obs-errors list --category no | not-found",
                "obs-errors list --retry do    | do-not-retry",
                "obs-errors list --edition ''  | api-reference c-sdk java-sdk",
                "obs-errors list --format = m  | markdown",
                "obs-errors list --format =    | csv json markdown text",
                "obs-errors --format ''        | json text",
                "obs-errors explain --guide c  | client console",
                "obs-errors --color n          | never",
                "obs-errors search --color n   | never",
                "obs-errors --color never exp  | explain",
                "obs-errors --color never list --http --dis | --disagreements",
                "obs-errors list N             | ''",
                "obs-errors help ret           | retry",
                "obs-errors serve --pro        | --profile",
                "obs-errors serve --profile c  | clock-skew cut",
                "obs-errors serve --rules a\\ l | a_log.txt",
                "obs-errors serve N            | ''",
                "obs-errors explain --fu       | --full",
                "obs-errors --fu               | --full",
                "obs-errors explain list --ret | ''"
            })
    void bashCompletes(String line, String expected) throws IOException, InterruptedException {
        assertEquals(new TreeSet<>(List.of(expected.split(" "))), bash(line));
    }

    @Test
    void bashOffersAllThatCanBeExplained() throws IOException, InterruptedException {
        Set<String> words = bash("obs-errors explain ''");

        for (String name : new KnownNames()) {
            assertTrue(words.remove(name), name);
        }
        assertTrue(words.containsAll(List.of("NoSuchKey.xml", "a_log.txt", "share")), words.toString());
        assertTrue(words.stream().allMatch(word -> Files.exists(folder.resolve(word.replace('_', ' ')))), "files");
        assertTrue(bash("obs-errors ''")
                .containsAll(List.of("explain", "help", "list", "retry", "search", "serve", "NoSuchKey")));
    }

    /** The words that bash offers for a line whose last word is being typed, with _ for blanks. */
    private Set<String> bash(String line) throws IOException, InterruptedException {
        Files.copy(Path.of(Sample.path("complete.bash")), folder.resolve("complete.bash"), REPLACE_EXISTING);
        Run run = new Shell(folder).run("bash --norc --noprofile complete.bash \"" + line + "\"");
        assertEquals("", run.err());
        return new TreeSet<>(List.of(run.out().strip().replace(' ', '_').split("\n", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'obs-errors expl'                 | 'obs-errors explain '",
                "'obs-errors explain NoSuchBu'     | 'obs-errors explain NoSuchBucket'",
                "'obs-errors explain nosuchup'     | 'obs-errors explain NoSuchUpload '",
                "'obs-errors NoSuchUp'             | 'obs-errors NoSuchUpload '",
                "'obs-errors explain a\\ l'         | 'obs-errors explain a\\ log.txt '",
                "'obs-errors retry Obs.002'        | 'obs-errors retry Obs.002'",
                "'obs-errors list --sta'           | 'obs-errors list --status '",
                "'obs-errors list --category not-' | 'obs-errors list --category not-found '",
                "'obs-errors list --format=m'      | 'obs-errors list --format=markdown '",
                "'obs-errors --color ne'           | 'obs-errors --color never '",
                "'obs-errors --color never list --retry do' | 'obs-errors --color never list --retry do-not-retry '",
                "'obs-errors help ret'             | 'obs-errors help retry '",
                "'obs-errors serve --profile cl'   | 'obs-errors serve --profile clock-skew '",
                "'obs-errors serve --rules a\\ l'   | 'obs-errors serve --rules a\\ log.txt '",
                "'obs-errors list N'               | 'obs-errors list N'",
                "'obs-errors --fu'                 | 'obs-errors --full '"
            })
    void zshCompletes(String line, String expected) throws IOException, InterruptedException {
        assumeTrue(new Shell(folder).run("zsh --version").exitStatus() == 0, "zsh is installed");
        Files.copy(Path.of(Sample.path("complete.zsh")), folder.resolve("complete.zsh"));

        Run run = new Shell(folder).run("zsh -f complete.zsh '" + line + "'");

        assertEquals(expected, run.out().replaceAll("\\R$", ""), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void noPlaceIsLeftUnfilled(String shell) throws IOException {
        String script = shell.equals("bash") ? CompletionScripts.bash() : CompletionScripts.zsh();

        assertTrue(script.contains("--show-secrets") && script.contains("NoSuchKey"), script);
        assertFalse(Pattern.compile("@[A-Z]+@").matcher(script).find(), script);
    }
}
