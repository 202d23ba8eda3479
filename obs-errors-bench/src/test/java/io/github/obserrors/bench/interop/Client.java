package io.github.obserrors.bench.interop;

import io.github.obserrors.api.ErrorResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real client, set up for a server on this machine and without retries. */
interface Client extends AutoCloseable {

    String name();

    /** {@return a class of the client, whose jar shows the version} */
    Class<?> mainClass();

    /** {@return how its reports differ from what the server wrote, to be applied in this order} */
    List<Deviation> deviations();

    /** Makes a call to which the server answers with an error. */
    Outcome call(Operation operation);

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
    ErrorResponse decoded(Operation operation);
}
