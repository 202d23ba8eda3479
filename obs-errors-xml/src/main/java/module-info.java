import org.jspecify.annotations.NullMarked;

/**
 * Decodes, reads and writes the error responses of OBS.
 *
 * <pre>{@code
 * import io.github.obserrors.api.DecodedResponse;
 * import io.github.obserrors.api.ErrorResponse;
 * import io.github.obserrors.xml.ErrorResponses;
 * import java.nio.charset.StandardCharsets;
 * import java.util.List;
 * import java.util.Map;
 *
 * byte[] body = "<Error><Code>NoSuchKey</Code><Key>photos/harbour.jpeg</Key></Error>"
 *         .getBytes(StandardCharsets.UTF_8);
 * Map<String, List<String>> headers = Map.of("x-obs-request-id", List.of("0000018A4E4567BD47CF110EE1B2A4DF"));
 *
 * DecodedResponse response = ErrorResponses.decode(404, headers, body);
 * if (response instanceof ErrorResponse error) {
 *     System.out.println(error.code().orElseThrow());
 *     System.out.println(error.details());
 *     System.out.println(error.retryAdvice().orElseThrow());
 * }
 * }</pre>
 *
 * prints
 *
 * <pre>{@code
 * NoSuchKey
 * [Key="photos/harbour.jpeg"]
 * DO_NOT_RETRY
 * }</pre>
 */
@NullMarked
module io.github.obserrors.xml {
    requires transitive io.github.obserrors.api;
    requires transitive jakarta.xml.bind; // for the types of the binding
    requires com.ctc.wstx;
    requires org.glassfish.jaxb.runtime;
    requires tools.jackson.core;
    requires static org.jspecify; // annotations for the compiler, absent at run time

    exports io.github.obserrors.xml;
    exports io.github.obserrors.xml.binding;

    opens io.github.obserrors.xml.binding to
            jakarta.xml.bind, // passes it on to the implementation that a program chooses
            org.glassfish.jaxb.runtime; // for the kit's own context, which is created without a lookup
}
