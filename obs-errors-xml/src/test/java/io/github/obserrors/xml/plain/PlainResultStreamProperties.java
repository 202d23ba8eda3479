package io.github.obserrors.xml.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.xml.samples.Reached;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A delete result of any length from a stream in any pieces is read as the strict reader reads it. */
class PlainResultStreamProperties {

    private static final List<String> ENTRIES = List.of(
            PlainResultStreamTest.ERROR,
            PlainResultStreamTest.DELETED,
            "<Error><Code>B</Code></Error>\r\n",
            "\n  <Deleted><Key></Key></Deleted>",
            "<Error><n1>1</n1><Code> C </Code><n2>&#10;</n2><Key/></Error >");

    /** Gives pieces of random size, some of a single byte, and sometimes none, which breaks the contract. */
    private static final class Pieces extends ByteArrayInputStream {

        private final Random random;
        private final int most;

        Pieces(byte[] bytes, Random random) {
            super(bytes);
            this.random = random;
            this.most = List.of(1, 5, 100, 5_000, 20_000).get(random.nextInt(5));
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, random.nextInt(most + 1)));
        }
    }

    @Provide
    Arbitrary<String> odd() {
        return Arbitraries.of(PlainResultStreamTest.ODD);
    }

    @Property(tries = 2_000)
    void anyResultIsReadAsTheStrictReaderReadsIt(@ForAll("odd") String odd, @ForAll Random random) {
        StringBuilder body =
                new StringBuilder(random.nextBoolean() ? "<DeleteResult>" : "<DeleteResult xmlns=\"u\">\r");
        int beginning = body.length();
        for (int entries = random.nextInt(random.nextBoolean() ? 5 : 600); entries > 0; entries--) {
            body.append(ENTRIES.get(random.nextInt(ENTRIES.size())));
        }
        if (random.nextBoolean()) {
            int at = beginning + random.nextInt(body.length() - beginning + 1);
            body.insert(random.nextBoolean() ? Math.max(beginning, body.lastIndexOf("<", at)) : at, odd);
        }
        body.append("</DeleteResult>").append(random.nextBoolean() ? "\n" : "");
        byte[] bytes = body.toString().getBytes(UTF_8);
        if (random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }

        PlainResultStreamTest.Outcome expected = PlainResultStreamTest.strict(bytes);

        assertEquals(expected, PlainResultStreamTest.streamed(new Pieces(bytes, random)));
        Reached.count("read", expected.end().endsWith("deleted"));
        Reached.count("errors", !expected.errors().isEmpty());
    }
}
