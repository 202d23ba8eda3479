import org.jspecify.annotations.NullMarked;

/**
 * The error codes of OBS, the documents that list them, and the errors decoded from responses.
 *
 * <pre>{@code
 * import io.github.obserrors.api.ErrorCode;
 *
 * ErrorCode code = ErrorCode.of("RequestTimeout");
 * code.known().ifPresent(listed -> {
 *     System.out.println(listed.category() + ", " + listed.retryAdvice());
 *     listed.listings().forEach(row -> System.out.println(row.edition().label() + ": " + row.status()));
 * });
 * }</pre>
 *
 * prints
 *
 * <pre>{@code
 * TRANSMISSION, RESEND_IF_REPEATABLE
 * api-reference: Optional[400]
 * java-sdk: Optional[408]
 * c-sdk: Optional[408]
 * }</pre>
 */
@NullMarked
@SuppressWarnings("module") // the modules that the hidden package is exported to are compiled later
module io.github.obserrors.api {
    requires static org.jspecify; // annotations for the compiler: not there at run time

    exports io.github.obserrors.api;
    exports io.github.obserrors.api.text to
            io.github.obserrors.xml,
            io.github.obserrors.cli;
}
