package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.UnknownOutcome;
import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.samples.Response;
import io.github.obserrors.xml.samples.Samples;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.NullUnmarked;

/** Whatever a server sends is decoded: nothing is thrown, and every part of the result can be used. */
@NullUnmarked
class AnyResponseProperties {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final List<String> PIECES = List.of(
            "<Error>",
            "</Error>",
            "<Error/>",
            "<Error ",
            "<error>",
            "</error>",
            "<Errors>",
            "</Errors>",
            "<Code>",
            "</Code>",
            "<code>A</code>",
            "<Message>",
            "</Message>",
            "<RequestId/>",
            "<RequestId>1</RequestId>",
            "<HostId>",
            "</HostId>",
            "<Key>",
            "</Key>",
            "<a:Key xmlns:a='u'>",
            "</a:Key>",
            "<D/>",
            "<Endpoint>b.example.com</Endpoint>",
            "<endpoint>",
            "</endpoint>",
            "<DeleteResult>",
            "</DeleteResult>",
            "<Deleted>",
            "</Deleted>",
            "<html><head><title>",
            "</title>",
            "<!DOCTYPE html>",
            "<!DOCTYPE a [<!ENTITY b 'c'>]>",
            "<?xml version='1.0'?>",
            "<?xml version='1.0' encoding='GBK'?>",
            "<",
            "</",
            "<!",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "]]",
            ">",
            "/>",
            "&",
            "&lt;",
            "&amp;",
            "&nbsp;",
            "&#1;",
            "&#x1F600;",
            "&#99999999999;",
            ";",
            "{",
            "}",
            "[",
            "]",
            "\"code\":",
            "\"message\":",
            "\"error\":",
            "\"errors\":",
            "\"x y\":",
            "\"A\"",
            "\"",
            ",",
            ":",
            "404",
            "null",
            "true",
            "\\u00e9",
            "\\ud800",
            "\\q",
            "HTTP/1.1 404 Not Found\r\n",
            "HTTP/2 200 \n",
            "HTTP/1.1 100 Continue\r\n\r\n",
            "Content-Length: 5\r\n",
            "x-obs-error-code: A\r\n",
            "x-amz-request-id: 1\r\n",
            "\r\n",
            "\n",
            "\r",
            " ",
            "A",
            "\0",
            "\u0001",
            "\u001F\u008B",
            "\u00E9",
            "\u0085",
            "\uFEFF",
            "\uFFFE",
            "\uD83D\uDE00",
            "\uD83D");

    private static final List<String> HEADERS = List.of(
            "x-obs-error-code",
            "x-amz-error-code",
            "error-code",
            "x-obs-error-message",
            "x-obs-request-id",
            "x-amz-request-id",
            "x-obs-id-2",
            "x-amz-id-2",
            "Location",
            "Retry-After",
            "x-amz-retry-after",
            "Date",
            "Content-Type",
            "Content-Length",
            "Content-Encoding",
            "request-id",
            "id-2");

