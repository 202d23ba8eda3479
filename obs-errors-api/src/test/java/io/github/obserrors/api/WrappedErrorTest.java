package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The error response is found in whatever was caught, and looking for it never does harm. */
class WrappedErrorTest {

    private static final ErrorResponse RESPONSE =
            ErrorResponse.builder().code(ServerErrorCode.NO_SUCH_KEY).build();

    @SuppressWarnings("StaticAssignmentOfThrowable") // wrapped, never thrown
    private static final ObsErrorException ERROR = new ObsErrorException(RESPONSE);

    static Stream<Throwable> wrappers() {
        return Stream.of(
                ERROR,
                new IOException(ERROR),
                new UncheckedIOException(new IOException("a callback failed", ERROR)),
                new InvocationTargetException(ERROR),
                new ExecutionException(new RuntimeException(ERROR)),
                new ObsErrorException("GET a", RESPONSE, new IOException("closed")),
                new AssertionError(ERROR));
    }

    @ParameterizedTest
    @MethodSource("wrappers")
    void itIsFoundUnderWrappers(Throwable thrown) {
        assertSame(RESPONSE, ErrorResponse.in(thrown).orElseThrow());
    }

    @Test
    void itIsFoundInWhatAFutureThrows() {
        CompletableFuture<Object> future =
                CompletableFuture.failedFuture(ERROR).thenApply(any -> any).thenApply(any -> any);
        assertEquals(Optional.of(RESPONSE), ErrorResponse.in(assertThrows(RuntimeException.class, future::join)));
        assertEquals(Optional.of(RESPONSE), ErrorResponse.in(assertThrows(ExecutionException.class, future::get)));
    }

    @Test
    void itIsFoundUnderManyWrappers() {
        Throwable thrown = ERROR;
        for (int i = 1; i < Causes.MOST; i++) {
            thrown = new RuntimeException("wrapped", thrown);
        }
        assertEquals(Optional.of(RESPONSE), ErrorResponse.in(thrown));
        assertEquals(Optional.empty(), ErrorResponse.in(new RuntimeException("wrapped", thrown)));
    }

    @Test
    void itIsFoundAmongWhatWasSuppressedButACauseComesFirst() {
        ErrorResponse other = ErrorResponse.builder().status(500).build();
        RuntimeException outer = new RuntimeException("outer");
        outer.addSuppressed(new IOException(new ObsErrorException(other)));
        assertEquals(Optional.of(other), ErrorResponse.in(outer));

        outer.initCause(new IOException(new IOException(ERROR)));
        assertEquals(Optional.of(RESPONSE), ErrorResponse.in(outer));
    }

    @Test
    @SuppressWarnings("NullAway") // null is the subject
    void whereThereIsNoneNoneIsFound() {
        assertEquals(Optional.empty(), ErrorResponse.in(new IOException("closed", new RuntimeException())));
        assertThrows(NullPointerException.class, () -> ErrorResponse.in(null));
    }

    @Test
    void exceptionsThatCauseEachOtherAreLookedAtOnce() {
        RuntimeException first = new RuntimeException("first");
        RuntimeException second = new RuntimeException("second", first);
        first.initCause(second);
        second.addSuppressed(first);
        assertEquals(Optional.empty(), ErrorResponse.in(first));
        second.addSuppressed(ERROR);
        assertEquals(Optional.of(RESPONSE), ErrorResponse.in(first));
    }

    @Test
    void anExceptionThatFailsWhenAskedForItsCauseHidesNothing() {
        RuntimeException failing = new RuntimeException() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Throwable getCause() {
                throw new IllegalStateException("no cause today");
            }
        };
        assertEquals(Optional.empty(), ErrorResponse.in(failing));
        failing.addSuppressed(ERROR);
        assertEquals(Optional.of(RESPONSE), ErrorResponse.in(failing));
    }

    @Test
    void anExceptionThatMakesUpCausesComesToAnEnd() {
        assertEquals(Optional.empty(), ErrorResponse.in(new Endless()));
    }

    private static final class Endless extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable getCause() {
            return new Endless();
        }
    }
}
