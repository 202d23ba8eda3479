package io.github.obserrors.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The lines with which the page on retries sends a request again do what it says. */
class RetryRecipeTest {

    private static final NoError SUCCESS =
            new NoError(Optional.of(HttpStatus.of(200)), Optional.empty(), Optional.empty(), List.of());

    private final List<Duration> pauses = new ArrayList<>();

    private static DecodedResponse send(Operation operation, Supplier<DecodedResponse> send, Consumer<Duration> sleep) {
        DecodedResponse answer = send.get();
        for (int tries = 1; tries < 5; tries++) {
            if (!(answer instanceof ErrorResponse error) || error.nextStep(operation) != NextStep.RESEND) {
                break;
            }
            Optional<Duration> delay = RetryDelay.defaults().next(error, tries, ThreadLocalRandom.current());
            if (delay.isEmpty()) {
                break;
            }
            sleep.accept(delay.get());
            answer = send.get();
        }
        return answer;
    }

    private DecodedResponse send(Operation operation, DecodedResponse... answers) {
        Iterator<DecodedResponse> next = List.of(answers).iterator();
        return send(operation, next::next, pauses::add);
    }

    @Test
    void anUploadIsSentAgainUntilItSucceeds() {
        assertEquals(SUCCESS, send(Operation.PUT, error("InternalError"), error("SlowDown"), SUCCESS));
        assertEquals(2, pauses.size());
    }

    @Test
    void anAppendIsLookedAfterInsteadOfBeingSentAgain() {
        ErrorResponse failed = error("InternalError");

        assertEquals(failed, send(Operation.APPEND, failed));
        assertEquals(NextStep.LOOK_FIRST, failed.nextStep(Operation.APPEND));
        assertEquals(List.of(), pauses);
    }

    @Test
    void theWaitOfTheServerIsKept() {
        ErrorResponse busy = ErrorResponse.builder()
                .code(ServerErrorCode.SLOW_DOWN)
                .retryAfter("30")
                .build();

        assertEquals(SUCCESS, send(Operation.APPEND, busy, SUCCESS));
        assertEquals(List.of(Duration.ofSeconds(30)), pauses);
    }

    @Test
    void afterFiveTriesThereIsNoOtherOne() {
        ErrorResponse busy = error("SlowDown");

        assertEquals(busy, send(Operation.GET, busy, busy, busy, busy, busy));
        assertEquals(4, pauses.size());
    }

    @Test
    void thePageHasTheseLines() throws IOException {
        String page = Files.readString(Path.of("../docs/retries.md"), UTF_8);
        String source = Files.readString(Path.of("src/test/java/io/github/obserrors/api/RetryRecipeTest.java"), UTF_8);
        String block = page.substring(page.lastIndexOf("```java\n") + 8, page.lastIndexOf("```\n"));

        assertTrue(source.replaceAll("\\s+", " ").contains(block.strip().replaceAll("\\s+", " ")), block);
    }

    @Test
    void thePageNamesTheRefusalsOfEachOperation() throws IOException {
        List<String> rows = Files.readString(Path.of("../docs/retries.md"), UTF_8)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .toList();
        List<String> expected = Arrays.stream(Operation.values())
                .filter(operation -> !operation.refusalsOnceDone().isEmpty())
                .map(operation -> operation.refusalsOnceDone().stream()
                        .map(code -> "`" + code + "`")
                        .collect(Collectors.joining(", ", "| `" + operation + "` | ", " |")))
                .toList();

        assertEquals(expected, rows);
    }

    private static ErrorResponse error(String code) {
        return ErrorResponse.builder().code(ErrorCode.of(code)).build();
    }
}
