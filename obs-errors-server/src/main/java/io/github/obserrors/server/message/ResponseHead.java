package io.github.obserrors.server.message;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The head of a response.
 *
 * @param head the head as it came
 * @param status the status
 */
public record ResponseHead(Head head, int status) {

    private static final String HTTP_1 = "HTTP/1.";

    /**
     * Reads the next head of a response.
     *
     * @return empty if the stream ends before its first byte
     * @throws Refusal if the head breaks a rule or a bound, or the stream ends within it
     */
    public static Optional<ResponseHead> read(Inbound in) throws IOException, Refusal {
        Optional<Head> head = HeadReader.read(in);
        return head.isPresent() ? Optional.of(of(head.get())) : Optional.empty();
    }

    private static ResponseHead of(Head head) throws Refusal {
        String line = head.startLine();
        int from = HTTP_1.length() + 2;
        int to = from + 3;
        if (!line.startsWith(HTTP_1)
                || line.length() < to
                || line.charAt(from - 1) != ' '
                || (line.length() > to && line.charAt(to) != ' ')) {
            throw new Refusal("The status line is not made of a version, a status and a phrase");
        }
        int status = 0;
        for (int i = from; i < to; i++) {
            if (!Octets.isDigit(line.charAt(i))) {
                throw new Refusal("The status is no number");
            }
            status = 10 * status + line.charAt(i) - '0';
        }
        if (status < 100) {
            throw new Refusal("The status is below 100");
        }
        return new ResponseHead(head, status);
    }

    /** {@return whether another response to the same request follows} */
    public boolean isInterim() {
        return status < 200 && status != 101;
    }

    /**
     * Returns the framing of the body.
     *
     * @param method the method of the request
     */
    public Framing framing(String method) throws Refusal {
        if (method.equals("HEAD") || status < 200 || status == 204 || status == 304) {
            return new LengthFraming(0);
        }
        List<String> lengths = head.values("Content-Length");
        List<String> encodings = head.values("Transfer-Encoding");
        if (!encodings.isEmpty()) {
            if (!lengths.isEmpty() || encodings.size() > 1 || !encodings.get(0).equalsIgnoreCase("chunked")) {
                throw new Refusal("The header has a Transfer-Encoding other than chunked, or Content-Length as well");
            }
            return new ChunkedFraming();
        }
        if (lengths.size() > 1) {
            throw new Refusal("The header has Content-Length more than once");
        }
        return lengths.isEmpty() ? new OpenFraming() : LengthFraming.of(lengths.get(0));
    }

    /** {@return whether the connection stays open after this response} */
    public boolean keepsConnection() {
        return head.startLine().startsWith("HTTP/1.1 ")
                ? !head.lists("Connection", "close")
                : head.lists("Connection", "keep-alive");
    }
}
