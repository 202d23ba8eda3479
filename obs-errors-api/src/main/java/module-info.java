import org.jspecify.annotations.NullMarked;

/**
 * The error codes of OBS, the documents that list them, and the errors decoded from responses.
 *
 * <pre>{@code
 * import io.github.obserrors.api.ErrorCode;
 * import io.github.obserrors.api.RetryAdvice;
 *
 * ErrorCode code = ErrorCode.of("RequestTimeout");
 * switch (code.retryAdvice(400).orElse(RetryAdvice.DO_NOT_RETRY)) {
 *     case RETRY, RETRY_MORE_SLOWLY -> System.out.println("Send it again later.");
 *     case RESEND_IF_REPEATABLE -> System.out.println("Send it again from the start of its body.");
 *     default -> System.out.println("Do not simply send it again.");
 * }
 * code.known().ifPresent(known -> {
 *     System.out.println(known.category() + ": " + known.meaning());
 *     known.listings().forEach(row -> System.out.println(row.edition().label() + ": " + row.status()));
 * });
 * }</pre>
 *
 * prints
 *
 * <pre>{@code
 * Send it again from the start of its body.
 * TRANSMISSION: Nothing was read or written on the connection for too long.
 * api-reference: Optional[400]
 * java-sdk: Optional[408]
 * c-sdk: Optional[408]
 * }</pre>
 *
 * <p>{@code ErrorResponses.decode} of the module {@code io.github.obserrors.xml} makes a
 * {@link io.github.obserrors.api.DecodedResponse} of the response of any HTTP client.
 */
@NullMarked
@SuppressWarnings("module") // the modules that the hidden package is exported to are compiled later
module io.github.obserrors.api {
    requires static org.jspecify; // annotations for the compiler: not there at run time

    exports io.github.obserrors.api;
    exports io.github.obserrors.api.text to
            io.github.obserrors.xml,
            io.github.obserrors.server,
            io.github.obserrors.cli;
}
