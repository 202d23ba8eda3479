package io.github.obserrors.trust.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.obserrors.server.Header;
import io.github.obserrors.server.message.Framing;
import io.github.obserrors.server.message.Inbound;
import io.github.obserrors.server.message.Refusal;
import io.github.obserrors.server.message.RequestHead;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Any bytes on a connection are requests or refused, whatever the pieces in which they arrive. */
class RequestFuzzTest {

    @FuzzTest
    void anyBytesAreReadAlikeWholeAndInPieces(byte[] bytes) {
        assertEquals(read(new ByteArrayInputStream(bytes)), read(new Pieces(bytes)));
    }

    /** The requests, then why there are no more. */
    private static List<String> read(InputStream stream) {
        Inbound in = new Inbound(stream);
        List<String> requests = new ArrayList<>();
        try {
            Optional<RequestHead> head = RequestHead.read(in);
            while (head.isPresent()) {
                requests.add(request(head.get(), in));
                head = RequestHead.read(in);
            }
        } catch (Refusal refusal) {
            HarmlessLine.check(refusal.reason());
            requests.add(refusal.reason());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return requests;
    }

    private static String request(RequestHead head, Inbound in) throws IOException, Refusal {
        StringBuilder text = new StringBuilder();
        text.append(head.method()).append(' ').append(head.target()).append(' ').append(head.host());
        for (Header field : head.head().fields()) {
            text.append('\n').append(field.name()).append('=').append(field.value());
        }
        text.append('\n').append(head.expectsContinue()).append(head.wantsNext());
        return text.append("\n\n")
                .append(content(in, head.framing()).toString(ISO_8859_1))
                .toString();
    }

    private static ByteArrayOutputStream content(Inbound in, Framing framing) throws IOException, Refusal {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        while (!framing.isComplete()) {
            if (in.isEmpty() && !in.fill()) {
                throw new Refusal("The body has no end");
            }
            in.use(framing.take(
                    in.bytes(), in.from(), in.to(), (bytes, from, to) -> content.write(bytes, from, to - from)));
        }
        return content;
    }
}
