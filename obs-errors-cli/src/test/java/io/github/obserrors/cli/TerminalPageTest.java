package io.github.obserrors.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.cli.terminal.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page that shows what people see at a terminal is made from what they see. */
class TerminalPageTest {

    private static final Path PAGE = Path.of("..", "docs", "terminal.md");

    /** A screen: what it shows, and the command, whose samples are named without their folder. */
    private record Shown(String what, List<String> command) {

        String printed(int width) {
            String[] args = command.stream()
                    .map(argument -> argument.matches(".*\\.(xml|http|log)") ? Sample.path(argument) : argument)
                    .toArray(String[]::new);
            Run run = Run.onScreen(new Screen(width, false), args);
            return run.out() + run.err();
        }
    }

    private static final List<Shown> SCREENS = List.of(
            new Shown("A code", List.of("RequestTimeout")),
            new Shown("A body with details", List.of("--full", "invalid-argument.xml")),
            new Shown("The answer to a HEAD request", List.of("head-403.http")),
            new Shown("A text with several errors", List.of("uploads.log")),
            new Shown("A code of a client program", List.of("Obs.0012")),
            new Shown("A name that is not known", List.of("AccesDenied")));

    @Test
    void thePageIsWhatPeopleSee() throws IOException {
        String page = page();
        if (Boolean.getBoolean("terminal.write")) {
            Files.writeString(PAGE, page, UTF_8);
        }

        assertEquals(page, Files.readString(PAGE, UTF_8), "The page is made again as it says itself");
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # What the command shows at a terminal

                Lines are as wide as the terminal, from 40 to 120 columns, or as wide as the variable `COLUMNS` says. What goes
                to a file or a pipe has 80. Codes, ids and commands are never broken, so that they can be copied: a long id may
                run over the edge. Headings and labels are bold on a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`;
                `--color always` and `--color never` decide for themselves. What a server sent can neither move the cursor nor
                reorder the line: such characters are shown as their numbers, as in `\\u{1b}`.

                Text is in the encoding of the locale, and a character that it lacks is shown as its number. A locale that names
                no encoding, such as `C`, gets UTF-8. JSON, CSV and Markdown are always UTF-8, without color.

                Six inputs follow, at 60 and at 100 columns, without the bold type. `TerminalPageTest` of `obs-errors-cli` makes
                this page, and fails when it is stale. To make it again, run

                ```sh
                .ci/test TerminalPageTest -Dterminal.write=true
                ```
                """);
        for (Shown shown : SCREENS) {
            page.append("\n## ").append(shown.what()).append('\n');
            for (int width : new int[] {60, 100}) {
                page.append("\n```text\n$ obs-errors ")
                        .append(String.join(" ", shown.command()))
                        .append('\n')
                        .append(shown.printed(width))
                        .append("```\n");
            }
        }
        return page.toString();
    }
}
