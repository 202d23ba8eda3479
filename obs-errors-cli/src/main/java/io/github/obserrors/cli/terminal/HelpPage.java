package io.github.obserrors.cli.terminal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The help of a command, in the width and the color of a screen. The library would break commands and names, sort by the
 * rules of the locale, and refuse narrow terminals.
 */
public final class HelpPage extends Help {

    /** Wide enough for every text, so that the library breaks none. */
    private static final int ENDLESS = 10_000;

    private static final String INDENT = "  ";
    private static final int LONGEST_LABEL = 20;
    private static final int LONGEST_LABEL_IF_NARROW = 8;
    private static final int NARROW = 60;

    private final CommandSpec command;
    private final Screen screen;

    private HelpPage(CommandSpec command, Screen screen) {
        super(command, Help.defaultColorScheme(Ansi.OFF));
        this.command = command;
        this.screen = screen;
    }

    /** Lets a command and those below it show their help like this. */
    public static void adapt(CommandLine commandLine, Screen screen) {
        commandLine.setHelpFactory((command, colors) -> new HelpPage(command, screen));
        commandLine.setUsageHelpWidth(ENDLESS);
    }

    @Override
    public String synopsis(int column) {
        StringBuilder lines = new StringBuilder();
        if (command.usageMessage().customSynopsis().length > 0) {
            for (String line : command.usageMessage().customSynopsis()) {
                lines.append(line).append('\n');
            }
            return lines.toString();
        }
        String all = super.synopsis(column).strip();
        String commonOptions = " [--color=auto|always|never]"; // which would hide those of this command
        Paragraph.wrap(all.replace(commonOptions, ""), lines, column, " ".repeat(column + 4), screen.width());
        return lines.append('\n').toString();
    }

    @Override
    public String description(Object... parameters) {
        return paragraphs(command.usageMessage().description());
    }

    @Override
    public String parameterList() {
        Map<String, String> rows = new LinkedHashMap<>();
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            rows.put(
                    parameter.paramLabel() + (parameter.arity().isVariable() ? "..." : ""),
                    String.join(" ", parameter.description()));
        }
        return part("Arguments:", rows);
    }

    @Override
    public String optionList() {
        Map<String, String> rows = new LinkedHashMap<>();
        command.options().stream()
                .filter(option -> !option.hidden())
                .sorted(Comparator.comparing(option -> option.longestName().toLowerCase(Locale.ROOT)))
                .forEach(option -> rows.put(label(option), String.join(" ", option.description())));
        return part("Options:", rows);
    }

    private static String label(OptionSpec option) {
        List<String> names = Arrays.asList(option.names());
        String label = (names.size() == 1 ? INDENT + INDENT : "") + String.join(", ", names);
        return option.arity().max() == 0 ? label : label + "=" + option.paramLabel();
    }

    @Override
    public String commandListHeading(Object... parameters) {
        return ""; // the list has it, if it is not empty
    }

    @Override
    public String commandList() {
        Map<String, String> rows = new LinkedHashMap<>();
        command.subcommands()
                .forEach((name, sub) ->
                        rows.put(name, summary(sub.getCommandSpec().usageMessage())));
        return part("Commands:", rows);
    }

    private static String summary(UsageMessageSpec usage) {
        return usage.header().length > 0 ? usage.header()[0] : usage.description()[0];
    }

    @Override
    public String exitCodeList() {
        Map<String, String> rows = new LinkedHashMap<>();
        command.usageMessage()
                .exitCodeList()
                .forEach((status, meaning) -> rows.put(" ".repeat(2 - status.length()) + status, meaning));
        return part("Exit status:", rows);
    }

    @Override
    public String footer(Object... parameters) {
        return paragraphs(command.usageMessage().footer());
    }

    /** Wraps lines, but leaves those of examples as they are, so that they can be copied; a line with a colon is a heading. */
    private String paragraphs(String[] texts) {
        StringBuilder lines = new StringBuilder();
        for (String text : texts) {
            if (text.startsWith(INDENT)) {
                lines.append(text);
            } else if (text.endsWith(":")) {
                StringBuilder heading = new StringBuilder();
                Paragraph.wrap(text, heading, 0, "", screen.width());
                lines.append(screen.bold(heading.toString()));
            } else {
                Paragraph.wrap(text, lines, 0, "", screen.width());
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    /** Labels beside their texts; one that is too long stands above its text. Nothing if there are none. */
    private String part(String heading, Map<String, String> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        int longest = screen.width() < NARROW ? LONGEST_LABEL_IF_NARROW : LONGEST_LABEL;
        int column = 2 * INDENT.length()
                + rows.keySet().stream()
                        .mapToInt(String::length)
                        .filter(length -> length <= longest)
                        .max()
                        .orElse(longest);
        String margin = " ".repeat(column);
        StringBuilder lines = new StringBuilder("\n" + screen.bold(heading) + "\n");
        rows.forEach((label, text) -> {
            lines.append(INDENT).append(screen.bold(label));
            lines.append(
                    label.length() > longest ? "\n" + margin : " ".repeat(column - INDENT.length() - label.length()));
            Paragraph.wrap(text, lines, column, margin, screen.width());
            lines.append('\n');
        });
        return lines.toString();
    }
}
