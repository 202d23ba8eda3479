package io.github.obserrors.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.server.match.Target;
import io.github.obserrors.server.run.Decision;
import io.github.obserrors.server.run.ScriptRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileTest {

    @Test
    void profilesHaveNames() {
        assertEquals(
                List.of("throttled", "flaky", "slow", "cut", "clock-skew", "lost-answers"),
                Arrays.stream(Profile.values()).map(Profile::label).toList());
        for (Profile profile : Profile.values()) {
            assertEquals(Optional.of(profile), Profile.find(profile.label()));
        }
        assertEquals(Optional.empty(), Profile.find("Throttled"));
    }

    @ParameterizedTest
    @EnumSource
    void aProfileStrikesWithinTheFirstFourRequestsAndIsTheSameAgain(Profile profile) {
        List<String> struck = struck(profile, 40);

        assertTrue(struck.subList(0, 4).stream().anyMatch(text -> !text.isEmpty()), struck.toString());
        assertEquals(struck, struck(profile, 40));
    }

    @Test
    void everySecondRequestIsThrottled() {
        assertEquals(
                List.of("", "error 503 SlowDown, retry after 1 s", "", "error 503 SlowDown, retry after 1 s"),
                struck(Profile.THROTTLED, 4));
    }

    @Test
    void aFlakyServerFailsInEachOfItsWaysAndNotMoreOftenThanItSays() {
        List<String> struck = struck(Profile.FLAKY, 1000);

        assertEquals(
                List.of("", "error 500 InternalError", "error 503 ServiceUnavailable", "reset before-execution"),
                struck.stream().limit(20).distinct().sorted().toList());
        long failures = struck.stream().filter(text -> !text.isEmpty()).count();
        assertTrue(failures > 340 && failures < 440, () -> failures + " of 1000");
    }

    @ParameterizedTest
    @EnumSource
    void aProfileIsAScriptLikeAnyOther(Profile profile) {
        Script script = profile.script();

        assertEquals(script, Script.parse(script.toJson()));
        assertFalse(script.rules().isEmpty());
        script.rules().forEach(rule -> assertTrue(rule.name().isPresent()));
    }

    private static List<String> struck(Profile profile, int requests) {
        ScriptRun run = new ScriptRun(profile.script().rules(), System::nanoTime);
        Target target = Target.of("PUT", "/b/k", "127.0.0.1", false);
        return IntStream.range(0, requests)
                .mapToObj(i -> run.decide(target, List.of())
                        .map(Decision::rule)
                        .map(ProfileTest::text)
                        .orElse(""))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String text(Rule rule) {
        return rule.faults().stream().map(Fault::toString).collect(Collectors.joining(" and "));
    }
}
