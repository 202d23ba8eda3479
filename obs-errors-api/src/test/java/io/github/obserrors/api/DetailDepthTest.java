package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Elements stand so deep within each other as the stack of a thread bears, and no deeper. */
class DetailDepthTest {

    /** Half of what a thread has by default on most systems. */
    private static final long SMALL_STACK = 512 << 10;

    private static Detail deep(int depth, String innermost) {
        Detail detail = new Detail("D", innermost);
        for (int i = 1; i < depth; i++) {
            detail = new Detail("D", "", List.of(detail, new Detail("E", "e")));
        }
        return detail;
    }

    private static ErrorBody body(Detail detail) {
        return ErrorBody.builder(ErrorCode.of("A")).detail(detail).build();
    }

    @Test
    void oneElementTooDeepIsRefusedByName() {
        Detail deepest = deep(Detail.DEEPEST, "d");

        InvalidErrorBodyException refusal =
                assertThrows(InvalidErrorBodyException.class, () -> new Detail("Outer", "", List.of(deepest)));

        assertEquals("Outer", refusal.field());
        assertEquals("Outer: has more than 1024 elements within each other", refusal.getMessage());
    }

    @Test
    void theDeepestCountsNotTheLast() {
        Detail deepest = deep(Detail.DEEPEST, "d");
        assertThrows(
                InvalidErrorBodyException.class,
                () -> new Detail("Outer", "", List.of(deepest, new Detail("Shallow", "s"))));
    }

    @Test
    void everythingWorksAtTheBoundOnASmallStack() throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Runnable all = () -> {
            try {
                ErrorBody one = body(deep(Detail.DEEPEST, "?Signature=s"));
                ErrorBody same = body(deep(Detail.DEEPEST, "?Signature=s"));
                ErrorBody other = body(deep(Detail.DEEPEST, "?Signature=t"));
                assertEquals(one, same);
                assertEquals(one.hashCode(), same.hashCode());
                assertNotEquals(one, other);
                assertEquals(one.masked(), other.masked());
                assertTrue(one.toString().contains("D=\"\"[D=\"\"["));
                assertEquals(one.toString(), one.masked().toString());
                ErrorResponse response = ErrorResponse.builder().body(one).build();
                assertEquals(one.masked().details(), response.masked().details());
                assertEquals(
                        "ErrorResponse[code=\"A\", details=\u2026 (2047 more details)]",
                        new ObsErrorException(response).getMessage());
                done.complete(null);
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        };
        Thread thread = new Thread(null, all, "small stack", SMALL_STACK);
        thread.start();
        done.get();
    }
}
