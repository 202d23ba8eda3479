package io.github.obserrors.bench.clients.fault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.server.BytesFault;
import io.github.obserrors.server.Fault;
import java.io.ByteArrayOutputStream;

/** Responses whose bytes are given. */
final class RawResponse {

    private RawResponse() {}

    /**
     * Returns a response.
     *
     * @param status the status
     * @param headers more headers, each with its line end
     * @param body the body
     */
    static BytesFault of(int status, String headers, String body) {
        byte[] content = body.getBytes(UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("HTTP/1.1 " + status + " " + reason(status) + "\r\n" + headers + "Content-Length: "
                        + content.length + "\r\nConnection: close\r\n\r\n")
                .getBytes(ISO_8859_1));
        bytes.writeBytes(content);
        return Fault.bytes(bytes.toByteArray());
    }

    private static String reason(int status) {
        return switch (status) {
            case 200 -> "OK";
            case 301 -> "Moved Permanently";
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 408 -> "Request Timeout";
            case 409 -> "Conflict";
            case 412 -> "Precondition Failed";
            case 416 -> "Range Not Satisfiable";
            case 429 -> "Too Many Requests";
            case 500 -> "Internal Server Error";
            case 501 -> "Not Implemented";
            case 502 -> "Bad Gateway";
            case 503 -> "Service Unavailable";
            case 504 -> "Gateway Timeout";
            default -> throw new IllegalArgumentException("No reason is known for the status " + status);
        };
    }
}
