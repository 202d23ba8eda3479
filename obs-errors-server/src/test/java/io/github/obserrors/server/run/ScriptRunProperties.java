package io.github.obserrors.server.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.match.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

class ScriptRunProperties {

    private static final Fault FAULT = Fault.error(ServerErrorCode.INTERNAL_ERROR);
    private static final Target TARGET = Target.of("GET", "/b/k", "127.0.0.1", false);
    private static final long SECOND = 1_000_000_000L;

    @Property(tries = 200)
    void theSameSeedStrikesTheSameNumbersFromAnyNumberOfThreads(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double probability,
            @ForAll @LongRange(min = -1000, max = 1000) long seed)
            throws InterruptedException {
        Rule rule = Rule.onAny().chance(probability, seed).answer(FAULT);
        ScriptRun alone = new ScriptRun(List.of(rule), System::nanoTime);
        Set<Long> expected = new TreeSet<>();
        for (int i = 0; i < 200; i++) {
            alone.decide(TARGET, List.of()).ifPresent(decision -> expected.add(decision.number()));
        }

        ScriptRun shared = new ScriptRun(List.of(rule), System::nanoTime);
        Set<Long> struck = new ConcurrentSkipListSet<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread thread = new Thread(() -> {
                for (int j = 0; j < 50; j++) {
                    shared.decide(TARGET, List.of()).ifPresent(decision -> struck.add(decision.number()));
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }

        Statistics.label("some struck")
                .collect(!expected.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 80));
        assertEquals(expected, struck);
    }

    @Property(tries = 100)
    void aChanceStrikesAboutAsOftenAsItSays(
            @ForAll @DoubleRange(min = 0.05, max = 0.95) double probability, @ForAll long anySeed) {
        long seed = anySeed >> 11;
        int struck = 0;
        for (int number = 1; number <= 4000; number++) {
            struck += Chances.of(seed, number) < probability ? 1 : 0;
        }
        // More than six standard deviations off would be once in hundreds of millions.
        double deviation = Math.sqrt(4000 * probability * (1 - probability));
        assertEquals(4000 * probability, struck, 6.5 * deviation);
    }

    @Property
    void nearSeedsStrikeDifferentNumbers(@ForAll @LongRange(min = -100_000, max = 100_000) long seed) {
        int alike = 0;
        for (int number = 1; number <= 256; number++) {
            alike += (Chances.of(seed, number) < 0.5) == (Chances.of(seed + 1, number + 1) < 0.5) ? 1 : 0;
        }
        assertEquals(128, alike, 64);
    }

    @Property
    void inNoSecondAreMoreLetThroughThanTheRateAllows(
            @ForAll @IntRange(min = 1, max = 40) int rate,
            @ForAll @Size(min = 60, max = 200) List<@IntRange(max = 60_000_000) Integer> pauses) {
        AtomicLong clock = new AtomicLong(-7);
        ScriptRun run = new ScriptRun(List.of(Rule.onAny().aboveRate(rate).answer(FAULT)), clock::get);
        List<Long> passed = new ArrayList<>();
        int struck = 0;
        for (int pause : pauses) {
            clock.addAndGet(pause);
            Optional<Decision> decision = run.decide(TARGET, List.of());
            long now = clock.get();
            long before = passed.stream().filter(time -> now - time < SECOND).count();
            assertEquals(before >= rate, decision.isPresent());
            if (decision.isEmpty()) {
                passed.add(now);
            } else {
                struck++;
            }
        }
        Statistics.label("some struck")
                .collect(struck > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 30));
        assertTrue(passed.size() >= 1);
    }
}
