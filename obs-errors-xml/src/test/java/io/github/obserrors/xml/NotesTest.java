package io.github.obserrors.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.samples.Response;
import io.github.obserrors.xml.samples.Samples;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each note comes with its oddity, alone if nothing else is odd, and no note comes without one. */
class NotesTest {

    private static final String BODY = "<Error><Code>A</Code><RequestId>1</RequestId></Error>";

    /** A note, and a response that is odd only in this way. */
    record Example(Note note, Response response) {

        @Override
        public String toString() {
            return note.label();
        }
    }

    static Stream<Example> examples() {
        return Stream.of(
                example(Note.STRAY_TEXT, "<Error>x<Code>A</Code></Error>"),
                example(Note.ATTRIBUTE, "<Error><Code a='b'>A</Code></Error>"),
                example(Note.REPEATED_FIELD, "<Error><Code>A</Code><Code>B</Code></Error>"),
                example(Note.ELEMENT_IN_FIELD, "<Error><Code>A</Code><Message>a<b>c</b></Message></Error>"),
                example(Note.ELEMENT_CASE, "<Error><code>A</code></Error>"),
                example(
                        Note.ENTRY_WITHOUT_CODE,
                        "<DeleteResult><Error><Key>k</Key></Error><Deleted><Key>l</Key></Deleted></DeleteResult>"),
                example(Note.UNUSUAL_ROOT, "<Fault><Code>A</Code></Fault>"),
                example(Note.SEVERAL_ERRORS, "<Error><Message>a</Message></Error><Error><Code>A</Code></Error>"),
                new Example(Note.ERROR_IN_SUCCESS, Response.of(200, BODY)),
                new Example(Note.CODES_DIFFER, Response.of(404, BODY).with("x-obs-error-code", "B")),
                new Example(Note.IDS_DIFFER, Response.of(404, BODY).with("x-obs-request-id", "2")),
                example(Note.BEFORE_XML, "\n<?xml version='1.0'?>" + BODY),
                example(Note.TRUNCATED, BODY.substring(0, BODY.length() - 1)),
                example(Note.NOT_WELL_FORMED, "<Error><Code>A</Code><b></Error>"),
                example(Note.BAD_ENCODING, "<?xml version='1.0' encoding='none'?>" + BODY),
                example(Note.INVALID_CHARACTER, "<Error><Code>A</Code><Key>&#1;</Key></Error>"),
                example(Note.DOCUMENT_TYPE, "<!DOCTYPE Error>" + BODY),
                example(Note.ENTITY, "<Error><Code>A</Code><Message>&a;</Message></Error>"),
                example(Note.BEYOND_BOUNDS, "<Error><Code>A</Code>" + "<a/>".repeat(Bounds.DETAILS + 1) + "</Error>"),
                example(Note.JSON, "{\"code\":\"A\"}"),
                example(Note.HTML, "<html></html>"),
                example(Note.PLAIN_TEXT, "text"),
                example(Note.UNKNOWN_CONTENT, "\0\001\002"),
                new Example(Note.CONTENT_CODING, Response.of(404, "abc").with("Content-Encoding", "zstd")),
                new Example(Note.CONTENT_LENGTH, Response.of(404, BODY).with("Content-Length", "1")),
                new Example(Note.INVALID_STATUS, Response.of(0, BODY)));
    }

    private static Example example(Note note, String body) {
        return new Example(note, Response.of(404, body));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachNoteComesAlone(Example example) {
        assertEquals(List.of(example.note()), withoutNeighbours(example));
    }

    /** Two errors one after the other are not XML, and a note says so. */
    private static List<Note> withoutNeighbours(Example example) {
        List<Note> notes = example.response().decodeResult().notes();
        return example.note() == Note.SEVERAL_ERRORS
                ? notes.stream().filter(note -> note != Note.NOT_WELL_FORMED).toList()
                : notes;
    }

    @Test
    void aBodyThatFailsIsNoted() {
        assertEquals(
                List.of(Note.BODY_FAILED),
                ErrorResponses.decode(404, Map.of(), new FailingStream()).notes());
    }

    @Test
    void aBodyWhoseConnectionIsClosedIsNotedWhateverTheClientThrows() {
        InputStream closed = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("closed");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                throw new IllegalStateException("closed");
            }
        };

        assertEquals(
                List.of(Note.BODY_FAILED),
                ErrorResponses.decode(404, Map.of(), closed).notes());
    }

    @Test
    void headersThatFailAreNoted() {
        Function<String, String> failing = name -> {
            throw new IllegalStateException(name);
        };

        assertEquals(
                List.of(Note.HEADERS_FAILED),
                ErrorResponses.decode(404, failing, new byte[0], DecodeOptions.defaults())
                        .notes());
    }

    @Test
    void everyNoteHasAnExample() {
        Set<Note> shown = examples()
                .map(Example::note)
                .collect(Collectors.toCollection(() -> EnumSet.of(Note.BODY_FAILED, Note.HEADERS_FAILED)));

        assertEquals(EnumSet.allOf(Note.class), shown);
    }

    static List<String> files() {
        return Samples.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSampleBringsNoNotesButThoseOfTheStrictReader(String file) {
        byte[] body = Samples.bytes(file);
        Response response = Response.of(404, body)
                .with("Content-Type", "application/xml; charset=UTF-8")
                .with("Content-Length", Integer.toString(body.length));
        DecodedResponse decoded = response.decode();

        List<Note> expected = file.equals("no-such-bucket-stray-text.xml") ? List.of(Note.STRAY_TEXT) : List.of();
        assertEquals(expected, decoded.notes());
    }
}
