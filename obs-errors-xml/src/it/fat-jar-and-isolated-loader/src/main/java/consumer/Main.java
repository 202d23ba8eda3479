package consumer;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.xml.ErrorResponses;
import io.github.obserrors.xml.ErrorXml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** Decodes on a thread whose context class loader does not see the kit, and fails unless all of it is there. */
public final class Main {

    private static final List<String> BODIES = List.of(
            "<Error><!-- proxy --><Code>AccessDenied</Code></Error>", // read through JAXB
            "<Error><Code>AccessDenied</Code>", // cut off
            "{\"code\":\"AccessDenied\"}",
            "<Error><Code>AccessDenied</Code></Error>");

    private Main() {}

    public static void main(String[] args) {
        CompletableFuture<Void> decoded = new CompletableFuture<>();
        ForkJoinPool.commonPool().execute(() -> {
            try {
                decode();
                decoded.complete(null);
            } catch (Throwable e) {
                decoded.completeExceptionally(e);
            }
        });
        decoded.join();
        System.out.println("Decoded by " + ErrorXml.class.getClassLoader());
    }

    private static void decode() {
        require(Thread.currentThread() instanceof ForkJoinWorkerThread, "this runs on the common pool");
        require(
                !isKitSeenBy(Thread.currentThread().getContextClassLoader()),
                "the loader of the thread is a foreign one");
        for (String body : BODIES) {
            DecodedResponse response = ErrorResponses.decode(403, Map.of(), body.getBytes(StandardCharsets.UTF_8));
            require(
                    response instanceof ErrorResponse error
                            && error.code().equals(Optional.of(ServerErrorCode.ACCESS_DENIED)),
                    "the code is found in " + body);
            require(explain(403, body.getBytes(StandardCharsets.UTF_8)).startsWith("Ask the owner"), "it is explained");
        }
        require(explain(404, new byte[0]).startsWith("Check"), "the status explains what has no code");
        require(
                ErrorXml.read(BODIES.get(0).getBytes(StandardCharsets.UTF_8)).code() == ServerErrorCode.ACCESS_DENIED,
                "the code is read strictly");
    }

    private static String explain(int status, byte[] body) {
        ErrorResponse error = ErrorResponses.decodeError(status, Map.of(), body);
        return switch (error.known().orElse(ServerErrorCode.INTERNAL_ERROR)) {
            case ACCESS_DENIED -> "Ask the owner of the bucket for access.";
            default -> error.action().orElse("Ask OBS support.");
        };
    }

    private static boolean isKitSeenBy(ClassLoader loader) {
        try {
            return Class.forName(ErrorXml.class.getName(), false, loader) == ErrorXml.class;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError("Not so: " + what);
        }
    }
}
