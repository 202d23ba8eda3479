package io.github.obserrors.server.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.obserrors.server.Header;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The requests that were read from the bytes of one connection.
 *
 * @param requests the method, target, host, fields and content of each, as one text
 * @param end why no more were read: the reason of a refusal, or "" at the end of the stream
 */
record ReadRequests(List<String> requests, String end) {

    static ReadRequests of(String octets) {
        byte[] bytes = octets.getBytes(ISO_8859_1);
        return from(new PieceByPiece(bytes, Integer.MAX_VALUE));
    }

    static ReadRequests from(InputStream stream) {
        Inbound in = new Inbound(stream);
        List<String> requests = new ArrayList<>();
        try {
            Optional<RequestHead> head = RequestHead.read(in);
            while (head.isPresent()) {
                requests.add(text(head.get(), content(in, head.get().framing())));
                head = RequestHead.read(in);
            }
            return new ReadRequests(requests, "");
        } catch (Refusal refusal) {
            return new ReadRequests(requests, refusal.reason());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String content(Inbound in, Framing framing) throws IOException, Refusal {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        while (!framing.isComplete()) {
            if (in.isEmpty() && !in.fill()) {
                throw new Refusal("The body has no end");
            }
            in.use(framing.take(
                    in.bytes(), in.from(), in.to(), (bytes, from, to) -> content.write(bytes, from, to - from)));
        }
        return content.toString(ISO_8859_1);
    }

    private static String text(RequestHead head, String content) {
        StringBuilder text = new StringBuilder();
        text.append(head.method()).append(' ').append(head.target()).append(' ').append(head.host());
        for (Header field : head.head().fields()) {
            text.append('\n').append(field.name()).append('=').append(field.value());
        }
        return text.append("\n\n").append(content).toString();
    }
}
