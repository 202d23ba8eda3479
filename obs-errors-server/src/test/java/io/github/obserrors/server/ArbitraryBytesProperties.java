package io.github.obserrors.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;

/** Any bytes get answers, or none, and then the end of the connection; the server goes on. */
class ArbitraryBytesProperties {

    private static ErrorServer server = ErrorServer.start(Script.of());

    @BeforeContainer
    static void start() {
        server.close();
        server = ErrorServer.start(Script.of());
    }

    @AfterContainer
    static void stop() {
        server.close();
    }

    @Property(tries = 300)
    void anyBytesComeToAnEnd(@ForAll("octets") String octets) throws IOException {
        RawClient.Received received =
                assertTimeoutPreemptively(Duration.ofMinutes(1), () -> RawClient.exchange(server.endpoint(), octets));

        assertTrue(received.octets().isEmpty() || received.octets().startsWith("HTTP/1.1 "), received.octets());
        Statistics.label("answer")
                .collect(
                        received.octets().isEmpty() ? "none" : received.octets().substring(9, 12))
                .coverage(coverage -> coverage.check("200").percentage(share -> share > 30));
    }

    @Provide
    Arbitrary<String> octets() {
        Arbitrary<String> request = Arbitraries.of(
                "GET /bucket/key HTTP/1.1\r\nHost: a\r\n\r\n",
                "PUT /bucket/key HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello",
                "PUT /bucket/key HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
                "POST /bucket?delete HTTP/1.0\r\nContent-Length: 3\r\n\r\n<a>");
        Arbitrary<String> bytes =
                Arbitraries.bytes().array(byte[].class).ofMaxSize(200).map(b -> new String(b, ISO_8859_1));
        return Combinators.combine(request.list().ofMaxSize(3).map(all -> String.join("", all)), bytes)
                .as(String::concat);
    }
}
