package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Two error responses are equal exactly when all their facts are. */
class ErrorResponseEqualityTest {

    private static final List<UnaryOperator<ErrorResponse.Builder>> FACTS = List.of(
            builder -> builder.status(HttpStatus.of(404)),
            builder -> builder.code(ServerErrorCode.NO_SUCH_KEY),
            builder -> builder.code(ErrorCode.of("SYS.0001")),
            builder -> builder.message("1"),
            builder -> builder.requestId("1"),
            builder -> builder.hostId("1"),
            builder -> builder.headerRequestId("1"),
            builder -> builder.headerHostId("1"),
            builder -> builder.location("1"),
            builder -> builder.retryAfter("1"),
            builder -> builder.date("1"),
            builder -> builder.detail(new Detail("Key", "1")),
            builder -> builder.detail(new Detail("Key", "2")),
            builder -> builder.note(Note.JSON));

    private static List<ErrorResponse> oneOfEach() {
        List<ErrorResponse> responses = new ArrayList<>();
        responses.add(ErrorResponse.builder().build());
        FACTS.forEach(fact -> responses.add(fact.apply(ErrorResponse.builder()).build()));
        return responses;
    }

    @Test
    void theSameFactsMakeEqualResponses() {
        assertEquals(oneOfEach(), oneOfEach());
        assertEquals(oneOfEach().hashCode(), oneOfEach().hashCode());
    }

    @Test
    void eachFactCounts() {
        List<ErrorResponse> responses = oneOfEach();
        for (int i = 0; i < responses.size(); i++) {
            for (int j = 0; j < responses.size(); j++) {
                if (i != j) {
                    assertNotEquals(responses.get(i), responses.get(j));
                }
            }
            assertNotEquals(responses.get(i), new Object());
        }
    }
}
