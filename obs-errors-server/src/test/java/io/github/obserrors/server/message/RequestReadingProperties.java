package io.github.obserrors.server.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Any bytes are read or refused, whatever the pieces in which they arrive. */
class RequestReadingProperties {

    @Property
    void anyBytesAreReadAlikeWholeAndInPieces(@ForAll byte[] bytes, @ForAll("lengths") int[] lengths) {
        assertReadAlike(bytes, lengths);
    }

    @Property
    void anyDamageToRequestsIsReadAlikeWholeAndInPieces(
            @ForAll("damaged") String octets, @ForAll("lengths") int[] lengths) {
        ReadRequests read = assertReadAlike(octets.getBytes(ISO_8859_1), lengths);

        Statistics.label("requests")
                .collect(read.requests().isEmpty() ? "none" : "some")
                .coverage(coverage -> {
                    coverage.check("none").percentage(share -> share > 5);
                    coverage.check("some").percentage(share -> share > 30);
                });
    }

    private static ReadRequests assertReadAlike(byte[] bytes, int[] lengths) {
        ReadRequests whole = ReadRequests.from(new PieceByPiece(bytes, Integer.MAX_VALUE));

        assertEquals(whole, ReadRequests.from(new PieceByPiece(bytes, lengths)));
        return whole;
    }

    @Provide
    Arbitrary<int[]> lengths() {
        return Arbitraries.integers()
                .between(1, 40)
                .array(int[].class)
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    /** Requests of all kinds with a few parts replaced by what requests are made of. */
    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> part = Arbitraries.of(
                "",
                "\r",
                "\n",
                "\r\n",
                "\r\n\r\n",
                " ",
                ":",
                ";",
                "0",
                "5",
                "f",
                "\0",
                "\t",
                ",",
                "a",
                "Content-Length: 3\r\n",
                "Transfer-Encoding: chunked\r\n",
                "Host: b\r\n",
                "HTTP/1.1",
                "GET / ");
        Arbitrary<Damage> damage = Combinators.combine(
                        Arbitraries.integers().between(0, RequestReadingTest.PIPELINE.length()),
                        Arbitraries.integers().between(0, 5),
                        part)
                .as(Damage::new);
        return damage.list().ofMinSize(1).ofMaxSize(3).map(all -> {
            String octets = RequestReadingTest.PIPELINE;
            for (Damage each : all) {
                octets = each.to(octets);
            }
            return octets;
        });
    }

    private record Damage(int at, int length, String replacement) {

        String to(String octets) {
            int from = Math.min(at, octets.length());
            int to = Math.min(from + length, octets.length());
            return octets.substring(0, from) + replacement + octets.substring(to);
        }
    }
}
