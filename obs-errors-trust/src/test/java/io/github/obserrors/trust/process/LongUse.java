package io.github.obserrors.trust.process;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.HotSpotDiagnosticMXBean;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.cli.InProcess;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import io.github.obserrors.server.ServedOperation;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.ErrorResponses;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/**
 * Decodes, explains, streams and serves for a time, prints the bytes that are in use at the beginning and at the end, and
 * writes the heap to a file. All that the responses hold begins with {@link #mark()}. The arguments are the seconds and the
 * file.
 */
final class LongUse {

    /** Rounds until everything has been used, and everything that is made on first use has been made. */
    private static final int WARM_UP = 5;

    private LongUse() {}

    public static void main(String[] args) throws Exception {
        long end = System.nanoTime() + Long.parseLong(args[0]) * 1_000_000_000;
        int rounds = 0;
        for (; rounds < WARM_UP; rounds++) {
            inThread(rounds);
        }
        long before = used();
        do {
            inThread(rounds++);
        } while (System.nanoTime() < end);
        long after = used();
        System.out.println("rounds " + rounds);
        System.out.println("before " + before);
        System.out.println("after " + after);
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(args[1], true);
        System.exit(0);
    }

    /** Runs a round in a thread that ends with it: what parsers keep for their thread ends too. */
    private static void inThread(int round) throws InterruptedException {
        AtomicReference<Throwable> problem = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            try {
                use(mark() + round + "x");
            } catch (Exception | Error e) {
                problem.set(e);
            }
        });
        thread.start();
        thread.join();
        if (problem.get() != null) {
            problem.get().printStackTrace(System.out);
            System.exit(1);
        }
    }

    /** {@return what no class of this process holds as a constant} */
    private static String mark() {
        return new StringBuilder("9d3b-tpek").reverse().toString();
    }

    private static void use(String mark) throws IOException {
        decode(mark);
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            ErrorCode.of(mark + i).retryAdvice(503);
            log.append("2023-09-06 ERROR <Error><Code>").append(mark).append(i).append("</Code></Error>\n");
        }
        InProcess.run(log.toString().getBytes(UTF_8), "explain", "--format", "json", "-");
        long[] errors = {0};
        ErrorXml.readDeleteResult(manyErrors(mark), ReadOptions.defaults(), error -> errors[0]++, note -> {});
        if (errors[0] != 20_000) {
            throw new IllegalStateException("Read " + errors[0] + " errors");
        }
        serve(mark);
    }

    private static void decode(String mark) {
        for (int i = 0; i < 200; i++) {
            String id = mark + i;
            Map<String, List<String>> headers =
                    Map.of("x-obs-request-id", List.of(id), "Location", List.of("http://" + id), id, List.of(id));
            for (String body : List.of(
                    "<Error><Code>@</Code><Message>@</Message><@>@</@></Error>",
                    "<e:Error xmlns:e='@' @='@'><Code>@</Code><Message><![CDATA[@]]></Message><@>@</@></e:Error>",
                    "<Error><Code>@</Code><Message>@ & <@>@",
                    "{\"code\":\"@\",\"message\":\"@\",\"@\":\"@\"}",
                    "<html><title>@</title></html>",
                    "<@/>",
                    "@")) {
                byte[] bytes = body.replace("@", id).getBytes(UTF_8);
                DecodeOptions options = DecodeOptions.defaults().withResultDocument(true);
                Printed.check(ErrorResponses.decode(404, headers, bytes));
                Printed.check(ErrorResponses.decode(200, headers, new ByteArrayInputStream(bytes), options));
                Printed.check(ErrorResponses.find(bytes, options));
            }
        }
    }

    private static InputStream manyErrors(String mark) {
        byte[] entries = IntStream.range(0, 100)
                .mapToObj(i -> "<Error><Key>" + mark + i + "</Key><Code>" + mark + i + "</Code></Error>")
                .reduce("", String::concat)
                .getBytes(UTF_8);
        List<InputStream> parts = new ArrayList<>();
        parts.add(new ByteArrayInputStream("<DeleteResult>".getBytes(UTF_8)));
        for (int i = 0; i < 200; i++) {
            parts.add(new ByteArrayInputStream(entries));
        }
        parts.add(new ByteArrayInputStream("</DeleteResult>".getBytes(UTF_8)));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private static void serve(String mark) throws IOException {
        Script script = Script.of(Rule.on(ServedOperation.GET_OBJECT).answer(Fault.error(ServerErrorCode.SLOW_DOWN)));
        try (ErrorServer server = ErrorServer.start(script)) {
            for (int i = 0; i < 20; i++) {
                try (Socket socket = new Socket(
                        server.endpoint().getHost(), server.endpoint().getPort())) {
                    OutputStream out = socket.getOutputStream();
                    out.write(("GET /b/" + mark + i + " HTTP/1.1\r\nHost: h\r\nX-" + mark + ": " + mark
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(ISO_8859_1));
                    socket.getInputStream().readAllBytes();
                }
            }
        }
    }

    /** The bytes of all objects that are in use. */
    private static long used() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(100); // what references wait for is cleared
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
