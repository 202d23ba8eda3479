package io.github.obserrors.bench.run;

import io.github.obserrors.bench.decode.DecodeBenchmark;
import io.github.obserrors.bench.run.Results.Figure;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One benchmark with its parameters, and how often it runs.
 *
 * @param benchmark its class
 * @param method its method
 * @param params its parameters
 * @param threads how many threads run it at the same time
 * @param rounds how many processes it runs in, one after the other, with all other trials in between
 */
record Trial(Class<?> benchmark, String method, Map<String, String> params, int threads, int rounds) {

    /** Runs this trial in one new process. */
    Figure run(Effort effort) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(benchmark.getName() + "." + method) + "$")
                .forks(1)
                .threads(threads)
                .warmupIterations(effort.warmups())
                .warmupTime(effort.time())
                .measurementIterations(effort.iterations())
                .measurementTime(effort.time())
                .jvmArgsAppend(
                        DecodeBenchmark.PARSER_OF_THE_JDK, "-XX:+UseSerialGC", "-Xms1g", "-Xmx1g", "-Dlog4j2.level=OFF")
                .addProfiler("gc")
                .addProfiler(CpuTime.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        params.forEach(options::param);
        Collection<RunResult> results = new Runner(options.build()).run();
        BenchmarkResult result =
                results.iterator().next().getBenchmarkResults().iterator().next();
        return new Figure(
                name(),
                params,
                threads,
                values(result, IterationResult::getPrimaryResult),
                values(result, iteration -> iteration.getSecondaryResults().get(CpuTime.LABEL)),
                values(result, iteration -> iteration.getSecondaryResults().get("gc.alloc.rate.norm")));
    }

    private static List<Double> values(BenchmarkResult result, Function<IterationResult, Result<?>> value) {
        return result.getIterationResults().stream()
                .map(iteration -> value.apply(iteration).getScore())
                .toList();
    }

    String name() {
        return benchmark.getSimpleName() + "." + method;
    }

    /** {@return the name with the parameters, to show progress} */
    String label() {
        return name() + " " + String.join(" ", params.values()) + (threads == 1 ? "" : " in " + threads + " threads");
    }
}
