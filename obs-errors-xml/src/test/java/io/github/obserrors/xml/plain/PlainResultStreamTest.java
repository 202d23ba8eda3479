package io.github.obserrors.xml.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.MalformedErrorBodyException;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.ReadOptions;
import io.github.obserrors.xml.samples.Samples;
import io.github.obserrors.xml.strict.BindingReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A delete result from a stream is read as the strict reader reads it, whether or where it stops being plain. */
class PlainResultStreamTest {

    static final String ERROR =
            "<Error><Key>k\u9519</Key><Code>AccessDenied</Code><Message>m\r\n&amp;</Message><D>d</D></Error>";
    static final String DELETED = "<Deleted><Key>\uD83D\uDE00</Key><VersionId>v</VersionId></Deleted>";

    /** What a plain result may stop with, or go on with. */
    static final List<String> ODD = List.of(
            "",
            "stray",
            "<!-- </Error> -->",
            "<?a </Deleted>?>",
            "<Error a='b'><Code>B</Code></Error>",
            "<Error><Code>B</Code><Code>C</Code></Error>",
            "<Error><Code>B</Code><D><E>e</E></D></Error>",
            "<Error><Code>B</Code><D><![CDATA[</Error>]]></D></Error>",
            "<Error><Code></Code></Error>",
            "<Error><Key>k</Key></Error>",
            "<Error\n><Code>B</Code></Error\r\n>",
            "<error><Code>B</Code></error>",
            "<Errors><Error><Code>B</Code></Error></Errors>",
            "<Error><Errors>e</Errors><Code>B</Code></Error>",
            "<Deleted/>",
            "<Deleted><X><Y/></X></Deleted>",
            "<Deleted>\uFFFE</Deleted>",
            "<Deleted>&x;</Deleted>",
            "<Deleted",
            "</Error>",
            "</DeleteResult>",
            "</DeleteResult>\r\n \t",
            "</DeleteResult><!-- -->",
            "</DeleteResult>x",
            "</DeleteResults>");

    /** What was handed over, and how it ended. */
    record Outcome(List<KeyError> errors, List<Note> notes, String end) {}

    interface Reader {
        long read(Consumer<KeyError> errors, Consumer<Note> notes) throws IOException;
    }

