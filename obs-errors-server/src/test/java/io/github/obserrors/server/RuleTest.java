package io.github.obserrors.server;

import static io.github.obserrors.api.ServerErrorCode.ACCESS_DENIED;
import static io.github.obserrors.api.ServerErrorCode.INTERNAL_ERROR;
import static io.github.obserrors.api.ServerErrorCode.SLOW_DOWN;
import static io.github.obserrors.server.ServedOperation.GET_OBJECT;
import static io.github.obserrors.server.ServedOperation.MULTI_OBJECT_DELETE;
import static io.github.obserrors.server.ServedOperation.PUT_OBJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.server.run.Plan;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final ErrorFault ERROR = Fault.error(INTERNAL_ERROR);

    @Test
    void aRuleSaysWhatItIsForWhenItStrikesAndWhatItDoes() {
        Rule rule = Rule.on(PUT_OBJECT, GET_OBJECT)
                .named("throttle")
                .bucket("b")
                .key("photos/*")
                .header("x-obs-acl", "*")
                .first(2)
                .answer(
                        Fault.error(SLOW_DOWN).withRetryAfter(Duration.ofMillis(1500)),
                        Fault.stall(Duration.ofSeconds(1)));

        assertEquals(Optional.of("throttle"), rule.name());
        assertEquals(
                new Match(
                        Set.of(GET_OBJECT, PUT_OBJECT),
                        Optional.of("b"),
                        Optional.of("photos/*"),
                        Map.of("x-obs-acl", "*")),
                rule.match());
        assertEquals(List.of(new Times.First(2)), rule.times());
        assertEquals(
                "throttle: get-object, put-object, bucket b, key photos/*, x-obs-acl: *, first 2: "
                        + "error 503 SlowDown, retry after 1.5 s, stall 1 s before-response",
                rule.toString());
    }

    @Test
    void theTextOfARuleHoldsNeitherSecretsNorLineEnds() {
        Rule rule = Rule.onAny()
                .named("a\nb")
                .header("Authorization", "AWS key:secret")
                .answer(ERROR);

        assertEquals("a\\nb: any operation, Authorization: ***: error 500 InternalError", rule.toString());
    }

    @Test
    void anExactKeyHoldsNoSigns() {
        assertEquals(
                Optional.of("a\\*"),
                Rule.onAny().exactKey("a*").answer(ERROR).match().key());
    }

    @Test
    void withoutAnAnswerTheOperationIsCarriedOut() {
        assertTrue(Plan.of(List.of(Fault.stall())).executes());
        assertTrue(Plan.of(List.of(Fault.loseAnswer())).executes());
        assertEquals(false, Plan.of(List.of(ERROR)).executes());
        assertTrue(Plan.of(List.of(Fault.execute(), ERROR)).executes());
    }

    @Test
    void aPlanTellsWhereItsFaultsStrike() {
        StallFault stall = Fault.stall(Duration.ofSeconds(1)).at(Place.BEFORE_REQUEST_BODY);
        Plan plan = Plan.of(List.of(stall, ERROR, Fault.cut(10), Fault.slow(5)));

        assertEquals(Optional.of(stall), plan.stallAt(Place.Kind.BEFORE_REQUEST_BODY));
        assertEquals(Optional.empty(), plan.stallAt(Place.Kind.BEFORE_RESPONSE));
        assertEquals(Optional.of(Fault.cut(10)), plan.disconnectAt(Place.Kind.IN_RESPONSE_BODY));
        assertEquals(Optional.empty(), plan.disconnectAt(Place.Kind.BEFORE_EXECUTION));
        assertEquals(Optional.of(Fault.slow(5)), plan.slowAt(Place.Kind.BEFORE_RESPONSE));
        assertEquals(Optional.of(ERROR), plan.answer());
    }

    @Test
    void faultsThatDoNotGoTogetherAreRefused() {
        PartialDeleteFault delete = Fault.partialDelete("a", ACCESS_DENIED);
        refuse("at least one fault");
        refuse("one \"answer\" at most", ERROR, Fault.proxyPage(502));
        refuse("one \"answer\" at most", ERROR, ERROR);
        refuse("one \"stall\" at most", Fault.stall(), Fault.stall(Duration.ZERO));
        refuse("one \"slow\" at most", Fault.slow(1), Fault.slow(2));
        refuse("one \"disconnect\" at most", Fault.reset(), Fault.close());
        refuse("one \"clock\" at most", Fault.clock(Duration.ZERO), Fault.clock(Duration.ofHours(1)));
        refuse("one \"execute\" at most", ERROR, Fault.execute(), Fault.execute());
        refuse("needs an error", Fault.execute());
        refuse("needs an error", Fault.execute(), Fault.loseAnswer());
        refuse("ends before the answer", ERROR, Fault.reset());
        refuse("ends before the answer", ERROR, Fault.loseAnswer());
        refuse("show no clock", Fault.bytes("x"), Fault.clock(Duration.ZERO));
        refuse("multi-object-delete alone", delete);
        assertThrows(
                IllegalArgumentException.class,
                () -> Rule.on(MULTI_OBJECT_DELETE, GET_OBJECT).answer(delete));
        assertThrows(
                IllegalArgumentException.class,
                () -> Rule.on(MULTI_OBJECT_DELETE).answer(delete, Fault.execute()));
        assertEquals(
                List.of(delete), Rule.on(MULTI_OBJECT_DELETE).answer(delete).faults());
    }

    private static void refuse(String problem, Fault... faults) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> new Rule(
                        Optional.empty(),
                        new Match(Set.of(), Optional.empty(), Optional.empty(), Map.of()),
                        List.of(),
                        List.of(faults)));
        assertTrue(String.valueOf(refused.getMessage()).contains(problem), refused.getMessage());
    }

    @Test
    void conditionsOfARuleAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> Rule.onAny().first(0));
        assertThrows(IllegalArgumentException.class, () -> Rule.onAny().every(0));
        assertThrows(IllegalArgumentException.class, () -> Rule.onAny().nth(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Rule.onAny().nth(Times.MOST + 1));
        assertThrows(IllegalArgumentException.class, () -> Rule.onAny().aboveRate(0));
        assertThrows(IllegalArgumentException.class, () -> Rule.onAny().aboveRate(Times.AboveRate.HIGHEST + 1));
        assertThrows(IllegalArgumentException.class, () -> Rule.onAny().chance(0, 1));
        assertThrows(IllegalArgumentException.class, () -> Rule.onAny().chance(1.01, 1));
        assertThrows(IllegalArgumentException.class, () -> Rule.onAny().chance(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> Rule.onAny().chance(0.5, Times.MOST + 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> Rule.onAny().between(Duration.ofSeconds(1), Duration.ofSeconds(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Rule.onAny().between(Duration.ofSeconds(-1), Duration.ofSeconds(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Rule.onAny().first(1).first(2).answer(ERROR));
        assertThrows(
                IllegalArgumentException.class, () -> Rule.onAny().named("").answer(ERROR));
        assertThrows(
                IllegalArgumentException.class,
                () -> Rule.onAny().named("a".repeat(Rule.LONGEST_NAME + 1)).answer(ERROR));
        assertThrows(
                IllegalArgumentException.class, () -> Rule.onAny().key("a\\").answer(ERROR));
        assertThrows(
                IllegalArgumentException.class, () -> Rule.onAny().bucket("a\\").answer(ERROR));
        assertThrows(
                IllegalArgumentException.class,
                () -> Rule.onAny().header("a b", "*").answer(ERROR));
        assertThrows(
                IllegalArgumentException.class,
                () -> Rule.onAny().header("a", "\\").answer(ERROR));
    }

    @Test
    void aBuilderThatGoesOnDoesNotChangeItsRule() {
        Rule.Builder builder = Rule.onAny().first(1);
        Rule before = builder.answer(ERROR);
        builder.key("a").every(2);

        assertEquals(Rule.onAny().first(1).answer(ERROR), before);
    }
}
