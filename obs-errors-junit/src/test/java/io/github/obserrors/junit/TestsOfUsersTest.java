package io.github.obserrors.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What becomes of the tests of users: which of them fail, and with which failures. */
@NullUnmarked // what the samples are given is set by the extension
class TestsOfUsersTest {

    private static final ConcurrentLinkedQueue<ErrorServer> STARTED = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void forget() {
        STARTED.clear();
    }

    /** However the tests end, their servers are closed. */
    @AfterEach
    void everyServerIsClosed() {
        for (ErrorServer server : STARTED) {
            assertFalse(accepts(server.endpoint()), () -> "still open: " + server);
        }
    }

    private static boolean accepts(URI endpoint) {
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    static class UnusedRule {
        @Test
        void passesButUsesNoRule(@ObsErrors("throttle.json") ErrorServer server) {
            STARTED.add(server);
        }
    }

    @Test
    void aTestThatUsesNoRuleFails() {
        assertEquals(
                "The server of the parameter server has rules that never struck: "
                        + "[from the resource: get-object, first 1: error 503 SlowDown]",
                failure(UnusedRule.class).getMessage());
    }

    static class AllowedUnusedRule {
        @Test
        void passes(@ObsErrors(value = "throttle.json", allowUnused = true) ErrorServer server) {
            STARTED.add(server);
        }
    }

    @Test
    void aTestMayAllowUnusedRules() {
        assertEquals(List.of(), failures(run(AllowedUnusedRule.class)));
    }

    static class ReplacedScript {
        @Test
        void usesNoRuleOfTheNewScript(@ObsErrors("throttled") ErrorServer server) {
            STARTED.add(server);
            server.use(Script.of(Rule.onAny().named("mine").answer(Fault.reset())));
        }
    }

    @Test
    void theRulesOfTheScriptInUseCount() {
        assertEquals(
                "The server of the parameter server has rules that never struck: "
                        + "[mine: any operation: reset before-execution]",
                failure(ReplacedScript.class).getMessage());
    }

    static class FlakyProfile {
        @Test
        void usesOneOfTheThreeRules(@ObsErrors("flaky") ErrorServer server) {
            STARTED.add(server);
            for (int i = 0; i < 2; i++) {
                Requests.get(server, "/b/k");
            }
        }
    }

    static class FlakyProfileUnused {
        @Test
        void usesNone(@ObsErrors("flaky") ErrorServer server) {
            STARTED.add(server);
            Requests.get(server, "/b/k");
        }
    }

    @Test
    void ofAProfileOneRuleSuffices() {
        assertEquals(List.of(), failures(run(FlakyProfile.class)));
        assertTrue(
                String.valueOf(failure(FlakyProfileUnused.class).getMessage()).contains("flaky-error"));
    }

    static class Failing {
        @ObsErrors
        private static ErrorServer ofTheClass;

        @ObsErrors("throttled")
        private ErrorServer ofTheTest;

        @Test
        void fails(@ObsErrors("throttle.json") ErrorServer server) {
            STARTED.addAll(List.of(ofTheClass, ofTheTest, server));
            Requests.get(server, "/b/k?Signature=abc");
            Requests.get(server, "/b/l");
            fail("mine");
        }
    }

    @Test
    void aFailureTellsTheExchangeAndNothingOfUnusedRules() {
        Throwable failure = failure(Failing.class);

        assertEquals("mine", failure.getMessage());
        List<String> exchanges = Arrays.stream(failure.getSuppressed())
                .map(Throwable::getMessage)
                .sorted()
                .toList();
        assertEquals(3, exchanges.size(), exchanges.toString());
        assertEquals("The server of the field ofTheClass got no request", exchanges.get(0));
        assertEquals("The server of the field ofTheTest got no request", exchanges.get(1));
        List<String> lines = exchanges.get(2).lines().toList();
        assertEquals("The server of the parameter server got 2 requests", lines.get(0));
        assertTrue(
                lines.get(1)
                        .matches(
                                "    1\\. \\+0 s GET /b/k\\?Signature=\\*{3} \\(0 bytes\\): 503, struck by from the resource: .*"),
                lines.get(1));
        assertTrue(lines.get(2).matches("    2\\. \\+[0-9.]+ s GET /b/l \\(0 bytes\\): 200"), lines.get(2));
    }

    static class ManyRequests {
        @Test
        void fails(@ObsErrors ErrorServer server) {
            STARTED.add(server);
            for (int i = 0; i < 60; i++) {
                Requests.get(server, "/b/" + i);
            }
            fail("mine");
        }
    }

    @Test
    void aFailureTellsTheLastRequestsOfMany() {
        List<String> lines = failure(ManyRequests.class)
                .getSuppressed()[0]
                .getMessage()
                .lines()
                .toList();

        assertEquals("The server of the parameter server got 60 requests, the last of which are", lines.get(0));
        assertTrue(lines.get(1).startsWith("    11. ") && lines.get(1).contains(" GET /b/10 "), lines.get(1));
        assertTrue(lines.get(50).startsWith("    60. "), lines.get(50));
        assertEquals(51, lines.size());
    }

    static class Aborted {
        @Test
        void isAborted(@ObsErrors("throttle.json") ErrorServer server) {
            STARTED.add(server);
            Assumptions.abort("not today");
        }
    }

    @Test
    void anAbortedTestStaysAborted() {
        EngineExecutionResults results = run(Aborted.class);

        assertEquals(1, results.testEvents().aborted().count());
        assertEquals(List.of(), failures(results));
    }

    static class StaticField {
        @ObsErrors("throttle.json")
        private static ErrorServer server;

        @Test
        void usesTheRule() {
            STARTED.add(server);
            Requests.get(server, "/b/k");
        }

        @Test
        void usesNothing() {
            STARTED.add(server);
        }
    }

    static class StaticFieldUnused {
        @ObsErrors("throttle.json")
        private static ErrorServer server;

        @Test
        void usesNothing() {
            STARTED.add(server);
        }
    }

    static class StaticFieldFailing {
        @ObsErrors("throttle.json")
        private static ErrorServer server;

        @Test
        void fails() {
            STARTED.add(server);
            fail("mine");
        }
    }

    static class StaticFieldDisabled {
        @ObsErrors("throttle.json")
        private static ErrorServer server;

        @Test
        @Disabled("a class of which no test runs: the server that it never used must not make it fail")
        void isDisabled() {
            STARTED.add(server);
        }
    }

    @Test
    void theServerOfAClassIsJudgedAfterAllItsTests() {
        assertEquals(List.of(), failures(run(StaticField.class)));
        assertEquals(1, STARTED.stream().distinct().count());
        assertTrue(String.valueOf(failure(StaticFieldUnused.class).getMessage())
                .startsWith("The server of the field server has"));
        assertEquals("mine", failure(StaticFieldFailing.class).getMessage());
        assertEquals(List.of(), failures(run(StaticFieldDisabled.class)));
    }

    static class UsedByANestedClass {
        @ObsErrors("throttle.json")
        private static ErrorServer server;

        @Nested
        class Inner {
            @Test
            void usesTheRule() {
                STARTED.add(server);
                Requests.get(server, "/b/k");
            }
        }
    }

    @Test
    void aNestedTestUsesTheServerOfTheOuterClass() {
        assertEquals(List.of(), failures(run(UsedByANestedClass.class)));
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OneInstance {
        @ObsErrors("throttle.json")
        private ErrorServer server;

        @Test
        void one() {
            check();
        }

        @Test
        void other() {
            check();
        }

        private void check() {
            STARTED.add(server);
            assertEquals(503, Requests.get(server, "/b/k"));
        }
    }

    @Test
    void anInstanceForAllTestsGetsAServerForEach() {
        assertEquals(List.of(), failures(run(OneInstance.class)));
        assertEquals(2, STARTED.stream().distinct().count());
    }

    abstract static class Base {
        @ObsErrors("throttle.json")
        ErrorServer inherited;
    }

    static class Derived extends Base {
        @Test
        void usesTheRule() {
            STARTED.add(inherited);
            assertEquals(503, Requests.get(inherited, "/b/k"));
        }
    }

    @Test
    void aFieldCanBeInherited() {
        assertEquals(List.of(), failures(run(Derived.class)));
    }

    @Execution(ExecutionMode.CONCURRENT)
    static class AtTheSameTime {
        @ObsErrors("throttle.json")
        private ErrorServer ofTheTest;

        static IntStream numbers() {
            return IntStream.range(0, 40);
        }

        @ParameterizedTest
        @MethodSource("numbers")
        void hasItsOwnServers(int number, @ObsErrors("throttle.json") ErrorServer server) {
            STARTED.addAll(List.of(server, ofTheTest));
            assertEquals(503, Requests.get(server, "/b/" + number));
            assertEquals(503, Requests.get(ofTheTest, "/b/" + number));
            assertEquals("/b/" + number, server.requests().get(0).target());
            assertEquals("/b/" + number, ofTheTest.requests().get(0).target());
            assertEquals(1, server.count());
        }
    }

    @Test
    void testsMayRunAtTheSameTime() {
        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "8")
                .selectors(selectClass(AtTheSameTime.class))
                .execute();

        assertEquals(List.of(), failures(results));
        assertEquals(40, results.testEvents().succeeded().count());
        assertEquals(80, STARTED.stream().distinct().count());
    }

    static class FailingBeforeEach {
        @ObsErrors
        private ErrorServer server;

        @BeforeEach
        void fails() {
            STARTED.add(server);
            fail("before");
        }

        @Test
        void never() {}
    }

    @Test
    void aFailureBeforeTheTestTellsTheExchangeToo() {
        Throwable failure = failure(FailingBeforeEach.class);

        assertEquals("before", failure.getMessage());
        assertEquals(1, failure.getSuppressed().length);
    }

    static class UnknownProfile {
        @Test
        void never(@ObsErrors("throtled") ErrorServer server) {}
    }

    static class UnknownResource {
        @Test
        void never(@ObsErrors("none.json") ErrorServer server) {}
    }

    static class Mistake {
        @Test
        void never(@ObsErrors("mistake.json") ErrorServer server) {}
    }

    static class OtherParameter {
        @Test
        void never(@ObsErrors String server) {}
    }

    static class OtherField {
        @ObsErrors
        private Object server;

        @Test
        void never() {
            fail(String.valueOf(server));
        }
    }

    static class FinalField {
        @ObsErrors
        private static final ErrorServer SERVER = null;

        @Test
        void never() {
            fail(String.valueOf(SERVER));
        }
    }

    @Test
    void aWrongUseSaysWhatIsWrong() {
        assertMessage(
                UnknownProfile.class,
                "@ObsErrors(\"throtled\") names neither a profile (throttled, flaky, slow, cut, clock-skew, lost-answers) nor a"
                        + " resource that ends with .json");
        assertMessage(
                UnknownResource.class,
                "@ObsErrors(\"none.json\") names a resource that " + UnknownResource.class.getName());
        assertMessage(Mistake.class, "@ObsErrors(\"mistake.json\"): Line 1, column 13, /rules/0/fault: ");
        assertMessage(
                OtherParameter.class,
                "@ObsErrors needs an ErrorServer, but the parameter server is of type java.lang.String");
        assertMessage(
                OtherField.class, "@ObsErrors needs an ErrorServer, but the field server is of type java.lang.Object");
        assertMessage(FinalField.class, "@ObsErrors cannot set the field SERVER, which is final");
    }

    private static void assertMessage(Class<?> sample, String start) {
        StringBuilder messages = new StringBuilder();
        for (Throwable cause = failure(sample); cause != null; cause = cause.getCause()) {
            messages.append(cause.getMessage()).append('\n');
        }
        assertTrue(messages.toString().contains(start), messages.toString());
    }

    private static EngineExecutionResults run(Class<?> sample) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(sample))
                .execute();
    }

    private static Throwable failure(Class<?> sample) {
        List<Throwable> failures = failures(run(sample));
        assertEquals(1, failures.size(), failures.toString());
        return failures.get(0);
    }

    private static List<Throwable> failures(EngineExecutionResults results) {
        return results.allEvents().finished().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .filter(result -> result.getStatus() == TestExecutionResult.Status.FAILED)
                .flatMap(result -> result.getThrowable().stream())
                .collect(Collectors.toList());
    }
}