    static Outcome outcome(Reader reader) {
        List<KeyError> errors = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        String end;
        try {
            end = reader.read(errors::add, notes::add) + " deleted";
        } catch (MalformedErrorBodyException e) {
            // Where a parser notices an end or a bound depends on how it buffers.
            boolean exact = e.problem() != Problem.TRUNCATED && e.problem() != Problem.TOO_LARGE;
            end = e.problem() + " at " + e.line() + (exact ? ":" + e.column() : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Outcome(errors, notes, end);
    }

    static Outcome streamed(InputStream body) {
        return outcome((errors, notes) -> ErrorXml.readDeleteResult(body, ReadOptions.defaults(), errors, notes));
    }

    static Outcome strict(byte[] body) {
        return outcome((errors, notes) ->
                BindingReader.streamDeleteResult(new ByteArrayInputStream(body), Bounds.defaults(), errors, notes));
    }

    private static boolean isPlain(byte[] body) throws IOException {
        return new PlainResultStream(new ByteArrayInputStream(body), Bounds.defaults()).read(error -> {});
    }

    /** Gives at most so many bytes at once. */
    private static InputStream inPieces(byte[] body, int most) {
        return new ByteArrayInputStream(body) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, most));
            }
        };
    }

    static List<String> odd() {
        return ODD;
    }

    @ParameterizedTest
    @MethodSource("odd")
    void whateverFollowsPlainEntriesIsReadAsTheStrictReaderReadsIt(String odd) {
        for (String end : List.of("", DELETED, ERROR + "</DeleteResult>", "\n</DeleteResult>\n")) {
            byte[] body = ("<?xml version=\"1.0\"?>\r\n<DeleteResult xmlns=\"u\">\r\n" + ERROR + "\r\n" + DELETED + "\r"
                            + odd + end)
                    .getBytes(UTF_8);
            Outcome expected = strict(body);

            for (int most = 1; most <= body.length; most++) {
                assertEquals(expected, streamed(inPieces(body, most)), new String(body, UTF_8) + " in " + most);
            }
            for (int split = 0; split <= body.length; split++) {
                InputStream halves = new SequenceInputStream(
                        new ByteArrayInputStream(body, 0, split),
                        new ByteArrayInputStream(body, split, body.length - split));
                assertEquals(expected, streamed(halves), new String(body, UTF_8) + " split at " + split);
            }
        }
    }

    @Test
    void aResultThatEndsAnywhereIsReadAsTheStrictReaderReadsIt() {
        byte[] body = ("<?xml version='1.0' encoding='UTF-8'?>\r\n<DeleteResult xmlns=\"u\">\r\n" + ERROR + "\r\n"
                        + DELETED + "\r" + ERROR + "</DeleteResult >\n\n")
                .getBytes(UTF_8);
        for (int length = 0; length <= body.length; length++) {
            byte[] cut = Arrays.copyOf(body, length);
            assertEquals(strict(cut), streamed(inPieces(cut, 7)), new String(cut, UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8_170, 8_192, 16_300, 16_384, 40_000})
    void whereverInTheWindowItStopsBeingPlainNothingIsLostOrRepeated(int size) {
        String entries = (ERROR + DELETED + "\n").repeat(1 + size / (ERROR + DELETED).length());
        for (String odd : List.of("<!-- -->" + ERROR + "</DeleteResult>", "<Deleted>\uFFFE", "</DeleteResult>\n")) {
            for (int shift = 0; shift < 200; shift++) {
                byte[] body = ("<DeleteResult>" + " ".repeat(shift) + entries + odd).getBytes(UTF_8);
                assertEquals(strict(body), streamed(new ByteArrayInputStream(body)), odd + " shifted by " + shift);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {16_200, 16_384, 16_500, 70_000, 300_000})
    void anEntryOrASpaceLongerThanTheWindowIsReadAsTheStrictReaderReadsIt(int length) {
        String text = "x".repeat(length);
        for (String part : List.of(
                "<Error><Code>A</Code><Message>" + text + "</Message></Error>",
                "<Deleted><Key>" + text + "</Key></Deleted>",
                " ".repeat(length),
                "</DeleteResult>" + "\n".repeat(length))) {
            for (String end : List.of("</DeleteResult>", "", "&")) {
                byte[] body = ("<DeleteResult>" + ERROR + part + ERROR + end).getBytes(UTF_8);
                assertEquals(strict(body), streamed(new ByteArrayInputStream(body)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3_000, 4_080, 4_096, 5_000, 20_000})
    void aBeginningOfAnyLengthIsReadAsTheStrictReaderReadsIt(int length) {
        for (String beginning : List.of(
                " ".repeat(length) + "<DeleteResult>",
                "<DeleteResult xmlns=\"" + "u".repeat(length) + "\">",
                "<!--" + "u".repeat(length) + "--><DeleteResult>",
                "<?xml version='1.0'" + " ".repeat(length) + "?>\n<DeleteResult>",
                "<?xml version='1.0'?>" + "\r\n".repeat(length) + "<DeleteResult>")) {
            for (String end : List.of("</DeleteResult>", "&")) {
                byte[] body = (beginning + ERROR + end).getBytes(UTF_8);
                assertEquals(strict(body), streamed(inPieces(body, 1)), beginning.substring(0, 20));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {990, 1000, 1001, 1010, 1016, 1017, 1018, 1019, 1020, 1021, 1022, 1023, 1024})
    void namesBeforeTheFirstOddEntryCount(int names) {
        String details = IntStream.range(0, names / 2)
                .mapToObj(i -> "<n" + i + ">v</n" + i + ">")
                .collect(Collectors.joining());
        String more = IntStream.range(names / 2, names)
                .mapToObj(i -> "<n" + i + ">v</n" + i + ">")
                .collect(Collectors.joining());
        byte[] body = ("<DeleteResult>" + ERROR + "<Deleted><VersionId>v</VersionId></Deleted><Error>" + details
                        + "<Code>A</Code></Error><!-- --><Error><Code>A</Code>" + more + "</Error></DeleteResult>")
                .getBytes(UTF_8);

        assertEquals(strict(body), streamed(new ByteArrayInputStream(body)));
    }

    @Test
    void whatServersSendIsPlain() throws IOException {
        for (String file : Samples.files()) {
            if (Samples.isDeleteResult(file)) {
                byte[] body = Samples.bytes(file);
                boolean plain = PlainScanner.readDeleteResult(body, Bounds.defaults()) != null;
                assertEquals(plain, isPlain(body), file);
            }
        }
        byte[] large = ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DeleteResult xmlns=\"http://obs.example/doc/\">"
                        + (ERROR + DELETED).repeat(5_000) + "\n</DeleteResult>\n")
                .getBytes(UTF_8);
        assertTrue(isPlain(large));
        assertFalse(isPlain("<DeleteResult/>".getBytes(UTF_8)));
    }

    @Test
    void noMoreThanAPieceIsReadAhead() throws IOException {
        byte[] body = ("<DeleteResult>" + ERROR.repeat(1_000) + "</DeleteResult>").getBytes(UTF_8);
        ByteArrayInputStream stream = new ByteArrayInputStream(body);
        int[] errors = {0};
        ErrorXml.readDeleteResult(
                stream,
                ReadOptions.defaults(),
                error -> {
                    errors[0]++;
                    int taken = "<DeleteResult>".length() + errors[0] * ERROR.getBytes(UTF_8).length;
                    assertTrue(body.length - stream.available() <= taken + 8_192, "after error " + errors[0]);
                },
                note -> {});
        assertEquals(1_000, errors[0]);
    }

    @Test
    void whatWasHandedOverBeforeTheStreamFailsIsNotRepeated() {
        IOException failure = new IOException("reset");
        List<KeyError> errors = new ArrayList<>();
        InputStream body = new SequenceInputStream(
                new ByteArrayInputStream(("<DeleteResult>" + ERROR + "<!-- -->" + ERROR).getBytes(UTF_8)),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw failure;
                    }

                    @Override
                    public int read(byte[] buffer, int offset, int length) throws IOException {
                        throw failure;
                    }
                });

        assertEquals(
                failure,
                assertThrows(
                        IOException.class,
                        () -> ErrorXml.readDeleteResult(body, ReadOptions.defaults(), errors::add, note -> {})));
        assertEquals(2, errors.size());
    }
}
