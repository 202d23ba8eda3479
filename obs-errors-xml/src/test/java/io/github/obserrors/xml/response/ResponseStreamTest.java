package io.github.obserrors.xml.response;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.NoError;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.ErrorResponses;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses in a stream: the same as in the whole text, wherever a part of it ends. */
class ResponseStreamTest {

    private static final DecodeOptions OPTIONS = DecodeOptions.defaults();
    private static final String SLOW_DOWN = "<Error><Code>SlowDown</Code></Error>";

    private static final List<String> LOG = List.of(
            "<?xml version='1.0'?>\n",
            "<Error>",
            "<Code>A</Code>",
            "<e:Error xmlns:e='urn:e'><e:Code>B</e:Code></e:Error  >",
            "</Error>",
            "<DeleteResult><Error><Key>k</Key><Code>C</Code></Error>",
            "</DeleteResult>",
            "<",
            " line of a log\n",
            "HTTP/1.1 503 x\r\n\r\n",
            SLOW_DOWN,
            " ".repeat(300));

    private static final List<String> RESPONSES = List.of(
            "HTTP/1.1 503 Service Unavailable\r\n",
            "HTTP/1.1 200 OK\r\n",
            "HTTP/2 404 \r\n",
            "Content-Length: 36\r\n",
            "Content-Length: 3000\r\n",
            "ETag: a\r\n",
            "\r\n",
            "\r\n",
            SLOW_DOWN,
            "text\n",
            "x".repeat(5000));

    @Test
    void theBodiesOfALogAreThoseOfTheWholeText() throws IOException {
        assertTrue(compare(new Random(1), LOG, "text ".repeat(20), 300) > 300);
    }

    @Test
    void theResponsesAreThoseOfTheWholeText() throws IOException {
        assertTrue(compare(new Random(2), RESPONSES, "HTTP/1.1 500 x\r\n\r\n", 300) > 300);
    }

    /** Compares streams in small parts with the whole, and returns how many responses were found. */
    private static int compare(Random random, List<String> pieces, String start, int texts) throws IOException {
        int found = 0;
        for (int i = 0; i < texts; i++) {
            StringBuilder text = new StringBuilder(start);
            for (int count = random.nextInt(60); count > 0; count--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            byte[] bytes = text.toString().getBytes(ISO_8859_1);
            List<DecodedResponse> expected = ErrorResponses.find(bytes, OPTIONS);
            for (int part : new int[] {64, 500, 4000}) {
                assertEquals(expected, inParts(new ByteArrayInputStream(bytes), part, 1 << 20), part + ": " + text);
            }
            found += expected.size();
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Error><Code>A</Code>", "<DeleteResult><Error><Key>k</Key><Code>A</Code></Error>"})
    void aBodyThatIsTooLongIsTakenWithoutItsEndAndTheNextIsFound(String beginning) throws IOException {
        String text = " ".repeat(500) + beginning + "<D>" + "x".repeat(50_000) + "</D>"
                + (beginning.startsWith("<E") ? "</Error>" : "</DeleteResult>") + SLOW_DOWN;

        List<DecodedResponse> found = inParts(new ByteArrayInputStream(text.getBytes(ISO_8859_1)), 300, 4000);

        assertEquals(2, found.size(), found.toString());
        assertEquals(Optional.of(ErrorCode.of("SlowDown")), ((ErrorResponse) found.get(1)).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 50000", "x: y"})
    void theBodyOfAResponseThatIsTooLongIsLeftOut(String header) throws IOException {
        String text =
                "HTTP/1.1 500 x\r\n" + header + "\r\n\r\n" + "HTTP/ 503".repeat(5555) + "4567\nHTTP/1.1 503 x\r\n\r\n";

        List<DecodedResponse> found = inParts(new ByteArrayInputStream(text.getBytes(ISO_8859_1)), 300, 4000);

        assertEquals(
                List.of("500", "503"),
                found.stream()
                        .map(response -> response.status().orElseThrow().toString())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ETag: a", "ETag: a\r\nContent-Length: 60000"})
    void theDataOfALongObjectIsNotSearched(String headers) throws IOException {
        String data = "data\nHTTP/1.1 503 x\r\n\r\n" + SLOW_DOWN;
        String text = "HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n" + data.repeat(60_000 / data.length());

        List<DecodedResponse> found = inParts(new ByteArrayInputStream(text.getBytes(ISO_8859_1)), 300, 4000);

        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0) instanceof NoError, found.toString());
    }

    @Test
    void ofALongTextWithoutABodyTheBeginningIsTheBody() throws IOException {
        String text = "{\"code\":\"SlowDown\",\"message\":\"m\"}" + " ".repeat(5000);

        assertEquals(
                1,
                inParts(new ByteArrayInputStream(text.getBytes(ISO_8859_1)), 300, 4000)
                        .size());
    }

    @Test
    void whatWasFoundBeforeAFailureIsGiven() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("broken");
            }
        };
        List<DecodedResponse> found = new ArrayList<>();
        byte[] start = (SLOW_DOWN + " ".repeat(5000)).getBytes(ISO_8859_1);

        assertThrows(
                IOException.class,
                () -> new ResponseStream(
                                new SequenceInputStream(new ByteArrayInputStream(start), broken),
                                Optional.empty(),
                                OPTIONS,
                                300,
                                4000)
                        .find(found::add));
        assertEquals(1, found.size());
    }

    private static List<DecodedResponse> inParts(InputStream in, int part, int most) throws IOException {
        List<DecodedResponse> found = new ArrayList<>();
        new ResponseStream(in, Optional.empty(), OPTIONS, part, most).find(found::add);
        return found;
    }
}
