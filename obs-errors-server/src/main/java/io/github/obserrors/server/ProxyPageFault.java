package io.github.obserrors.server;

import io.github.obserrors.api.HttpStatus;
import java.nio.charset.StandardCharsets;

/**
 * The HTML page of a proxy that could not reach the service.
 *
 * <p>Such an answer has neither a code nor ids.
 *
 * @param status the HTTP status
 */
public record ProxyPageFault(int status) implements AnswerFault {

    /**
     * Creates a page.
     *
     * @param status the HTTP status, from 400 to 599
     * @throws IllegalArgumentException if the status is outside this range
     */
    public ProxyPageFault {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("The page of a proxy needs a status from 400 to 599, not " + status);
        }
    }

    /** {@return the page, in ASCII} */
    public byte[] page() {
        String title =
                status + HttpStatus.of(status).reasonPhrase().map(" "::concat).orElse("");
        return ("<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<h1>" + title
                        + "</h1>\r\n</body>\r\n</html>\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** {@return a text for logs: the status} */
    @Override
    public String toString() {
        return "proxy page " + status;
    }
}