    private static final URI ASKED = URI.create("https://a.example.com/b?c");

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "A",
            "0",
            "5",
            "-1",
            "120",
            "99999999999999999999",
            "gzip",
            "identity",
            "application/xml; charset=UTF-8",
            "text/xml;charset=\"utf-16\"",
            "text/xml; charset=UTF-32LE",
            "text/plain; charset=IBM037",
            "application/json; charset=x-JISAutoDetect",
            "x; charset=ISO-2022-CN",
            "x; charset=no such",
            "x; charset=\"",
            "Wed, 21 Oct 2026 07:28:00 GMT",
            "+999999999-12-31T23:59:59-18:00",
            "2026-11-21T00:00:00Z",
            "https://b.example.com/k?versionId=1",
            "/k",
            "//[",
            "\r\nX-Injected: 1",
            "\u0000\u001B[2J",
            "\u202E",
            "\uD800");

    @Provide
    Arbitrary<byte[]> bodies() {
        Arbitrary<String> markup = Arbitraries.of(PIECES).list().ofMaxSize(20).map(pieces -> String.join("", pieces));
        Arbitrary<Charset> charsets = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(UTF_8)),
                Tuple.of(1, Arbitraries.of(ISO_8859_1, UTF_16BE, UTF_16LE, Charset.forName("UTF-32LE"))));
        return Arbitraries.frequencyOf(
                Tuple.of(5, Combinators.combine(markup, charsets).as(String::getBytes)),
                Tuple.of(1, Arbitraries.bytes().array(byte[].class).ofMaxSize(100)));
    }

    /** Names in any case, any values, and null wherever a map or a list can hold it. */
    @Provide
    Arbitrary<Map<String, List<String>>> headers() {
        Arbitrary<String> names = Arbitraries.frequencyOf(
                Tuple.of(
                        8,
                        Combinators.combine(Arbitraries.of(HEADERS), Arbitraries.randoms())
                                .as(AnyResponseProperties::inAnyCase)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(10)),
                Tuple.of(1, Arbitraries.just((String) null)));
        Arbitrary<String> values =
                Arbitraries.oneOf(Arbitraries.of(VALUES), Arbitraries.strings().ofMaxLength(20));
        Arbitrary<List<String>> lists = values.injectNull(0.1).list().ofMaxSize(3);
        Arbitrary<Map<String, List<String>>> any =
                Arbitraries.maps(names, lists.injectNull(0.1)).ofMaxSize(8).map(HashMap::new);
        Arbitrary<List<String>> locations =
                Arbitraries.of(VALUES).list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(any, locations.optional(0.5)).as((headers, location) -> {
            location.ifPresent(addresses -> headers.put("location", addresses));
            return headers;
        });
    }

    private static String inAnyCase(String name, Random random) {
        StringBuilder mixed = new StringBuilder();
        name.chars()
                .map(c -> random.nextBoolean() ? Character.toUpperCase(c) : Character.toLowerCase(c))
                .forEach(c -> mixed.append((char) c));
        return mixed.toString();
    }

    @Provide
    Arbitrary<Integer> statuses() {
        return Arbitraries.oneOf(
                Arbitraries.integers(),
                Arbitraries.integers().between(90, 1010),
                Arbitraries.of(200, 204, 206, 301, 304, 307, 400, 403, 404, 409, 429, 500, 503));
    }

    @Provide
    Arbitrary<DecodeOptions> options() {
        Bounds small = Bounds.defaults()
                .withBody(60)
                .withDeleteResult(80)
                .withValue(7)
                .withDetails(2)
                .withDepth(3);
        return Arbitraries.of(
                DecodeOptions.defaults(),
                DecodeOptions.defaults().withResultDocument(true),
                DecodeOptions.defaults().withBounds(small),
                DecodeOptions.defaults().withBounds(small).withResultDocument(true));
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void anyResponseIsDecoded(
            @ForAll("statuses") int status,
            @ForAll("headers") Map<String, List<String>> headers,
            @ForAll("bodies") byte[] body,
            @ForAll("options") DecodeOptions options) {
        DecodedResponse decoded = ErrorResponses.decode(status, headers, body, options);

        assertCanBeLookedAt(decoded);
        assertEquals(status >= 100 && status <= 999, decoded.status().isPresent());
        assertEquals(
                decoded.status().isEmpty(), decoded.notes().contains(Note.INVALID_STATUS), "the note on the status");
        assertEquals(
                decoded,
                ErrorResponses.decode(status, headers, new ByteArrayInputStream(body), options),
                "the same bytes from a stream");
        Statistics.label("error")
                .collect(decoded instanceof ErrorResponse)
                .coverage(error -> error.check(true).percentage(share -> share >= 30));
        if (decoded instanceof ErrorResponse error) {
            Optional<String> location = location(headers);
            Optional<String> expected = location.or(() -> endpoint(error));
            assertEquals(expected, error.redirectTarget(), "the target");
            Statistics.label("target").collect(expected.isPresent()).coverage(named -> {
                named.check(true).percentage(share -> share >= 30);
                named.check(false).percentage(share -> share >= 30);
            });
        }
    }

    /**
     * The first Location that is not blank. White space is that of XML: a line separator of Unicode is a character as
     * any other. No names in a map differ only in case, or else the order would matter.
     */
    private static Optional<String> location(Map<String, List<String>> headers) {
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            if (header.getKey() != null
                    && header.getValue() != null
                    && XmlText.trimmed(header.getKey()).equalsIgnoreCase("Location")) {
                for (String value : header.getValue()) {
                    if (value != null && !XmlText.trimmed(value).isEmpty()) {
                        return Optional.of(XmlText.trimmed(value));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> endpoint(ErrorResponse error) {
        for (Detail detail : error.details()) {
            if (detail.name().equalsIgnoreCase("Endpoint")) {
                return Optional.of(XmlText.trimmed(detail.text())).filter(text -> !text.isEmpty());
            }
        }
        return Optional.empty();
    }

    @Property(tries = 5000)
    void responsesInAnyTextAreFound(@ForAll("bodies") byte[] text, @ForAll("options") DecodeOptions options) {
        List<DecodedResponse> found = new ArrayList<>(ErrorResponses.find(text, options));
        found.addAll(ErrorResponses.find(text, 503, options));
        found.add(ErrorResponses.decodeBody(text, options));

        found.forEach(AnyResponseProperties::assertCanBeLookedAt);
    }

    @Property(tries = 5000)
    void aSampleWithChangedBytesIsDecoded(@ForAll("files") String file, @ForAll Random random) {
        StringBuilder sample = new StringBuilder(new String(Samples.bytes(file), ISO_8859_1));
        for (int change = random.nextInt(4); change >= 0; change--) {
            int from = random.nextInt(sample.length() + 1);
            int to = Math.min(sample.length(), from + random.nextInt(10));
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            switch (random.nextInt(4)) {
                case 0 -> sample.replace(from, to, Character.toString(random.nextInt(256)));
                case 1 -> sample.delete(from, to);
                case 2 -> sample.insert(from, sample.substring(from, to).repeat(2));
                default -> sample.insert(from, new String(piece.getBytes(UTF_8), ISO_8859_1));
            }
        }

        assertCanBeLookedAt(
                Response.of(404, sample.toString().getBytes(ISO_8859_1)).decode());
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(Samples.files());
    }

    @Provide
    Arbitrary<Charset> allCharsets() {
        return Arbitraries.of(List.copyOf(Charset.availableCharsets().values()));
    }

    @Property
    void anyBytesInAnyCharsetAreDecoded(
            @ForAll("allCharsets") Charset charset, @ForAll @Size(max = 60) byte[] bytes, @ForAll boolean asMarkup) {
        byte[] begin = asMarkup ? "<Error><Code>".getBytes(UTF_8) : new byte[0];
        byte[] body = new byte[begin.length + bytes.length];
        System.arraycopy(begin, 0, body, 0, begin.length);
        System.arraycopy(bytes, 0, body, begin.length, bytes.length);

        assertCanBeLookedAt(Response.of(400, body)
                .with("Content-Type", "text/xml; charset=" + charset.name())
                .decode());
    }

    private static void assertCanBeLookedAt(DecodedResponse decoded) {
        assertOneLine(decoded.toString());
        assertOneLine(decoded.masked().toString());
        assertEquals(decoded.notes().size(), new HashSet<>(decoded.notes()).size(), "each note once");
        if (decoded instanceof ErrorResponse error) {
            assertFalse(
                    error.code().map(ErrorCode::value).filter(XmlText::isBlank).isPresent(), "a blank code");
            assertFalse(error.requestId().filter(String::isEmpty).isPresent(), "an empty id");
            assertTrue(error.redirectTarget().filter(String::isBlank).isEmpty(), "a blank target");
            Optional<URI> target = error.redirectUri(ASKED);
            assertTrue(target.isEmpty() || error.redirectTarget().isPresent(), "a URI of no target");
            assertTrue(target.filter(uri -> !uri.getScheme().matches("(?i)https?") || uri.getRawAuthority() == null)
                    .isEmpty());
            assertTrue(
                    error.redirectTarget().isPresent()
                            || !error.retryAdvice().equals(Optional.of(RetryAdvice.FOLLOW_REDIRECT)),
                    "advice to follow a target that is not named");
            assertTrue(error.retryAfter().filter(Duration::isNegative).isEmpty());
            assertEquals(
                    error.serverTime().isPresent(), error.clockSkew(Instant.MIN).isPresent());
            assertEquals(error.retryAdvice().isPresent(), error.retryReason().isPresent());
            error.details().forEach(detail -> assertOneLine(detail.toString()));
        }
        if (decoded instanceof DeleteResult result) {
            result.errors().forEach(error -> assertOneLine(error.toString()));
        }
        if (decoded instanceof UnknownOutcome outcome) {
            assertTrue(outcome.excerpt()
                    .filter(text -> text.getBytes(UTF_8).length > 2048)
                    .isEmpty());
            outcome.excerpt().ifPresent(AnyResponseProperties::assertOneLine);
        }
    }

    private static void assertOneLine(String line) {
        assertTrue(line.codePoints().noneMatch(Character::isISOControl), line);
        assertFalse(line.contains("\u202E"), line);
    }

    @Property(tries = 300)
    void memoryIsInProportionToTheBytes(
            @ForAll("floods") String piece, @ForAll("sizes") int size, @ForAll("statuses") int status) {
        byte[] body = piece.repeat(size / piece.length() + 1).getBytes(UTF_8);

        assertAllocatesInProportion(
                body.length,
                () -> List.of(ErrorResponses.decode(
                        status, Map.of(), body, DecodeOptions.defaults().withResultDocument(true))));
        assertAllocatesInProportion(body.length, () -> ErrorResponses.find(body, DecodeOptions.defaults()));
    }

    @Provide
    Arbitrary<String> floods() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(4).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.of(1, 1000, 10_000, 100_000);
    }

    /** Allows what a call needs at least, mostly in the parser, and some memory for each byte, far from its square. */
    private static void assertAllocatesInProportion(int bytes, Supplier<List<DecodedResponse>> decoding) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        List<DecodedResponse> decoded = decoding.get();
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;

        assertTrue(decoded.size() <= 1 + bytes);
        assertTrue(allocated <= 4_000_000 + 4_000L * bytes, () -> allocated + " bytes allocated for " + bytes);
    }
}
