package consumer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks how the command in its installed form fits the terminal and the locale of the user, and the shells. */
final class TerminalAndLocale {

    /** A name of a file, in octal numbers that printf of any shell and locale turns into UTF-8. */
    private static final String NAME = "\"$(printf '\\346\\226\\207\\344\\273\\266.xml')\"";

    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final int USUAL = 80;

    private final Checks checks;
    private final Path installed;
    private final Path work;

    TerminalAndLocale(Checks checks, Path installed, Path work) {
        this.checks = checks;
        this.installed = installed;
        this.work = work;
    }

    void run() {
        width();
        color();
        processes();
        namesOfFiles();
        version();
        completion();
    }

    private Outcome script(String script, String... environment) {
        Map<String, String> variables =
                new HashMap<>(Map.of("PATH", installed.resolve("bin") + ":" + System.getenv("PATH"), "TERM", "xterm"));
        for (int i = 0; i < environment.length; i += 2) {
            variables.put(environment[i], environment[i + 1]);
        }
        return Outcome.ofScript(work, variables, script);
    }

    /** Runs a command on a terminal of its own: {@code script} of util-linux, or that of BSD and macOS. */
    private Outcome onTerminal(String command, String... environment) {
        String quoted = "'" + command.replace("'", "'\\''") + "'";
        return script(
                "if script --version >/dev/null 2>&1; then script -qec " + quoted
                        + " /dev/null </dev/null; else script -q /dev/null sh -c " + quoted + " </dev/null; fi",
                environment);
    }

    private void width() {
        for (int columns : List.of(20, 40, 60, 100, 120, 400)) {
            Outcome sized = onTerminal("stty columns " + columns + "; obs-errors explain RequestTimeout");
            int expected = Math.max(NARROWEST, Math.min(columns, WIDEST));
            checks.that(isAsWideAs(expected, sized), "text fills a terminal of " + columns + " columns", sized);
        }
        Outcome unknown = onTerminal("stty columns 0; obs-errors explain RequestTimeout");
        checks.that(isAsWideAs(USUAL, unknown), "a terminal that does not know its size gets 80", unknown);
        Outcome variable = onTerminal("stty columns 100; COLUMNS=60 obs-errors explain RequestTimeout");
        checks.that(isAsWideAs(60, variable), "COLUMNS goes before the terminal", variable);
        Outcome nonsense = onTerminal("stty columns 100; COLUMNS=wide obs-errors explain RequestTimeout");
        checks.that(isAsWideAs(100, nonsense), "unless it is no number", nonsense);
        Outcome pipe = onTerminal("stty columns 60; obs-errors explain RequestTimeout | cat");
        checks.that(isAsWideAs(USUAL, pipe), "a pipe gets 80 columns, whatever the terminal has", pipe);
        Outcome help = onTerminal("stty columns 60; obs-errors explain --help");
        checks.that(isAsWideAs(60, help), "help fills the terminal too", help);
    }

    /** Tells whether some line nearly fills the width, and none goes beyond. */
    private static boolean isAsWideAs(int width, Outcome outcome) {
        int widest = outcome.out()
                .lines()
                .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "").stripTrailing())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return widest <= width && widest > width - 13;
    }

    private void color() {
        for (String colorful : List.of(
                "obs-errors explain 404",
                "obs-errors --color always explain 404 | cat",
                "NO_COLOR=1 obs-errors 404 --color=always")) {
            Outcome colored = onTerminal(colorful);
            checks.that(colored.out().contains("\u001b[1m"), "there is color after " + colorful, colored);
        }
        for (String colorless : List.of(
                "obs-errors explain --color never 404",
                "TERM=dumb obs-errors explain 404",
                "NO_COLOR=1 obs-errors explain 404",
                "obs-errors explain 404 | cat",
                "obs-errors explain --format json --color always 404",
                "NO_COLOR=1 obs-errors --help")) {
            Outcome plain = onTerminal(colorless);
            checks.that(
                    plain.out().contains("404") != colorless.contains("--help")
                            && !plain.out().contains("\u001b["),
                    "there is no color after " + colorless,
                    plain);
        }
    }

    /** A start takes a tenth of a second, and so may each further process. */
    private void processes() {
        String counting =
                "mkdir -p counted; printf '#!/bin/sh\\necho stty >>asked\\n' >counted/stty; chmod +x counted/stty;"
                        + " PATH=$PWD/counted:$PATH; : >asked; ";
        Outcome pipe = script(counting + "obs-errors explain 404 >/dev/null; cat asked");
        checks.that(pipe.out().isEmpty(), "without a terminal nobody is asked for its size", pipe);
        Outcome terminal = onTerminal(counting + "obs-errors explain 404 >/dev/tty; cat asked");
        checks.that(terminal.out().strip().endsWith("stty"), "a terminal is asked for its size", terminal);
    }

    private void namesOfFiles() {
        Outcome made = script("cp body.xml " + NAME);
        checks.that(made.exitStatus() == 0, "a file with a Chinese name can be made", made);
        boolean hasUtf8 = Files.isDirectory(Path.of("/usr/lib/locale/C.utf8"))
                || Files.isDirectory(Path.of("/usr/lib/locale/C.UTF-8"));
        if (!hasUtf8) {
            System.out.println("Not checked, since this system has no C.UTF-8: names of files in other locales.");
            return;
        }
        for (String locale : List.of("C", "POSIX", "C.UTF-8", "xx_XX.UTF-8", "xx_XX.utf8@euro")) {
            for (String variable : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
                Outcome read = script(
                        "obs-errors explain " + NAME, "LC_ALL", "", "LC_CTYPE", "", "LANG", "", variable, locale);
                checks.that(read.answers("SlowDown"), "a Chinese name is read with " + variable + "=" + locale, read);
            }
        }
        Outcome none = script("obs-errors explain " + NAME, "LC_ALL", "", "LC_CTYPE", "", "LANG", "");
        checks.that(none.answers("SlowDown"), "a Chinese name is read without any locale", none);
        Outcome unknown = script("obs-errors explain \"$(printf '\\346\\226\\207')\"", "LC_ALL", "C");
        checks.that(
                unknown.exitStatus() == 10 && unknown.err().contains("obs-errors: \u6587: "),
                "what is said about such a name shows it",
                unknown);
    }

    private void version() {
        Outcome version = script("obs-errors --version");
        checks.that(
                version.out()
                        .matches("obs-errors [0-9]\\S* \\(commit (unknown: built without git|[0-9a-f]{12} of .*)\\)\n"),
                "the version names the commit",
                version);
    }

    private void completion() {
        Outcome bash = script("command -v bash >/dev/null || { echo NoSuchKey; exit; }; bash -c 'source \"" + installed
                + "/share/bash-completion/completions/obs-errors\"; COMP_WORDS=(obs-errors explain NoSuchK);"
                + " COMP_CWORD=2; _obs_errors; echo \"${COMPREPLY[*]}\"'");
        checks.that(bash.answers("NoSuchKey\n"), "bash completes a code", bash);
        Path zsh = installed.resolve(Path.of("share", "zsh", "site-functions", "_obs-errors"));
        Outcome compiled = script("command -v zsh >/dev/null || exit 0; zsh -n \"" + zsh + "\"");
        checks.that(
                Files.exists(zsh) && compiled.exitStatus() == 0,
                "there is a completion that zsh understands",
                compiled);
    }
}
