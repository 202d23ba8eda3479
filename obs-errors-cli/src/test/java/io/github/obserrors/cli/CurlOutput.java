package io.github.obserrors.cli;

/** What {@code curl -i} prints. */
final class CurlOutput {

    private CurlOutput() {}

    /** A response with these headers, each with its name and value. */
    static String of(String status, String body, String... headers) {
        StringBuilder text = new StringBuilder("HTTP/1.1 ").append(status).append("\r\n");
        for (String header : headers) {
            text.append(header).append("\r\n");
        }
        return text.append("\r\n").append(body).toString();
    }
}
