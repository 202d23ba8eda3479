package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.samples.Refused;
import io.github.obserrors.xml.samples.Samples;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader is read to its end or to the bound, and stays open. */
class ReaderTest {

    /** Returns one character at a time, and remembers whether it was closed. */
    private static final class Drip extends StringReader {

        private boolean closed;

        Drip(String text) {
            super(text);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, 1));
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Returns spaces without end, and counts them. */
    private static final class Endless extends Reader {

        private long given;

        @Override
        public int read(char[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, ' ');
            given += length;
            return length;
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }

    @Test
    void aReaderReadsAsItsBytes() throws IOException {
        for (String file : Samples.files()) {
            if (!Samples.isDeleteResult(file)) {
                byte[] bytes = Samples.bytes(file);

                assertEquals(ErrorXml.read(bytes), ErrorXml.read(new StringReader(new String(bytes, UTF_8))), file);
            }
        }
    }

    @Test
    void oneCharacterAtATimeIsEnough() throws IOException {
        byte[] bytes = Samples.bytes("no-such-bucket-stray-text.xml");

        assertEquals(ErrorXml.read(bytes), ErrorXml.read(new Drip(new String(bytes, UTF_8))));
    }

    @Test
    void aReaderThatGivesNothingAtTimesIsReadToItsEnd() throws IOException {
        Reader reader = new StringReader("<Error><Code>NoSuchKey</Code></Error>") {
            private boolean nothing;

            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                nothing = !nothing;
                return nothing ? 0 : super.read(buffer, offset, Math.min(length, 7));
            }
        };

        assertEquals("NoSuchKey", ErrorXml.read(reader).code().value());
    }

    @Test
    void aFailureInTheMiddlePasses() {
        IOException failure = new IOException("connection reset");
        Reader reader = new StringReader("<Error><Code>A</Code>") {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, Math.min(length, 3));
                if (read < 0) {
                    throw failure;
                }
                return read;
            }
        };

        assertSame(failure, assertThrows(IOException.class, () -> ErrorXml.read(reader)));
    }

    @Test
    void theReaderIsLeftOpen() throws IOException {
        Drip good = new Drip("<Error><Code>A</Code></Error>");
        Drip bad = new Drip("x");

        ErrorXml.read(good);
        assertThrows(MalformedErrorBodyException.class, () -> ErrorXml.read(bad));

        assertFalse(good.closed);
        assertFalse(bad.closed);
    }

    @Test
    void aFailureOfTheReaderPasses() {
        IOException failure = new IOException("connection reset");
        Reader reader = new StringReader("<Error>") {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw failure;
            }
        };

        assertSame(failure, assertThrows(IOException.class, () -> ErrorXml.read(reader)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "US-ASCII", "x-nothing"})
    void anEncodingInTheDeclarationIsIgnored(String encoding) throws IOException {
        String body = "<?xml version='1.0' encoding='" + encoding + "'?><Error><Code>\u00E9\u9519</Code></Error>";

        assertEquals(
                "\u00E9\u9519", ErrorXml.read(new StringReader(body)).code().value());
    }

    @Test
    void aByteOrderMarkIsSkipped() throws IOException {
        assertEquals(
                "A",
                ErrorXml.read(new StringReader("\uFEFF<?xml version='1.0'?><Error><Code>A</Code></Error>"))
                        .code()
                        .value());
    }

    @Test
    void aMarkThatWasDecodedAsLatin1IsAnEncodingError() {
        assertEquals(
                new Refused(Problem.BAD_ENCODING, 1, 1),
                Refused.by(() -> ErrorXml.read(new StringReader("\u00EF\u00BB\u00BF<Error><Code>A</Code></Error>"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t"})
    void aBlankReaderIsAnEmptyBody(String body) {
        assertEquals(new Refused(Problem.EMPTY, 1, 1), Refused.by(() -> ErrorXml.read(new StringReader(body))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "hello", "Service Unavailable"})
    void textIsNotXml(String body) {
        assertEquals(new Refused(Problem.NOT_XML, 1, 1), Refused.by(() -> ErrorXml.read(new StringReader(body))));
    }

    @Test
    void anEndlessReaderIsReadNoFurtherThanTheBoundAndOneBuffer() {
        Endless reader = new Endless();

        assertEquals(new Refused(Problem.TOO_LARGE, 1, 1), Refused.by(() -> ErrorXml.read(reader)));
        assertTrue(reader.given <= (1 << 20) + 8192, reader.given + " characters were read");
    }
}
