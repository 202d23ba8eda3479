package io.github.obserrors.junit;

import static io.github.obserrors.api.ServerErrorCode.NO_SUCH_KEY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import io.github.obserrors.server.ServedOperation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The extension at work, as a user has it. */
class ObsErrorsTest {

    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @ObsErrors("throttled")
    @interface Throttled {}

    @ObsErrors
    private static @Nullable ErrorServer ofTheClass;

    private static @Nullable ErrorServer ofBeforeAll;

    private static final Set<ErrorServer> SEEN = ConcurrentHashMap.newKeySet();

    @ObsErrors
    private @Nullable ErrorServer ofTheTest;

    private @Nullable ErrorServer ofBeforeEach;

    @BeforeAll
    static void beforeAll(@ObsErrors ErrorServer server) {
        ofBeforeAll = server;
        assertEquals(200, Requests.get(server, "/b/k"));
        assertEquals(200, Requests.get(present(ofTheClass), "/b/k"));
    }

    @BeforeEach
    void beforeEach(@ObsErrors ErrorServer server) {
        ofBeforeEach = server;
        assertEquals(200, Requests.get(server, "/b/k"));
        assertEquals(200, Requests.get(present(ofTheTest), "/b/k"));
    }

    @Test
    void aProfileIsInUse(@ObsErrors("throttled") ErrorServer server) {
        assertEquals(200, Requests.get(server, "/b/k"));
        assertEquals(503, Requests.get(server, "/b/k"));
        assertEquals(2, server.count());
    }

    @Test
    void anAnnotationCanCarryTheAnnotation(@Throttled ErrorServer server) {
        assertEquals(200, Requests.get(server, "/b/k"));
        assertEquals(503, Requests.get(server, "/b/k"));
    }

    @Test
    void aResourceIsInUse(@ObsErrors("throttle.json") ErrorServer server) {
        assertEquals(503, Requests.get(server, "/b/k"));
        assertEquals(200, Requests.get(server, "/b/k"));
    }

    @Test
    void theNameOfAResourceCanBeAbsolute(@ObsErrors("/io/github/obserrors/junit/throttle.json") ErrorServer server) {
        assertEquals(503, Requests.get(server, "/b/k"));
    }

    @Test
    void theScriptOfAServerCanBeReplaced(@ObsErrors("throttled") ErrorServer server) {
        server.use(Script.of(Rule.on(ServedOperation.GET_OBJECT).answer(Fault.error(NO_SUCH_KEY))));
        assertEquals(404, Requests.get(server, "/b/k"));
    }

    @Test
    void eachPlaceHasAServerOfItsOwn(@ObsErrors ErrorServer one, @ObsErrors ErrorServer other) {
        assertNotSame(one, other);
        assertNotSame(present(ofTheTest), present(ofTheClass));
        assertNotSame(present(ofTheTest), present(ofBeforeEach));
        assertNotSame(present(ofBeforeAll), present(ofTheClass));
    }

    @RepeatedTest(3)
    void eachTestHasAServerOfItsOwn(@ObsErrors ErrorServer server) {
        assertEquals(0, server.count());
        assertEquals(true, SEEN.add(server));
        assertEquals(1, present(ofTheTest).count());
        assertEquals(true, SEEN.add(present(ofTheTest)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/b/1", "/b/2"})
    void eachInvocationHasAServerOfItsOwn(String path, @ObsErrors("throttle.json") ErrorServer server) {
        assertEquals(503, Requests.get(server, path));
        assertEquals(path, server.requests().get(0).target());
    }

    @Nested
    class InANestedClass {

        @ObsErrors
        private @Nullable ErrorServer ofTheNestedTest;

        private final ErrorServer ofTheConstructor;

        InANestedClass(@ObsErrors("throttle.json") ErrorServer server) {
            this.ofTheConstructor = server;
            assertNull(ofTheNestedTest);
        }

        @Test
        void theFieldsOfAllInstancesAreSet() {
            assertEquals(1, present(ofTheTest).count());
            assertEquals(0, present(ofTheNestedTest).count());
            assertSame(ofTheClass, ofTheClass);
            assertEquals(503, Requests.get(ofTheConstructor, "/b/k"));
        }

        @Test
        void theConstructorOfEachTestHasAServerOfItsOwn() {
            assertEquals(503, Requests.get(ofTheConstructor, "/b/k"));
        }
    }

    private static ErrorServer present(@Nullable ErrorServer server) {
        if (server == null) {
            throw new AssertionError("not set");
        }
        return server;
    }
}
