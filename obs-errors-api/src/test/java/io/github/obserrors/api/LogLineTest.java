package io.github.obserrors.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text for a log has a bound, says how much it leaves out, and is made in a time in proportion to what it shows. */
class LogLineTest {

    private static String line(ErrorBody body) {
        return body.toString();
    }

    private static ErrorBody.Builder body() {
        return ErrorBody.builder(ErrorCode.of("A"));
    }

    @Test
    void aTextIsPrintedUpTo1024CharactersAndTheRestIsCounted() {
        String most = "m".repeat(1024);
        assertEquals(
                "ErrorBody[code=\"A\", message=\"" + most + "\"]",
                line(body().message(most).build()));
        assertEquals(
                "ErrorBody[code=\"A\", message=\"" + most + "\"\u2026 (3 more characters)]",
                line(body().message(most + "abc").build()));
    }

    @Test
    void aSecretIsHiddenBeforeItsTextIsCut() {
        String message = "m".repeat(1000) + "?Signature=" + "s".repeat(100) + "&a=b";
        assertTrue(line(body().message(message).build()).endsWith("?Signature=***&a=b\"]"));
    }

    @Test
    void whatIsLeftOutIsCountedInCharactersOfTheTextNotOfItsEscapes() {
        assertEquals(
                "ErrorBody[code=\"A\", message=\"" + "\\n".repeat(512) + "\"\u2026 (488 more characters)]",
                line(body().message("\n".repeat(1000)).build()));
    }

    @Test
    void theTextThatTellsOfTheRestCannotBeForged() {
        assertEquals(
                "ErrorBody[code=\"A\", message=\"m\\\"\u2026 (3 more characters)\"]",
                line(body().message("m\"\u2026 (3 more characters)").build()));
    }

    @Test
    void detailsThatAreLeftOutAreCountedThoseWithinOthersToo() {
        Detail pair = new Detail("P", "", List.of(new Detail("a", "1"), new Detail("b", "2")));
        ErrorBody.Builder body = body();
        Collections.nCopies(2000, pair).forEach(body::detail);

        String line = line(body.build());

        long printed = Stream.of("P=", "a=", "b=")
                .mapToLong(name -> line.split(name, -1).length - 1)
                .sum();
        assertTrue(line.endsWith("]\u2026 (" + (6000 - printed) + " more details)]"), line);
        assertTrue(printed > 1000 && line.length() <= DecodedResponse.LONGEST_LINE, line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\"", "\\", "\uDB40\uDC41", "\u0001", "\u4E2D"})
    void noLineIsLongerThanTheBound(String piece) {
        String longest = piece.repeat(5000);
        String inXml = longest.replace("\u0001", "\t");
        Detail deep = new Detail("D".repeat(2000), inXml);
        for (int i = 1; i < Detail.DEEPEST; i++) {
            deep = new Detail("D" + "-".repeat(i % 3), i % 2 == 0 ? "" : inXml, List.of(deep));
        }
        ErrorResponse.Builder builder = ErrorResponse.builder()
                .status(HttpStatus.of(500))
                .code(ErrorCode.of(longest))
                .message(longest)
                .requestId(longest)
                .hostId(longest)
                .headerRequestId(longest)
                .headerHostId(longest)
                .location(longest)
                .retryAfter(longest)
                .date(longest)
                .detail(deep)
                .detail(new Detail("E", "", Collections.nCopies(3000, new Detail("F", ""))));
        Stream.of(Note.values()).forEach(builder::note);
        ErrorResponse all = builder.build();
        ErrorResponse details = ErrorResponse.builder()
                .detail(deep)
                .detail(deep.children().get(0))
                .build();

        for (Object printed : List.of(
                all,
                details,
                deep,
                new Detail("E", "", Collections.nCopies(3000, deep.children().get(0))),
                new DeleteResult(
                        Optional.empty(), Optional.of(longest), Optional.of(longest), List.of(), 0, true, all.notes()),
                new NoError(Optional.empty(), Optional.of(longest), Optional.of(longest), all.notes()),
                new UnknownOutcome(
                        Optional.empty(),
                        Optional.of(longest),
                        Optional.of(longest),
                        Optional.of(longest),
                        all.notes()),
                all.code().orElseThrow())) {
            String line = printed.toString();
            assertTrue(line.length() <= DecodedResponse.LONGEST_LINE, () -> line.length() + ": " + line);
        }
        String message = String.valueOf(new ObsErrorException("GET bucket/key", all).getMessage());
        assertTrue(message.getBytes(UTF_8).length <= ObsErrorException.LONGEST_MESSAGE, message);
    }

    /** Masked once at each level, this would take some minutes. */
    @Test
    void theDepthOfADetailDoesNotMultiplyTheTime() {
        Detail deep = new Detail("D", "k=v ".repeat(4 << 20));
        for (int i = 1; i < Detail.DEEPEST; i++) {
            deep = new Detail("D", "", List.of(deep));
        }
        ErrorResponse response = ErrorResponse.builder().detail(deep).build();

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertTrue(response.toString().length() <= DecodedResponse.LONGEST_LINE);
            assertEquals(
                    "ErrorResponse[details=\u2026 (1024 more details)]", new ObsErrorException(response).getMessage());
            assertEquals(response.details(), response.masked().details());
        });
    }
}
