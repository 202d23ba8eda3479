package io.github.obserrors.server.exchange;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.obserrors.server.BytesFault;
import io.github.obserrors.server.LateErrorFault;
import io.github.obserrors.server.Place;
import io.github.obserrors.server.answer.Answer;
import io.github.obserrors.server.answer.AnswerBytes;
import io.github.obserrors.server.channel.Channel;
import io.github.obserrors.server.message.ChunkedFraming;
import io.github.obserrors.server.message.Framing;
import io.github.obserrors.server.message.LengthFraming;
import io.github.obserrors.server.message.OpenFraming;
import io.github.obserrors.server.message.Refusal;
import io.github.obserrors.server.message.RequestHead;
import java.io.IOException;
import java.util.Arrays;

/** Sends the answers that are made here; for one thread. */
final class AnswerSender {

    private static final byte[] BLANK = {' '};
    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(US_ASCII);

    private final Channel channel;
    private final RequestHead head;
    private final Strikes strikes;
    private final RequestLog.Entry entry;

    AnswerSender(Channel channel, RequestHead head, Strikes strikes, RequestLog.Entry entry) {
        this.channel = channel;
        this.head = head;
        this.strikes = strikes;
        this.entry = entry;
    }

    /** Asks for the body of the request, if the client waits for that. */
    void askForBody() throws IOException {
        if (head.expectsContinue() && channel.in().isEmpty()) {
            channel.accept(CONTINUE, 0, CONTINUE.length);
        }
    }

    /**
     * Sends an answer of a known length.
     *
     * @param keeps whether the connection stays open
     */
    void send(Answer answer, boolean keeps) throws IOException, Refusal {
        byte[] body = isWithBody(answer) ? answer.body() : new byte[0];
        AnswerBytes bytes = new AnswerBytes().head(answer.status(), answer.headers());
        if (answer.mayHaveBody()) {
            bytes.contentLength(answer.body().length);
        }
        connection(bytes, keeps).endOfHead();
        ResponseSender sender = start(answer.status(), new LengthFraming(body.length));
        if (sender.isPlain() || body.length == 0) {
            bytes.content(body);
            sender.head(bytes.array(), 0, bytes.length());
        } else {
            sender.head(bytes.array(), 0, bytes.length());
            sender.body(body, 0, body.length);
            sender.end();
        }
    }

    /**
     * Sends a success that turns out to be an error.
     *
     * @param answer the error
     * @param keeps whether the connection stays open, if the client understands chunks
     * @return whether the connection stays open
     */
    boolean send(Answer answer, LateErrorFault late, boolean keeps) throws IOException, Refusal {
        boolean isChunked = head.isVersion11();
        AnswerBytes bytes = new AnswerBytes().head(answer.status(), answer.headers());
        if (isChunked) {
            bytes.field("Transfer-Encoding", "chunked");
        }
        connection(bytes, keeps && isChunked).endOfHead();
        Framing framing = isChunked ? new ChunkedFraming() : new OpenFraming();
        ResponseSender sender = start(answer.status(), isWithBody(answer) ? framing : new LengthFraming(0));
        sender.head(bytes.array(), 0, bytes.length());
        if (isWithBody(answer)) {
            int rest = endOfDeclaration(answer.body());
            send(sender, isChunked, Arrays.copyOf(answer.body(), rest));
            sendBlanks(sender, isChunked, late);
            send(sender, isChunked, Arrays.copyOfRange(answer.body(), rest, answer.body().length));
            if (isChunked) {
                send(sender, new AnswerBytes().lastChunk());
            }
            sender.end();
        }
        return keeps && isChunked;
    }

    private void sendBlanks(ResponseSender sender, boolean isChunked, LateErrorFault late) throws IOException, Refusal {
        long start = System.nanoTime();
        long interval = late.interval().toNanos();
        long delay = late.delay().toNanos();
        for (long due = interval; due <= delay; due += interval) {
            channel.sleep(due - (System.nanoTime() - start));
            send(sender, isChunked, BLANK);
        }
        channel.sleep(delay - (System.nanoTime() - start));
    }

    private static int endOfDeclaration(byte[] body) {
        int at = 0;
        while (at < body.length && body[at] != '>') {
            at++;
        }
        return Math.min(at + 1, body.length);
    }

    private static void send(ResponseSender sender, boolean isChunked, byte[] content) throws IOException, Refusal {
        if (content.length > 0) {
            send(sender, isChunked ? new AnswerBytes().chunk(content) : new AnswerBytes().content(content));
        }
    }

    private static void send(ResponseSender sender, AnswerBytes bytes) throws IOException, Refusal {
        sender.body(bytes.array(), 0, bytes.length());
    }

    /** Sends exact bytes, after which the connection has to be closed. */
    void send(BytesFault fault) throws IOException, Refusal {
        byte[] bytes = fault.bytes();
        int body = endOfHead(bytes);
        ResponseSender sender = start(status(bytes), body == bytes.length ? new LengthFraming(0) : new OpenFraming());
        sender.head(bytes, 0, body);
        sender.body(bytes, body, bytes.length);
        sender.end();
    }

    private static int endOfHead(byte[] bytes) {
        for (int i = 3; i < bytes.length; i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n' && bytes[i - 3] == '\r') {
                return i + 1;
            }
        }
        return bytes.length;
    }

    /** The status that the bytes begin with, or 0. */
    private static int status(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, "HTTP/1.1 200".length()), US_ASCII);
        boolean isStatus = start.length() == "HTTP/1.1 200".length()
                && start.startsWith("HTTP/1.")
                && start.substring(9).chars().allMatch(c -> c >= '0' && c <= '9');
        return isStatus ? Integer.parseInt(start.substring(9)) : RequestLog.NO_STATUS;
    }

    private ResponseSender start(int status, Framing framing) throws IOException {
        strikes.at(Place.Kind.BEFORE_RESPONSE);
        if (framing.isComplete()) {
            strikes.at(Place.Kind.IN_RESPONSE_BODY);
        }
        entry.status(status);
        return new ResponseSender(channel, framing, strikes);
    }

    private boolean isWithBody(Answer answer) {
        return answer.mayHaveBody() && !head.method().equals("HEAD");
    }

    private AnswerBytes connection(AnswerBytes bytes, boolean keeps) {
        if (!keeps && head.isVersion11()) {
            return bytes.field("Connection", "close");
        }
        return keeps && head.isKeptAliveExplicitly() ? bytes.field("Connection", "keep-alive") : bytes;
    }
}
