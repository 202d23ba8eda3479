import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes one line that says which commit is built: {@code java WriteCommit.java TOP FILE}, where TOP is the folder of the
 * whole project. The same commit gives the same line, so that builds can be repeated.
 */
public final class WriteCommit {

    private static final String UNKNOWN = "commit unknown: built without git";
    private static final int LENGTH = 12;

    private WriteCommit() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path file = Path.of(args[1]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, line(args[0]) + "\n");
    }

    private static String line(String top) throws IOException, InterruptedException {
        // In a folder that only lies within the work tree of something else, the prefix is not empty.
        if (!git(top, "rev-parse", "--show-prefix").equals("\n")) {
            return UNKNOWN;
        }
        String[] commit = git(top, "log", "-1", "--no-show-signature", "--format=%H %ct")
                .strip()
                .split(" ");
        if (commit.length != 2) {
            return UNKNOWN; // no commit yet
        }
        Instant time = Instant.ofEpochSecond(Long.parseLong(commit[1]));
        String changes =
                git(top, "status", "--porcelain", "--", "pom.xml", "obs-errors-*/pom.xml", "obs-errors-*/src/*");
        return "commit " + commit[0].substring(0, LENGTH) + " of "
                + time.atOffset(ZoneOffset.UTC).toLocalDate() + (changes.isEmpty() ? "" : ", changed since");
    }

    /** What git prints; nothing if it fails or is not there. */
    private static String git(String top, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", top));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // A build that a hook of git starts would be told of another work tree.
        builder.environment().keySet().removeAll(List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"));
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return ""; // no git
        }
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? printed : "";
    }
}
