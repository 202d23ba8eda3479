package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.samples.Refused;
import io.github.obserrors.xml.samples.Samples;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A multi-object delete result that is read piece by piece from a stream says the same as its bytes in memory. */
class StreamedResultTest {

    private static final String ENTRY = "<Error><Key>k</Key><Code>AccessDenied</Code></Error>";

    private final List<KeyError> errors = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private long read(InputStream body) throws IOException {
        return read(body, ReadOptions.defaults());
    }

    private long read(InputStream body, ReadOptions options) throws IOException {
        return ErrorXml.readDeleteResult(body, options, errors::add, notes::add);
    }

    private long read(String body) throws IOException {
        return read(stream(body));
    }

    private static InputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(UTF_8));
    }

    private Refused refusal(byte[] body) {
        return Refused.by(() -> read(new ByteArrayInputStream(body)));
    }

    private Refused refusal(String body) {
        return refusal(body.getBytes(UTF_8));
    }

    /** A stream that fails where another would end. */
    private static InputStream failing(String beginning, IOException failure) {
        return new FilterInputStream(stream(beginning)) {
            @Override
            public int read() throws IOException {
                return requireMore(super.read());
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return requireMore(super.read(buffer, offset, length));
            }

            private int requireMore(int read) throws IOException {
                if (read < 0) {
                    throw failure;
                }
                return read;
            }
        };
    }

    @Test
    void errorsDeletedObjectsAndNotesAreHandedOnInTheirOrder() throws IOException {
        long deleted = read("<DeleteResult a=''>" + ENTRY + "<Deleted/>x<Error b=''><Code>B</Code></Error><Deleted/>"
                + "<Error><Code>C</Code><Code>D</Code></Error></DeleteResult>\n");

        assertEquals(2, deleted);
        assertEquals(
                List.of("AccessDenied", "B", "C"),
                errors.stream().map(error -> error.code().value()).toList());
        assertEquals(List.of(Note.ATTRIBUTE, Note.STRAY_TEXT, Note.ATTRIBUTE, Note.REPEATED_FIELD), notes);
    }

    @Test
    void theSamplesReadAsTheirBytes() throws IOException {
        for (String file : Samples.files()) {
            if (Samples.isDeleteResult(file)) {
                errors.clear();
                byte[] bytes = Samples.bytes(file);

                long deleted = read(new ByteArrayInputStream(bytes));

                assertEquals(ErrorXml.readDeleteResult(bytes).errors(), errors, file);
                assertEquals(ErrorXml.readDeleteResult(bytes).deleted(), deleted, file);
            }
        }
    }

    @Test
    void theBoundOfResultsInMemoryDoesNotCount() throws IOException {
        ReadOptions options =
                ReadOptions.defaults().withBounds(Bounds.defaults().withDeleteResult(1));

        assertEquals(0, read(stream("<DeleteResult>" + ENTRY + "</DeleteResult>"), options));
        assertEquals(1, errors.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<?xml version='1.0' encoding='UTF-8'?>\n"})
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void anErrorIsHandedOnWhileTheStreamWaits(String declaration) throws Exception {
        PipedOutputStream server = new PipedOutputStream();
        try (PipedInputStream body = new PipedInputStream(server)) {
            BlockingQueue<KeyError> received = new LinkedBlockingQueue<>();
            FutureTask<Long> reading = new FutureTask<>(
                    () -> ErrorXml.readDeleteResult(body, ReadOptions.defaults(), received::add, notes::add));
            Thread thread = new Thread(reading, "reader of the result");
            thread.setDaemon(true);
            thread.start();

            server.write((declaration + "<DeleteResult>" + ENTRY).getBytes(UTF_8));
            server.flush();
            assertEquals("AccessDenied", received.take().code().value());
            server.write(ENTRY.getBytes(UTF_8));
            server.flush();
            assertEquals("AccessDenied", received.take().code().value());
            assertFalse(reading.isDone());
            server.write("<Deleted/></DeleteResult>".getBytes(UTF_8));
            server.close();

            assertEquals(1, reading.get());
        }
    }

    @Test
    void errorsBeforeAFailureOfTheStreamAreHandedOn() {
        IOException failure = new IOException("connection reset");

        IOException thrown =
                assertThrows(IOException.class, () -> read(failing("<DeleteResult>" + ENTRY + "<Err", failure)));

        assertSame(failure, thrown);
        assertEquals(1, errors.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<?xml version='1.0'",
                "<Delete",
                "<DeleteResult>",
                "<DeleteResult><Error>",
                "<DeleteResult><Error><Code>A",
                "<DeleteResult><Deleted>text",
                "<DeleteResult></DeleteResult>",
                "<DeleteResult></DeleteResult><!-- "
            })
    void aFailureOfTheStreamIsThrownAsItIsWhereverItHappens(String beginning) {
        IOException failure = new IOException("connection reset");

        assertSame(failure, assertThrows(IOException.class, () -> read(failing(beginning, failure))));
    }

    @Test
    void aFailureOfTheStreamIsNoBadEncodingWhateverItsClass() {
        IOException failure = new MalformedInputException(1);

        assertSame(failure, assertThrows(IOException.class, () -> read(failing("<DeleteResult>", failure))));
    }

    @Test
    void anUncheckedFailureOfTheStreamPasses() {
        UncheckedIOException failure = new UncheckedIOException(new IOException("closed"));
        InputStream body = new FilterInputStream(stream("<DeleteResult>")) {
            @Override
            public int read(byte[] buffer, int offset, int length) {
                throw failure;
            }
        };

        assertSame(failure, assertThrows(UncheckedIOException.class, () -> read(body)));
    }

    @Test
    void whatTheReceiverOfErrorsThrowsPasses() {
        UncheckedIOException failure = new UncheckedIOException(new IOException("disk full"));

        assertSame(
                failure,
                assertThrows(
                        UncheckedIOException.class,
                        () -> ErrorXml.readDeleteResult(
                                stream("<DeleteResult>" + ENTRY + "</DeleteResult>"),
                                ReadOptions.defaults(),
                                error -> {
                                    throw failure;
                                },
                                notes::add)));
    }

    @Test
    void whatTheReceiverOfNotesThrowsPasses() {
        UncheckedIOException failure = new UncheckedIOException(new IOException("disk full"));

        for (String body : List.of("<DeleteResult>x</DeleteResult>", "<DeleteResult><Error>x</Error></DeleteResult>")) {
            assertSame(
                    failure,
                    assertThrows(
                            UncheckedIOException.class,
                            () -> ErrorXml.readDeleteResult(stream(body), ReadOptions.defaults(), errors::add, note -> {
                                throw failure;
                            })));
        }
    }

    @Test
    void theRefusalOfABodyThatTheReceiverReadsPasses() {
        MalformedErrorBodyException refusal = assertThrows(
                MalformedErrorBodyException.class, () -> ErrorXml.read("<Error>another body".getBytes(UTF_8)));

        assertSame(
                refusal,
                assertThrows(
                        MalformedErrorBodyException.class,
                        () -> ErrorXml.readDeleteResult(
                                stream("<DeleteResult>" + ENTRY + "</DeleteResult>"),
                                ReadOptions.defaults(),
                                error -> {
                                    throw refusal;
                                },
                                notes::add)));
    }

    @Test
    void theStreamIsLeftOpen() throws IOException {
        List<String> closed = new ArrayList<>();
        for (String body : List.of(
                "<DeleteResult>" + ENTRY + "</DeleteResult>", "<DeleteResult>", "x", "", "<?xml version='1.0'")) {
            InputStream stream = new FilterInputStream(stream(body)) {
                @Override
                public void close() {
                    closed.add(body);
                }
            };
            try {
                read(stream);
            } catch (MalformedErrorBodyException e) {
                assertFalse(body.endsWith("</DeleteResult>"), body);
            }
        }

        assertEquals(List.of(), closed);
    }

    @Test
    void theStreamIsReadToItsEnd() throws IOException {
        InputStream body = stream("<DeleteResult/>\n<!-- -->\n");

        read(body);

        assertEquals(-1, body.read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t"})
    void aBlankStreamIsEmpty(String body) {
        assertEquals(Problem.EMPTY, refusal(body).problem());
    }

    @Test
    void aLongBlankStreamIsEmpty() {
        assertEquals(Problem.EMPTY, refusal("\n".repeat(100_000)).problem());
    }

    @Test
    void badBytesAreRefusedWhereTheyAre() {
        assertEquals(
                new Refused(Problem.BAD_ENCODING, 3, 10),
                refusal(("<DeleteResult>\r\n" + ENTRY + "\n<Deleted>\u00E9</Deleted></DeleteResult>")
                        .getBytes(ISO_8859_1)));
        assertEquals(1, errors.size());
    }

    @Test
    void badBytesFarBehindAreRefusedWhereTheyAre() {
        String body = "<DeleteResult>\n" + "<Deleted>\u9519</Deleted>\r".repeat(10_000);
        byte[] bytes = (body + "@").getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;

        assertEquals(new Refused(Problem.BAD_ENCODING, 10_002, 1), refusal(bytes));
    }

    @Test
    void aResultThatIsCutIsTruncated() {
        String body = "<DeleteResult>" + ENTRY + "<Deleted><Key>\u9519\uD83D\uDE00</Key></Deleted></DeleteResult>";
        for (Charset charset : List.of(UTF_8, UTF_16LE)) {
            byte[] bytes = ("\uFEFF" + body).getBytes(charset);
            int mark = "\uFEFF".getBytes(charset).length;
            for (int length = mark + 1; length < bytes.length; length++) {
                assertEquals(
                        Problem.TRUNCATED,
                        refusal(Arrays.copyOf(bytes, length)).problem(),
                        charset + " cut at " + length);
            }
        }
    }

    @Test
    void whatIsNoCharacterOfXmlIsNotXml() {
        assertEquals(new Refused(Problem.NOT_XML, 1, 34), refusal("<DeleteResult><Error><Code>A</Cod\uFFFE"));
        assertEquals(
                Problem.NOT_XML,
                refusal("<DeleteResult><Deleted>\uFFFF</Deleted></DeleteResult>")
                        .problem());
        assertEquals(
                Problem.NOT_XML,
                refusal("<DeleteResult><Deleted>\0</Deleted></DeleteResult>").problem());
    }

    @Test
    void anotherRootIsRefused() {
        assertEquals(new Refused(Problem.UNEXPECTED_ROOT, 2, 1), refusal("\n<error><Code>A</Code></error>"));
    }

    @Test
    void aStreamThatGivesNothingAtTimesIsReadToItsEnd() throws IOException {
        InputStream body = new FilterInputStream(stream("<DeleteResult>" + ENTRY.repeat(500) + "</DeleteResult>")) {
            private boolean nothing;

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                nothing = !nothing;
                return nothing ? 0 : super.read(buffer, offset, Math.min(length, 100));
            }
        };

        read(body);

        assertEquals(500, errors.size());
    }

    @Test
    void whatBreaksOffIsNoLongerReadFromTheStream() {
        RepeatingStream body = new RepeatingStream("<DeleteResult><!--", "x", 1L << 40, "");

        assertEquals(Problem.TOO_LARGE, Refused.by(() -> read(body)).problem());
        assertTrue(errors.isEmpty());
    }
}
