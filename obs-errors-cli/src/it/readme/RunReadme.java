import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the snippet and the commands of the README, and fails unless they print what the README says.
 *
 * <p>Run as {@code java RunReadme.java README FOLDER_OF_JARS}.
 */
public final class RunReadme {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```\n.*?```text\n(.*?)```", Pattern.DOTALL);

    /** Each shell block that runs the tool, with the block of text that follows. */
    private static final Pattern COMMAND = Pattern.compile(
            "```sh\n((?:(?!```).)*?\\./obs-errors (?:(?!```).)*)```\n(?:(?!```).)*```text\n(.*?)```", Pattern.DOTALL);

    private static final int COMMANDS = 2;

    private RunReadme() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        String readme = Files.readString(Path.of(args[0]));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        Matcher snippet = find(JAVA, readme);
        Path source = Files.writeString(Path.of("target", "Example.java"), snippet.group(1));
        String printed = run(
                List.of(java, "--module-path", args[1], "--add-modules", "io.github.obserrors.xml", source.toString()));
        boolean same = isSame("snippet", snippet.group(2), printed);

        // The launcher would build the tool while it is being built: what the launcher starts stands in for it.
        String tool = java + " --module-path " + Path.of(args[1]).toAbsolutePath()
                + " --module io.github.obserrors.cli/io.github.obserrors.cli.Main ";
        List<MatchResult> commands = COMMAND.matcher(readme).results().toList();
        if (commands.size() != COMMANDS) {
            throw new IllegalStateException("The README has " + commands.size() + " commands, not " + COMMANDS);
        }
        for (MatchResult command : commands) {
            String script = "cd target\n" + command.group(1).replace("./obs-errors ", tool);
            same &= isSame("command", command.group(2), run(List.of("sh", "-c", script)));
        }
        System.exit(same ? 0 : 1);
    }

    private static Matcher find(Pattern pattern, String readme) {
        Matcher matcher = pattern.matcher(readme);
        if (!matcher.find()) {
            throw new IllegalStateException("The README has no block like " + pattern);
        }
        return matcher;
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().remove("COLUMNS"); // the width of whoever builds
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exitStatus = process.waitFor();
        if (exitStatus != 0) {
            throw new IllegalStateException("Exit status " + exitStatus + " of " + command);
        }
        return printed;
    }

    private static boolean isSame(String what, String expected, String printed) {
        if (expected.equals(printed)) {
            return true;
        }
        System.err.println("The README says of its " + what + ":\n" + expected + "\nbut it prints:\n" + printed);
        return false;
    }
}
