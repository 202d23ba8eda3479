package io.github.obserrors.xml.response;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.ErrorResponses;
import io.github.obserrors.xml.samples.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding responses takes time in proportion to the text, whatever it holds. */
class FindTimeTest {

    /** A text that counts how often anybody looks at one of its characters. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private long looks;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", " ", "a \t\r\n b", "  a", "a  ", " a b  c\u00A0\u000B "})
    void aRunOfBlanksEndsWhereSomethingElseStands(String text) {
        for (int first = 0; first <= text.length(); first++) {
            BlankRuns blanks = new BlankRuns(text);
            for (int place : new int[] {first, 0, text.length(), first / 2, first}) {
                int expected = place;
                while (expected < text.length() && " \t\r\n".indexOf(text.charAt(expected)) >= 0) {
                    expected++;
                }
                assertEquals(expected, blanks.endFrom(place), place + " of '" + text + "'");
            }
        }
    }

    @Test
    void eachRunOfBlanksIsLookedAtOnce() {
        CountedText text = new CountedText((" ".repeat(10_000) + "x").repeat(10));
        BlankRuns blanks = new BlankRuns(text);

        // From the last place to the first, and back and forth, as lengths in headers can name them.
        for (int place = text.length() - 1; place >= 0; place--) {
            blanks.endFrom(place);
            blanks.endFrom(text.length() - 1 - place);
        }

        assertTrue(text.looks <= 4L * text.length(), text.looks + " looks at " + text.length() + " characters");
    }

    /** The number of bodies that are decoded while responses are looked for. */
    private static int decoded(String text) {
        AtomicInteger decoders = new AtomicInteger();
        DecodeOptions options = DecodeOptions.defaults().withResultDocument(true);
        new ResponseFinder(text.getBytes(ISO_8859_1), options, () -> {
                    decoders.incrementAndGet();
                    return new ResponseDecoder(options);
                })
                .find();
        return decoders.get();
    }

    /** If no body has any content, only the whole text is decoded, once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Error></Code>",
                "<Error>",
                "<Error ",
                "<Error><Code>",
                "<Error><Code ",
                "<Error><Code/>",
                "<Error></Code><Code>",
                "<Error><Code></Code>",
                "<Error><Code> \t\r\n</Code>",
                "<Error><e:Code a='b'></e:Code></Error>",
                "<Error><code></code><Message>m</Message></Error>",
                "<Error><Codes>A</Codes>",
                "<DeleteResult></Code>",
                "<DeleteResult><Error>",
                "<?xml?><Error></Code>"
            })
    void beginningsOfBodiesAreNotDecoded(String beginning) {
        assertEquals(1, decoded(beginning.repeat(1000)));
    }

    @ParameterizedTest
    @CsvSource({
        "<Error><Code>A</Code></Error>, 3",
        "<Error><Code>A</Code>, 3",
        "<Error><Code a='b'>A</Code >, 3",
        "<e:Error><e:Code>A</e:Code></e:Error>, 3",
        "<Error><Code></Code><Code>A</Code>, 3",
        "<Error><Code> <x>A</x></Code>, 3",
        "<Error><Code <x>A</Code>, 3",
        "<Error><Code><![CDATA[A]]></Code>, 3",
        "<error><code>A</code></error>, 3",
        "<DeleteResult/>, 3",
        "<DeleteResult></DeleteResult>, 3",
        "<DeleteResult><Deleted></Deleted>, 3",
        "<Error></Error>, 1"
    })
    void bodiesWithContentAreDecodedEach(String body, int decoded) {
        assertEquals(decoded, decoded(body.repeat(3)));
    }

    /** Headers whose lengths all end within the same run of white space, so that none of them fits. */
    private static byte[] heads(int size, String tail) {
        String head = "HTTP/1.1 500\nContent-Length:%09d\n\n";
        int headLength = head.formatted(0).length();
        int heads = size / 2 / headLength;
        StringBuilder text = new StringBuilder(size);
        for (int i = 0; i < heads; i++) {
            text.append(head.formatted(heads * headLength + i - (i + 1) * headLength));
        }
        text.append(" ".repeat(size - text.length() - tail.length())).append(tail);
        return text.toString().getBytes(ISO_8859_1);
    }

    /** A generous limit: time that grows with the square of this length would exceed it by far. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "<Error", "HTTP/1.1 5000"})
    void lengthsThatEndInOneRunOfBlanksCostNoMoreThanOthers(String tail) {
        byte[] text = heads(16 << 20, tail);

        int found = assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> ErrorResponses.find(text, DecodeOptions.defaults()).size());

        assertEquals((8 << 20) / "HTTP/1.1 500\nContent-Length:000000000\n\n".length(), found);
    }

    /** Shapes that could each make some step look at the same text again and again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Error></Code>",
                "<Error/>",
                "<Error><?xml",
                "<?xml ?><Error ",
                "<DeleteResult></Deleted",
                "<DeleteResult></Code   ",
                "</Error          ",
                "<a:Error></a:Code>",
                "HTTP/1.1 500\n",
                "HTTP/1.1 500\na:\n",
                "HTTP/1.1 500\n\n ",
                "HTTP/1.1 200\n\n\n",
                "HTTP/1.1 500\nContent-Length: 1\n\n",
                "HTTP/1.1 500\nContent-Length: 99999999\n\n",
                "HTTP/1.1 500 ",
                "\n \t"
            })
    void noShapeCostsTheSquareOfItsLength(String piece) {
        byte[] text = ("HTTP/1.1 500\n\n".substring(0, piece.startsWith("HTTP") ? 14 : 0)
                        + piece.repeat((4 << 20) / piece.length()))
                .getBytes(ISO_8859_1);

        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> ErrorResponses.find(text, DecodeOptions.defaults()));
    }

    /** End tags without an open element, however many others are open. */
    @Test
    void endTagsOfNoElementEndNone() {
        String open = IntStream.range(0, 200).mapToObj(i -> "<a" + i + ">").reduce("", String::concat);

        assertEquals(
                List.of("1", "A"),
                List.of(
                        Response.of(
                                        500,
                                        "<Error>" + open + "</b>".repeat(1000) + "</a0><RequestId>1</RequestId>"
                                                + "<Code>A</Code></Error>")
                                .error()
                                .requestId()
                                .orElseThrow(),
                        Response.of(500, "<Error>" + open + "</a0></a0></a1><Code>A</Code></Error>")
                                .error()
                                .code()
                                .orElseThrow()
                                .value()));
    }
}
