package consumer;

import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.console.ConsoleCode;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.console.Guide;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Uses the console codes, and fails unless the api is all that comes with them. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        require(ConsoleCode.parse("obs.12").orElseThrow() == ConsoleErrorCode.OBS_0012, "the code is understood");
        require(
                ConsoleErrorCode.OBS_0012.listing(Guide.CLIENT).orElseThrow().correspondences().stream()
                        .anyMatch(pair -> pair.serverCode() == ServerErrorCode.INVALID_ACCESS_KEY_ID),
                "the tables in the jar are read");

        // All that is not of the JDK: the consumer itself, the module that it names, and what that needs.
        Set<String> modules = ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .collect(Collectors.toCollection(TreeSet::new));
        require(
                modules.equals(Set.of("consumer", "io.github.obserrors.api", "io.github.obserrors.console")),
                "nothing else is there: " + modules);
        System.out.println("The console codes work with the api alone: " + modules);
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError("Not so: " + what);
        }
    }
}
