package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.UnknownOutcome;
import java.nio.CharBuffer;
import java.time.Duration;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The headers of a response are read in whatever form a client has them. */
class HeaderFormsTest {

    private static final String ID = "0000018A4E4567BD47CF110EE1B2A4DF";

    static Stream<Arguments> valuesOfClients() {
        return Stream.<Object>of(
                        ID,
                        CharBuffer.wrap(ID),
                        List.of(ID),
                        Set.of(ID),
                        Arrays.asList(null, " ", " " + ID + " ", "another"),
                        new String[] {ID},
                        new Object[] {null, List.of(), ID},
                        Optional.of(ID),
                        Collections.unmodifiableCollection(List.of(ID)),
                        (Iterable<String>) () -> List.of(ID).iterator())
                .map(value -> Arguments.of(value));
    }

    @ParameterizedTest
    @MethodSource("valuesOfClients")
    void aValueIsATextOrSeveral(Object value) {
        assertEquals(
                Optional.of(ID),
                ErrorResponses.decodeError(404, Map.of("X-Obs-Request-Id", value), "")
                        .requestId());
        assertEquals(
                Optional.of(ID),
                ErrorResponses.decodeError(404, name -> name.equals("x-obs-request-id") ? value : null, "")
                        .requestId());
    }

    @Test
    void numbersAreTextsToo() {
        assertEquals(
                Optional.of(Duration.ofSeconds(30)),
                ErrorResponses.decodeError(503, Map.of("Retry-After", 30L), "").retryAfter());
    }

    @Test
    void otherNamesAndValuesAreSkipped() {
        Map<Object, Object> odd = new HashMap<>();
        odd.put(null, List.of("HTTP/1.1 404"));
        odd.put("x-obs-id-2", null);
        odd.put("x-amz-id-2", new Object());
        odd.put(7, "seven");
        odd.put("x-obs-error-code", List.of(List.of("NoSuchKey"), Map.of()));
        odd.put(CharBuffer.wrap("x-obs-request-id"), ID);
        @SuppressWarnings("unchecked") // as code without generics gives it
        Map<String, Object> headers = (Map<String, Object>) (Map<?, ?>) odd;

        ErrorResponse error = ErrorResponses.decodeError(404, headers, "");
        assertEquals(Optional.of(ID), error.requestId());
        assertEquals(Optional.empty(), error.hostId());
        assertEquals(Optional.empty(), error.code());
        assertEquals(List.of(), error.notes());
    }

    @Test
    void aFunctionIsAskedInLowerCaseAndInTheUsualFormForWhatCountsAlone() {
        Set<String> asked = new LinkedHashSet<>();
        ErrorResponses.decodeError(
                404,
                name -> {
                    asked.add(name);
                    return null;
                },
                "");
        assertTrue(asked.containsAll(List.of("x-obs-request-id", "X-Obs-Request-Id", "x-amz-id-2", "X-Amz-Id-2")));
        assertTrue(asked.containsAll(List.of("ETag", "Retry-After", "retry-after", "Content-Type", "error-code")));
        assertEquals(46, asked.size(), asked::toString);
    }

    @Test
    void aFunctionThatKnowsOnlyOneSpellingIsEnough() {
        Map<String, String> usual = Map.of("X-Amz-Error-Code", "NoSuchKey", "X-Amz-Request-Id", ID);
        Map<String, String> lower = Map.of("x-amz-error-code", "NoSuchKey", "x-amz-request-id", ID);
        for (Map<String, String> headers : List.of(usual, lower)) {
            ErrorResponse error = ErrorResponses.decodeError(404, headers::get, "");
            assertTrue(error.is(ServerErrorCode.NO_SUCH_KEY));
            assertEquals(Optional.of(ID), error.requestId());
        }
    }

    @Test
    void aFunctionAndAMapTellTheSame() {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(Map.of(
                "X-OBS-request-ID", ID, "Location", "https://a", "Retry-After", "7", "Date", "x", "x-amz-id-2", "h"));
        byte[] body = "<Error><Code>NoSuchKey</Code></Error>".getBytes(UTF_8);
        DecodeOptions options = DecodeOptions.defaults().withResultDocument(true);
        for (int status : new int[] {200, 307, 404, 0}) {
            assertEquals(
                    ErrorResponses.decode(status, headers, body, options),
                    ErrorResponses.decode(status, headers::get, body, options));
            assertEquals(
                    ErrorResponses.decodeError(status, headers, body),
                    ErrorResponses.decodeError(status, headers::get, body));
        }
    }

    @Test
    void aMapThatFailsLeavesWhatItHadGivenAndANote() {
        Map<String, Object> failing = new AbstractMap<>() {
            @Override
            public Set<Entry<String, Object>> entrySet() {
                Map<String, Object> view = new HashMap<>(Map.of("x-obs-request-id", ID));
                view.put("x-obs-id-2", (Iterable<String>) () -> {
                    throw new IllegalStateException("closed");
                });
                return new LinkedHashSet<>(
                        List.of(Map.entry("x-obs-request-id", ID), Map.entry("x-obs-id-2", view.get("x-obs-id-2"))));
            }
        };
        ErrorResponse error = ErrorResponses.decodeError(404, failing, "");
        assertEquals(Optional.of(ID), error.requestId());
        assertEquals(List.of(Note.HEADERS_FAILED), error.notes());
    }

    @Test
    void aFunctionThatFailsForOneNameIsAskedForTheOthers() {
        Function<String, String> failing = name -> {
            if (name.startsWith("x-amz")) {
                throw new UnsupportedOperationException(name);
            }
            return name.equals("x-obs-id-2") ? "host" : "";
        };
        ErrorResponse error = ErrorResponses.decodeError(404, failing, "");
        assertEquals(Optional.of("host"), error.hostId());
        assertEquals(List.of(Note.HEADERS_FAILED), error.notes());

        UnknownOutcome outcome = (UnknownOutcome) ErrorResponses.decode(
                200, failing, new byte[0], DecodeOptions.defaults().withResultDocument(true));
        assertEquals(List.of(Note.HEADERS_FAILED), outcome.notes());
    }

    @Test
    void blankValuesWithoutEndComeToAnEnd() {
        Iterable<String> endless = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public String next() {
                return " ";
            }
        };
        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertEquals(
                        Optional.empty(),
                        ErrorResponses.decodeError(404, Map.of("x-obs-request-id", endless), "")
                                .requestId()));
    }
}
