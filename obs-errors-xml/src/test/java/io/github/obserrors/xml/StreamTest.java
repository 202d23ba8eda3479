package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.samples.Refused;
import io.github.obserrors.xml.samples.Samples;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.Arrays;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stream is read to its end or to the bound, and stays open. */
class StreamTest {

    /** Returns one byte at a time, and remembers whether it was closed. */
    private static final class Drip extends ByteArrayInputStream {

        private boolean closed;

        Drip(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, 1));
        }

        @Override
        public synchronized int available() {
            return 0;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Returns spaces without end, and counts them. */
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return ' ';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) ' ');
            given += length;
            return length;
        }
    }

    @Test
    void aStreamReadsAsItsBytes() throws IOException {
        for (String file : Samples.files()) {
            if (!Samples.isDeleteResult(file)) {
                byte[] bytes = Samples.bytes(file);

                assertEquals(ErrorXml.read(bytes), ErrorXml.read(new ByteArrayInputStream(bytes)), file);
            }
        }
    }

    @Test
    void oneByteAtATimeIsEnough() throws IOException {
        byte[] bytes = Samples.bytes("no-such-bucket-stray-text.xml");

        assertEquals(ErrorXml.read(bytes), ErrorXml.read(new Drip(bytes)));
    }

    @Test
    void aStreamThatGivesNothingAtTimesIsReadToItsEnd() throws IOException {
        byte[] bytes = Samples.bytes("no-such-key.xml");
        InputStream stream = new FilterInputStream(new ByteArrayInputStream(bytes)) {
            private boolean nothing;

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                nothing = !nothing;
                return nothing ? 0 : super.read(buffer, offset, Math.min(length, 7));
            }
        };

        assertEquals(ErrorXml.read(bytes), ErrorXml.read(stream));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aStreamThatWaitsIsWaitedFor() throws Exception {
        byte[] bytes = Samples.bytes("no-such-key.xml");
        PipedOutputStream server = new PipedOutputStream();
        try (PipedInputStream stream = new PipedInputStream(server)) {
            FutureTask<ErrorBody> reading = new FutureTask<>(() -> ErrorXml.read(stream));
            Thread thread = new Thread(reading, "reader of the body");
            thread.setDaemon(true);
            thread.start();
            server.write(bytes, 0, 100);
            server.flush();
            while (stream.available() > 0) {
                Thread.onSpinWait();
            }
            assertFalse(reading.isDone());
            server.write(bytes, 100, bytes.length - 100);
            server.close();

            assertEquals(ErrorXml.read(bytes), reading.get());
        }
    }

    @Test
    void theStreamIsLeftOpen() throws IOException {
        Drip good = new Drip(Samples.bytes("no-such-key.xml"));
        Drip bad = new Drip(new byte[] {'x'});

        ErrorXml.read(good);
        assertThrows(MalformedErrorBodyException.class, () -> ErrorXml.read(bad));

        assertFalse(good.closed);
        assertFalse(bad.closed);
    }

    @Test
    void theStreamIsReadToItsEnd() throws IOException {
        InputStream stream = new ByteArrayInputStream("<Error><Code>A</Code></Error>\n\n".getBytes(UTF_8));

        ErrorXml.read(stream);

        assertEquals(-1, stream.read());
    }

    @Test
    void aFailureOfTheStreamPasses() {
        IOException failure = new IOException("connection reset");
        InputStream stream = new FilterInputStream(new ByteArrayInputStream(Samples.bytes("no-such-key.xml"), 0, 50)) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                if (read < 0) {
                    throw failure;
                }
                return read;
            }
        };

        assertSame(failure, assertThrows(IOException.class, () -> ErrorXml.read(stream)));
    }

    @Test
    void anEmptyStreamIsAnEmptyBody() {
        assertEquals(new Refused(Problem.EMPTY, 1, 1), Refused.by(() -> ErrorXml.read(InputStream.nullInputStream())));
    }

    @Test
    void anEndlessStreamIsReadNoFurtherThanTheBound() {
        Endless stream = new Endless();

        assertEquals(new Refused(Problem.TOO_LARGE, 1, 1), Refused.by(() -> ErrorXml.read(stream)));
        assertTrue(stream.given <= (1 << 20) + 1, stream.given + " bytes were read");
    }
}
