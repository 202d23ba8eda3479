package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.UnknownOutcome;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** A response decodes to the same from bytes and from a stream, whatever its pieces and wherever a bound cuts. */
class BytesAndStreamsProperties {

    private static final String ENTRY = "<Error><Key>k</Key><Code>AccessDenied</Code></Error>";

    private static final List<String> BEGINNINGS = List.of(
            "",
            "<?xml version='1.0'?>",
            "<!-- comment -->",
            "<Error><Code>A</Code>",
            "<Errors>",
            "<DeleteResult>",
            "<DeleteResult xmlns='urn:a'>",
            "<x:DeleteResult xmlns:x='u'>",
            "text<DeleteResult>",
            "<CopyObjectResult>",
            "<html><title>a</title>",
            "{\"code\":\"A\",\"d\":[",
            "\u001F\u008B");
    private static final List<String> MIDDLES = List.of(
            ENTRY, "<Deleted/>", "<Error><Key>k</Key></Error>", "<D>d</D>", "text ", "\u4E2D", "\"a\",", "<!-- c -->");
    private static final List<String> ENDS = List.of(
            "", "</DeleteResult>", "</x:DeleteResult>", "</Error>", "</Errors>", "</CopyObjectResult>", "]}", " ", "<");

    @Provide
    Arbitrary<byte[]> bodies() {
        return Combinators.combine(
                        Arbitraries.of(BEGINNINGS),
                        Arbitraries.of(MIDDLES),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(ENDS),
                        Arbitraries.of(UTF_8, UTF_8, UTF_8, UTF_16))
                .as((beginning, middle, times, end, charset) -> bytes(beginning + middle.repeat(times) + end, charset));
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    @Provide
    Arbitrary<DecodeOptions> options() {
        return Combinators.combine(
                        Arbitraries.of(1, 10, 100, 300, 1000, 4000, Bounds.BODY),
                        Arbitraries.of(1, 100, 300, 1000, 4000, Bounds.DELETE_RESULT),
                        Arbitraries.of(true, false))
                .as((body, deleteResult, result) -> {
                    DecodeOptions options = DecodeOptions.defaults()
                            .withBounds(Bounds.defaults().withBody(body).withDeleteResult(deleteResult));
                    return result ? options.withResultDocument(true) : options;
                });
    }

    @Property(tries = 5000)
    void bytesAndStreamsGiveTheSame(
            @ForAll("bodies") byte[] body,
            @ForAll("options") DecodeOptions options,
            @ForAll("statuses") int status,
            @ForAll("lengths") int announced,
            @ForAll Random random) {
        int length = announced < 0 ? body.length : announced;
        Map<String, List<String>> headers = Map.of("Content-Length", List.of(Integer.toString(length)));

        DecodedResponse ofBytes = ErrorResponses.decode(status, headers, body, options);
        DecodedResponse ofStream = ErrorResponses.decode(status, headers, new OddChunks(body, random), options);

        assertEquals(ofBytes, ofStream);
        boolean read = status >= 300 || options.resultDocument();
        Statistics.label("looked at")
                .collect(read)
                .coverage(looked -> looked.check(true).percentage(share -> share > 60));
        if (read) {
            Statistics.label("cut by a bound")
                    .collect(ofBytes.notes().contains(Note.BEYOND_BOUNDS))
                    .coverage(cut -> {
                        cut.check(true).percentage(share -> share >= 30);
                        cut.check(false).percentage(share -> share >= 30);
                    });
            Statistics.label("kind").collect(ofBytes.getClass().getSimpleName()).coverage(kind -> {
                kind.check(DeleteResult.class.getSimpleName()).percentage(share -> share >= 5);
                kind.check(UnknownOutcome.class.getSimpleName()).percentage(share -> share >= 5);
            });
        }
    }

    @Provide
    Arbitrary<Integer> statuses() {
        return Arbitraries.of(200, 200, 204, 304, 404, 500, 503, 1000);
    }

    /** The length in the headers, which is mostly right. */
    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.of(-1, -1, 0, 500);
    }

    @Example
    void aDeleteResultOfAnErrorStatusComesWholeFromBoth() {
        byte[] body = ("<DeleteResult>" + ENTRY.repeat(40_000) + "</DeleteResult>").getBytes(UTF_8);
        for (byte[] encoded : List.of(body, new String(body, UTF_8).getBytes(UTF_16))) {
            DeleteResult ofBytes = (DeleteResult) ErrorResponses.decode(500, Map.of(), encoded);

            assertEquals(40_000, ofBytes.errors().size());
            assertEquals(List.of(), ofBytes.notes());
            assertEquals(ofBytes, ErrorResponses.decode(500, Map.of(), new ByteArrayInputStream(encoded)));
        }
    }

    @Example
    void ofAnErrorThatIsTooLargeOneByteMoreThanTheBoundIsRead() {
        for (DecodeOptions options :
                List.of(DecodeOptions.defaults(), DecodeOptions.defaults().withResultDocument(true))) {
            byte[] body = ("<Error><Code>A</Code>" + "<D>d</D>".repeat(300_000)).getBytes(UTF_8);
            ByteArrayInputStream stream = new ByteArrayInputStream(body);

            DecodedResponse decoded = ErrorResponses.decode(500, Map.of(), stream, options);

            assertEquals(body.length - Bounds.BODY - 1, stream.available());
            assertEquals(ErrorResponses.decode(500, Map.of(), body, options), decoded);
        }
    }

    /** Returns up to a few hundred bytes at a time, and sometimes none, which breaks the contract. */
    private static final class OddChunks extends InputStream {

        private final ByteArrayInputStream bytes;
        private final Random random;

        OddChunks(byte[] bytes, Random random) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.random = random;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return bytes.read(buffer, offset, Math.min(length, random.nextInt(3) * random.nextInt(200)));
        }
    }
}
