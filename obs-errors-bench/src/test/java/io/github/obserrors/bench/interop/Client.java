package io.github.obserrors.bench.interop;

import io.github.obserrors.api.ErrorResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real client, set up for a server on this machine and without retries. */
interface Client extends AutoCloseable {

    String name();

    /** {@return a class of the client, whose jar shows the version} */
    Class<?> mainClass();

    /** {@return how its reports differ from what the server wrote, to be applied in this order} */
    List<Deviation> deviations();

    /** {@return what the client threw when it made a call; empty if it threw nothing} */
    Optional<Throwable> failure(Operation operation);

    /** {@return what the client says about what it threw} */
    Outcome outcome(Throwable thrown);

    /** {@return what the kit decodes from what the client threw; empty if that holds nothing of a response} */
    Optional<ErrorResponse> recovered(Throwable thrown);

    /** Makes a call. */
    default Outcome call(Operation operation) {
        return failure(operation).map(this::outcome).orElse(Outcome.SUCCESS);
    }

    /** Deletes objects, and returns one line for each deleted object and each error: key, code, message. */
    List<String> deleteObjects(List<String> keys) throws Exception;

    @Override
    void close();

    default String version() {
        String jar =
                mainClass().getProtectionDomain().getCodeSource().getLocation().getPath();
        Matcher version = Pattern.compile("-(\\d[^/]*)\\.jar$").matcher(jar);
        if (!version.find()) {
            throw new AssertionError(jar);
        }
        return version.group(1);
    }

    /** Starts an operation that fails, and has the kit decode what the exception still holds of the response. */
    default ErrorResponse decoded(Operation operation) {
        return failure(operation).flatMap(this::recovered).orElseThrow();
    }
}
