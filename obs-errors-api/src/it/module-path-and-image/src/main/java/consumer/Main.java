package consumer;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Uses the api alone, and fails unless nothing else is there. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        ErrorCode code = ErrorCode.of("SlowDown");
        require(code == ServerErrorCode.SLOW_DOWN, "the code is found");
        require(code.known().orElseThrow().retryAdvice() == RetryAdvice.RETRY_MORE_SLOWLY, "its advice is known");
        require(ServerErrorCode.SLOW_DOWN.listings().size() == 3, "the tables in the jar are read");
        require(!ServerErrorCode.SLOW_DOWN.action().isEmpty(), "the advice in the jar is read");

        // All that is not of the JDK: the consumer itself and the module that it names.
        Set<String> modules = ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .collect(Collectors.toCollection(TreeSet::new));
        require(modules.equals(Set.of("consumer", "io.github.obserrors.api")), "nothing else is there: " + modules);
        System.out.println("The api works alone: " + modules);
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError("Not so: " + what);
        }
    }
}
