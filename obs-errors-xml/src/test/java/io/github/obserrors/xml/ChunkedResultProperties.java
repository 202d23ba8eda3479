package io.github.obserrors.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.samples.Bodies;
import io.github.obserrors.xml.samples.Reached;
import io.github.obserrors.xml.samples.XmlForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A delete result from a stream is read like the same bytes in memory, whatever pieces the stream returns. */
class ChunkedResultProperties {

    /** Returns bytes in pieces of random size, some of a single byte, and sometimes says that there are more. */
    static final class Chunks extends ByteArrayInputStream {

        private final Random random;
        private final int most;

        Chunks(byte[] bytes, Random random) {
            super(bytes);
            this.random = random;
            this.most = random.nextBoolean() ? 1 : 1 + random.nextInt(100);
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(most)));
        }

        @Override
        public synchronized int available() {
            return random.nextBoolean() ? 0 : super.available();
        }
    }

    @Provide
    Arbitrary<List<ErrorBody>> results() {
        return Bodies.any().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32LE", "GB18030")
                .map(Charset::forName);
    }

    /** A result with layout, deleted objects and a few oddities, which declares its charset. */
    private static byte[] write(List<ErrorBody> bodies, Charset charset, Random random) {
        return text(bodies, charset, random).toString().getBytes(charset);
    }

    private static StringBuilder text(List<ErrorBody> bodies, Charset charset, Random random) {
        List<String> between =
                List.of("", "\n", "<Deleted><Key>\u9519</Key></Deleted>", "<!-- -->", "stray", "<X a='b'/>");
        StringBuilder written = new StringBuilder("<?xml version='1.0' encoding='" + charset + "'?><DeleteResult>");
        for (ErrorBody body : bodies) {
            written.append(between.get(random.nextInt(between.size())));
            written.append(new XmlForm().error(body));
        }
        return written.append(between.get(random.nextInt(between.size()))).append("</DeleteResult>\n");
    }

    /** The outcome of reading a result: its content, or the problem for which it is refused. */
    static Object outcome(byte[] bytes, ReadOptions options) {
        try {
            return ErrorXml.readDeleteResult(bytes, options);
        } catch (MalformedErrorBodyException e) {
            return e.problem();
        }
    }

    static Object outcome(InputStream bytes, ReadOptions options) throws IOException {
        List<KeyError> errors = new ArrayList<>();
        Set<Note> notes = new LinkedHashSet<>();
        try {
            long deleted = ErrorXml.readDeleteResult(bytes, options, errors::add, notes::add);
            return new DeleteResult(
                    Optional.empty(), Optional.empty(), Optional.empty(), errors, deleted, true, List.copyOf(notes));
        } catch (MalformedErrorBodyException e) {
            return e.problem();
        }
    }

    @Property
    void anyResultReadsTheSame(
            @ForAll("results") List<ErrorBody> bodies, @ForAll("charsets") Charset charset, @ForAll Random random)
            throws IOException {
        byte[] bytes = write(bodies, charset, random);

        Object streamed = outcome(new Chunks(bytes, random), ReadOptions.defaults());

        assertEquals(ErrorXml.readDeleteResult(bytes), streamed);
        assertEquals(bodies.stream().map(KeyError::new).toList(), ((DeleteResult) streamed).errors());
    }

    @Property
    void aResultThatIsCutIsRefusedForTheSameReason(
            @ForAll("results") List<ErrorBody> bodies, @ForAll("charsets") Charset charset, @ForAll Random random)
            throws IOException {
        byte[] bytes = write(bodies, charset, random);
        byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));

        assertEquals(outcome(cut, ReadOptions.defaults()), outcome(new Chunks(cut, random), ReadOptions.defaults()));
    }

    @Property
    void aResultWithAChangeIsReadOrRefusedTheSame(
            @ForAll("results") List<ErrorBody> bodies,
            @ForAll("charsets") Charset charset,
            @ForAll("charsets") Charset given,
            @ForAll Random random)
            throws IOException {
        byte[] bytes = random.nextBoolean()
                ? withALetterBehindATag(text(bodies, charset, random), random).getBytes(charset)
                : withAByteChanged(write(bodies, charset, random), random);
        ReadOptions options = random.nextBoolean()
                ? ReadOptions.defaults()
                : ReadOptions.defaults().withCharset(random.nextInt(4) == 0 ? given : charset);

        Object inMemory = outcome(bytes, options);
        Object streamed = outcome(new Chunks(bytes, random), options);

        Reached.count("read", inMemory instanceof DeleteResult);
        // If there are several mistakes, the stream shows the first; in memory, bytes are checked before markup.
        assertEquals(withoutReason(inMemory), withoutReason(streamed), inMemory + " and " + streamed);
    }

    private static byte[] withAByteChanged(byte[] bytes, Random random) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        return bytes;
    }

    private static String withALetterBehindATag(StringBuilder text, Random random) {
        int tag = text.indexOf(">", random.nextInt(text.length() - ">\n".length()));
        return text.insert(tag + 1, (char) ('a' + random.nextInt(26))).toString();
    }

    private static Object withoutReason(Object outcome) {
        return outcome instanceof Problem ? "refused" : outcome;
    }
}
