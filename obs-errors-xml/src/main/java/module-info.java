import org.jspecify.annotations.NullMarked;

/**
 * Decodes, reads and writes the error responses of OBS.
 *
 * <pre>{@code
 * import io.github.obserrors.api.DecodedResponse;
 * import io.github.obserrors.api.DeleteResult;
 * import io.github.obserrors.api.ErrorResponse;
 * import io.github.obserrors.api.NoError;
 * import io.github.obserrors.api.ServerErrorCode;
 * import io.github.obserrors.xml.ErrorResponses;
 * import java.nio.charset.StandardCharsets;
 * import java.util.Map;
 *
 * byte[] body = "<Error><Code>NoSuchKey</Code><Key>photos/harbour.jpeg</Key></Error>"
 *         .getBytes(StandardCharsets.UTF_8);
 * Map<String, String> headers = Map.of("x-obs-request-id", "0000018A4E4567BD47CF110EE1B2A4DF");
 *
 * DecodedResponse answer = ErrorResponses.decode(404, headers, body);
 * if (answer instanceof ErrorResponse error) {
 *     if (error.is(ServerErrorCode.NO_SUCH_KEY)) {
 *         System.out.println("There is no " + error.detail("Key").orElse("such object"));
 *     }
 *     System.out.println(error.requestId().orElse("no request id"));
 *     System.out.println(error.retryAdvice().orElseThrow());
 * } else if (answer instanceof DeleteResult result) {
 *     System.out.println(result.errors());
 * } else if (answer instanceof NoError) {
 *     System.out.println("It worked.");
 * } else {
 *     System.out.println("Look whether it worked.");
 * }
 * }</pre>
 *
 * prints
 *
 * <pre>{@code
 * There is no photos/harbour.jpeg
 * 0000018A4E4567BD47CF110EE1B2A4DF
 * DO_NOT_RETRY
 * }</pre>
 */
@NullMarked
@SuppressWarnings("module") // the module that the hidden package is exported to is compiled later
module io.github.obserrors.xml {
    requires transitive io.github.obserrors.api;
    requires transitive jakarta.xml.bind; // for the types of the binding
    requires com.ctc.wstx;
    requires org.glassfish.jaxb.runtime;
    requires tools.jackson.core;
    requires static org.jspecify; // annotations for the compiler, absent at run time

    exports io.github.obserrors.xml;
    exports io.github.obserrors.xml.binding;
    exports io.github.obserrors.xml.response to
            io.github.obserrors.cli; // for texts of any size

    opens io.github.obserrors.xml.binding to
            jakarta.xml.bind, // passes it on to the implementation that a program chooses
            org.glassfish.jaxb.runtime; // for the kit's own context, which is created without a lookup
}
