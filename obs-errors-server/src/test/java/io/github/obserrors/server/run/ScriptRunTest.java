package io.github.obserrors.server.run;

import static io.github.obserrors.api.ServerErrorCode.INTERNAL_ERROR;
import static io.github.obserrors.api.ServerErrorCode.SLOW_DOWN;
import static io.github.obserrors.server.ServedOperation.GET_OBJECT;
import static io.github.obserrors.server.ServedOperation.PUT_OBJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Header;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.match.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ScriptRunTest {

    private static final Fault FAULT = Fault.error(INTERNAL_ERROR);
    private static final long SECOND = 1_000_000_000L;
    private static final List<Header> NONE = List.of();

    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - SECOND); // it may overflow

    @Test
    void aRuleWithoutTimesStrikesAlways() {
        assertEquals("xxxxx", strikes(Rule.onAny().answer(FAULT), 5));
    }

    @Test
    void countsDecideWhichRequestsAreStruck() {
        assertEquals("xx...", strikes(Rule.onAny().first(2).answer(FAULT), 5));
        assertEquals(".x..x", strikes(Rule.onAny().nth(5, 2, 5).answer(FAULT), 5));
        assertEquals("..x..x.", strikes(Rule.onAny().every(3).answer(FAULT), 7));
        assertEquals("xxx", strikes(Rule.onAny().every(1).answer(FAULT), 3));
    }

    @Test
    void aRuleWithSeveralTimesStrikesWhenAllSaySo() {
        assertEquals(".x.x......", strikes(Rule.onAny().first(5).every(2).answer(FAULT), 10));
    }

    @Test
    void aRuleStrikesBetweenTwoTimesAndNotAtTheLast() {
        ScriptRun run = run(Rule.onAny()
                .between(Duration.ofMillis(500), Duration.ofSeconds(2))
                .answer(FAULT));
        StringBuilder struck = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            struck.append(isStruck(run) ? 'x' : '.');
            clock.addAndGet(SECOND / 2);
        }
        assertEquals(".xxx..", struck.toString());
    }

    @Test
    void aboveARateTheRestOfEachSecondIsStruck() {
        ScriptRun run = run(Rule.onAny().aboveRate(2).answer(FAULT));
        assertEquals("..xx", strikes(run, 4));
        clock.addAndGet(SECOND - 1);
        assertEquals("xx", strikes(run, 2));
        clock.addAndGet(1);
        assertEquals("..x", strikes(run, 3));
    }

    @Test
    void theRateIsThatOfAnySecondAndNotOfTheClocks() {
        ScriptRun run = run(Rule.onAny().aboveRate(2).answer(FAULT));
        clock.addAndGet(SECOND * 9 / 10);
        assertEquals("..x", strikes(run, 3));
        clock.addAndGet(SECOND * 2 / 10);
        assertEquals("x", strikes(run, 1));
    }

    @Test
    void aSeedStrikesTheSameNumbersInEveryRelease() {
        assertEquals(
                ".xxx.xxx.x...xx.xxx.xx.xx.x..xx.",
                strikes(Rule.onAny().chance(0.5, 42).answer(FAULT), 32));
    }

    @Test
    void aRuleCountsTheRequestsThatItIsForAlone() {
        ScriptRun run = run(Rule.on(PUT_OBJECT).key("a/*").every(2).answer(FAULT));

        assertFalse(isStruck(run, "PUT", "/b/a/1"));
        assertFalse(isStruck(run, "GET", "/b/a/1"));
        assertFalse(isStruck(run, "PUT", "/b/b"));
        assertFalse(isStruck(run, "PUT", "/b"));
        assertTrue(isStruck(run, "PUT", "/b/a/2"));
    }

    @Test
    void aRequestMustMatchEverythingThatIsSet() {
        Rule rule = Rule.on(GET_OBJECT)
                .bucket("photos-?")
                .key("*.jpeg")
                .header("Range", "bytes=*")
                .answer(FAULT);
        List<Header> range = List.of(new Header("Host", "localhost"), new Header("range", "bytes=0-1"));

        assertTrue(isStruck(run(rule), "GET", "/photos-1/a.jpeg", range));
        assertFalse(isStruck(run(rule), "GET", "/photos-22/a.jpeg", range));
        assertFalse(isStruck(run(rule), "GET", "/photos-1/a.png", range));
        assertFalse(isStruck(run(rule), "PUT", "/photos-1/a.jpeg", range));
        assertFalse(isStruck(run(rule), "GET", "/photos-1/a.jpeg", NONE));
        assertFalse(isStruck(run(rule), "GET", "/photos-1/a.jpeg", List.of(new Header("Range", "lines=1"))));
    }

    @Test
    void oneOfSeveralHeadersWithTheNameHasToMatch() {
        Rule rule = Rule.onAny().header("x", "b").answer(FAULT);
        List<Header> both = List.of(new Header("X", "a"), new Header("X", "b"));

        assertTrue(isStruck(run(rule), "GET", "/", both));
    }

    @Test
    void theFirstRuleThatStrikesDecidesAndThoseAfterItDoNotCount() {
        Rule first = Rule.onAny().named("first").first(1).answer(FAULT);
        Rule second = Rule.onAny().named("second").first(1).answer(FAULT);
        ScriptRun run = run(first, second);
        List<Optional<Rule>> struck = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            struck.add(decide(run, "GET", "/b/k", NONE).map(Decision::rule));
        }
        assertEquals(List.of(Optional.of(first), Optional.of(second), Optional.empty()), struck);
    }

    @Test
    void aDecisionTellsTheNumberOfTheRequestAndThePlan() {
        Fault slow = Fault.error(SLOW_DOWN);
        ScriptRun run = run(Rule.onAny().nth(2).answer(slow));
        isStruck(run);
        Decision decision = decide(run, "GET", "/", NONE).orElseThrow();

        assertEquals(2, decision.number());
        assertEquals(Optional.of(slow), decision.plan().answer());
    }

    @Test
    void rulesThatNeverStruckAreUnusedEvenIfTheyCounted() {
        Rule used = Rule.onAny().nth(2).answer(FAULT);
        Rule counted = Rule.onAny().nth(9).answer(FAULT);
        Rule never = Rule.on(PUT_OBJECT).answer(FAULT);
        ScriptRun run = run(used, counted, never);

        assertEquals(List.of(used, counted, never), run.unused());
        strikes(run, 2);
        assertEquals(List.of(counted, never), run.unused());
    }

    @Test
    void withoutRulesNothingIsStruck() {
        assertEquals("...", strikes(run(), 3));
    }

    private String strikes(Rule rule, int requests) {
        return strikes(run(rule), requests);
    }

    private static String strikes(ScriptRun run, int requests) {
        StringBuilder struck = new StringBuilder();
        for (int i = 0; i < requests; i++) {
            struck.append(isStruck(run) ? 'x' : '.');
        }
        return struck.toString();
    }

    private ScriptRun run(Rule... rules) {
        return new ScriptRun(List.of(rules), clock::get);
    }

    private static boolean isStruck(ScriptRun run) {
        return isStruck(run, "GET", "/b/k");
    }

    private static boolean isStruck(ScriptRun run, String method, String target) {
        return isStruck(run, method, target, NONE);
    }

    private static boolean isStruck(ScriptRun run, String method, String target, List<Header> headers) {
        return decide(run, method, target, headers).isPresent();
    }

    private static Optional<Decision> decide(ScriptRun run, String method, String target, List<Header> headers) {
        return run.decide(Target.of(method, target, "127.0.0.1", false), headers);
    }
}
