package consumer;

import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the command in its installed form, and the launcher of a checkout; fails unless both do what users expect. */
public final class Main {

    private Main() {}

    /**
     * Runs all checks.
     *
     * @param args the folder of the module that makes the command
     * @throws Exception if a process cannot be run
     */
    public static void main(String[] args) throws Exception {
        Path module = Path.of(args[0]).toRealPath();
        Path work = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "a folder with blanks ");
        Checks checks = new Checks();
        new InstalledCommand(checks, module.resolve(Path.of("target", "obs-errors")), work).run();
        new Serving(checks, module.resolve(Path.of("target", "obs-errors")), work).run();
        new Launcher(checks, module.resolveSibling("obs-errors"), work).run();
        checks.finish();
    }
}
