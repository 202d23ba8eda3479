package io.github.obserrors.bench.report;

import io.github.obserrors.bench.decode.Body;
import io.github.obserrors.bench.decode.DecodeWay;
import io.github.obserrors.bench.run.Results;
import io.github.obserrors.bench.run.Results.Delay;
import io.github.obserrors.bench.run.Results.Figure;
import io.github.obserrors.bench.run.Results.Spread;
import io.github.obserrors.bench.run.Results.Start;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A promise about the speed of the kit, and how to check it in the results of one run.
 *
 * @param what what is compared
 * @param promise the budget in words
 * @param check finds the measured value; empty if the run left it out
 * @param reason the template that says why the budget is hard to keep and what was tried
 */
record Budget(String what, String promise, Function<Results, Optional<Checked>> check, String reason) {

    private static final double KIBIBYTE = 1024;

    /**
     * A measured value beside its budget.
     *
     * @param text the value in words
     * @param kept whether it is within the budget
     */
    record Checked(String text, boolean kept) {

        @Override
        public String toString() {
            return text + (kept ? " ✓" : " **missed**");
        }
    }

    static List<Budget> all() {
        return List.of(
                faster(
                                "look-up from bytes, against new String and HashMap",
                                8,
                                lookup("bytesByKit"),
                                lookup("bytesByHashMap"))
                        .explainedBy("missed-lookup.md"),
                allocated("look-up from bytes", 0, lookup("bytesByKit")),
                faster("look-up from a String, against HashMap", 1, lookup("textByKit"), lookup("textByHashMap")),
                faster(
                        "the same of an unlisted code, against HashMap and a record that keeps the text",
                        1,
                        miss("textByKit"),
                        miss("textByHashMapOrRecord")),
                faster(
                        "look-up of an unlisted code from bytes, against new String and HashMap",
                        1,
                        miss("bytesByKit"),
                        miss("bytesByHashMap")),
                slower("decode of a typical body, against the floor", 3, decode("SCANNER"), decode("FLOOR"))
                        .explainedBy("missed-floor.md"),
                allocated("decode of a typical body", 600, decode("SCANNER")),
                slower("a whole response, against its body alone", 1.5, decode("RESPONSE"), decode("SCANNER")),
                faster("decode, against esdk-obs-java", 70, decode("SCANNER"), decode("OBS_JAVA")),
                faster("decode, against AWS SDK v2", 40, decode("SCANNER"), decode("AWS")),
                faster("decode, against aliyun-sdk-oss", 60, decode("SCANNER"), decode("ALIYUN")),
                faster("decode, against Tencent cos_api", 25, decode("SCANNER"), decode("TENCENT")),
                faster("decode, against MinIO Java", 4000, decode("SCANNER"), decode("MINIO")),
                fasterThanEach("a truncated body, whole response", 2, Body.TRUNCATED),
                fasterThanEach("an HTML page, whole response", 2, Body.HTML),
                faster("the binding alone, against esdk-obs-java", 5, decode("BINDING"), decode("OBS_JAVA")),
                faster("the binding alone, against AWS SDK v2", 3, decode("BINDING"), decode("AWS")),
                faster("the binding alone, against plain JAXB", 10, decode("BINDING"), decode("JAXB")),
                faster("64 KiB of unknown elements, against plain JAXB", 100, unknown("SCANNER"), unknown("JAXB")),
                leaner("64 KiB of unknown elements, against plain JAXB", 100, unknown("SCANNER"), unknown("JAXB")),
                faster("DeleteResult with 1,000 errors, against esdk-obs-java", 3, delete("KIT"), delete("OBS_JAVA")),
                faster("DeleteResult with 1,000 errors, against Tencent cos_api", 3, delete("KIT"), delete("TENCENT")),
                slower("the same streamed, against the time in memory", 1.5, delete("KIT_STREAMED"), delete("KIT")),
                faster("the same streamed, against esdk-obs-java", 2, delete("KIT_STREAMED"), delete("OBS_JAVA")),
                faster("the same streamed, against Tencent cos_api", 2, delete("KIT_STREAMED"), delete("TENCENT")),
                faster("the same streamed, against AWS SDK v2", 2, delete("KIT_STREAMED"), delete("AWS")),
                faster("the same streamed, against plain JAXB", 2, delete("KIT_STREAMED"), delete("JAXB")),
                faster("encode, against JAXB with one context", 5, encode("KIT"), encode("JAXB")),
                allocated("encode", 900, encode("KIT")),
                starts("from start to the first decoded body, class path, over an empty JVM", 15, "kit", "nothing")
                        .explainedBy("missed-start.md"),
                starts(
                                "the same on the module path, over the same modules that decode nothing",
                                10,
                                "kit on modules",
                                "nothing on modules")
                        .explainedBy("missed-start.md"),
                firstOdd("the first odd body of a process, against what plain JAXB adds to an empty JVM", 0.8)
                        .explainedBy("missed-odd.md"),
                asMany("error server: requests a second with 1 connection, against a bare socket", 0.75, 1),
                asMany("the same with 64 connections", 0.75, 64),
                starts(
                        "error server: from start() to its first answer, over an empty JVM",
                        60,
                        "error server",
                        "nothing"),
                delays("error server: delays, at the 99th percentile", 2),
                growth("error server: growth of the heap from the first tenth of a long run to its end", 64),
                image("jlink image of api alone, over java.base", 100, false).explainedBy("missed-image.md"),
                image("the same, compressed", 100, true));
    }

    private Budget(String what, String promise, Function<Results, Optional<Checked>> check) {
        this(what, promise, check, "missed-without-reason.md");
    }

    private Budget explainedBy(String reason) {
        return new Budget(what, promise, check, reason);
    }

    /** {@return whether one of the runs measured this budget and missed it} */
    boolean isMissedIn(List<Results> runs) {
        return runs.stream().map(check).flatMap(Optional::stream).anyMatch(checked -> !checked.kept());
    }

    private static Function<Results, Optional<Figure>> lookup(String method) {
        return figure("CodeLookupBenchmark." + method, Map.of("keys", "LISTED", "codes", "114"));
    }

    private static Function<Results, Optional<Figure>> miss(String method) {
        return figure("CodeLookupBenchmark." + method, Map.of("keys", "UNLISTED", "codes", "114"));
    }

    private static Function<Results, Optional<Figure>> decode(String way) {
        return figure("DecodeBenchmark.decode", Map.of("way", way, "body", "TYPICAL"));
    }

    private static Function<Results, Optional<Figure>> unknown(String way) {
        return figure("DecodeBenchmark.decode", Map.of("way", way, "body", "UNKNOWN_64K"));
    }

    private static Function<Results, Optional<Figure>> delete(String way) {
        return figure("DeleteResultBenchmark.read", Map.of("way", way));
    }

    private static Function<Results, Optional<Figure>> encode(String way) {
        return figure("EncodeBenchmark.write", Map.of("way", way));
    }

    private static Function<Results, Optional<Figure>> figure(String benchmark, Map<String, String> params) {
        return results -> results.figure(benchmark, params);
    }

    private static Budget faster(
            String what,
            double times,
            Function<Results, Optional<Figure>> kit,
            Function<Results, Optional<Figure>> other) {
        String promise = times == 1 ? "no slower" : "at least " + whole(times) + " times faster";
        return new Budget(what, promise, both(kit, other, (own, its) -> {
            Spread ratio = ratio(its.time(), own.time());
            return new Checked(times(ratio), ratio.median() >= times);
        }));
    }

    /** Against the fastest client, whatever it makes of the body: all find as much as the kit or less. */
    private static Budget fasterThanEach(String what, double times, Body body) {
        return new Budget(
                what + ", against the fastest client", "at least " + whole(times) + " times faster", results -> {
                    Function<DecodeWay, Optional<Figure>> figure = way ->
                            results.figure("DecodeBenchmark.decode", Map.of("way", way.name(), "body", body.name()));
                    return figure.apply(DecodeWay.RESPONSE)
                            .flatMap(own -> DecodeWay.CLIENTS.stream()
                                    .map(figure)
                                    .flatMap(Optional::stream)
                                    .min(Comparator.comparingDouble(
                                            its -> its.time().median()))
                                    .map(its -> {
                                        Spread ratio = ratio(its.time(), own.time());
                                        return new Checked(times(ratio), ratio.median() >= times);
                                    }));
                });
    }

    private static Budget slower(
            String what,
            double times,
            Function<Results, Optional<Figure>> kit,
            Function<Results, Optional<Figure>> floor) {
        String most = times == Math.rint(times) ? whole(times) : Double.toString(times);
        return new Budget(what, "at most " + most + " times", both(kit, floor, (own, its) -> {
            Spread ratio = ratio(own.time(), its.time());
            return new Checked(times(ratio), ratio.median() <= times);
        }));
    }

    private static Budget leaner(
            String what,
            double times,
            Function<Results, Optional<Figure>> kit,
            Function<Results, Optional<Figure>> other) {
        return new Budget(what, "at least " + whole(times) + " times leaner", both(kit, other, (own, its) -> {
            double ratio = its.allocated().median() / own.allocated().median();
            return new Checked(Amount.digits(ratio) + " times", ratio >= times);
        }));
    }

    private static Budget allocated(String what, long most, Function<Results, Optional<Figure>> kit) {
        String promise = most == 0 ? "0 B" : "at most " + most + " B";
        return new Budget(
                what,
                promise,
                results -> kit.apply(results).map(figure -> {
                    double bytes = figure.allocated().median();
                    return new Checked(Amount.bytes(bytes), Math.round(bytes) <= most);
                }));
    }

    private static Budget starts(String what, double most, String name, String empty) {
        return new Budget(
                what,
                "at most " + whole(most) + " ms",
                results -> results.start(name)
                        .flatMap(start -> results.start(empty).map(base -> {
                            double millis = over(start, base);
                            return new Checked(String.format(Locale.ROOT, "%.1f ms", millis), millis <= most);
                        })));
    }

    private static Budget firstOdd(String what, double most) {
        return new Budget(what, "at most " + most + " times", results -> {
            Optional<Start> empty = results.start("nothing");
            Optional<Start> kit = results.start(DecodeWay.BINDING.label());
            Optional<Start> peer = results.start(DecodeWay.JAXB.label());
            if (empty.isEmpty() || kit.isEmpty() || peer.isEmpty()) {
                return Optional.empty();
            }
            double ratio = over(kit.get(), empty.get()) / over(peer.get(), empty.get());
            return Optional.of(new Checked(Amount.digits(ratio) + " times", ratio <= most));
        });
    }

    private static double over(Start start, Start base) {
        return start.time().median() - base.time().median();
    }

    private static Budget asMany(String what, double times, int connections) {
        return new Budget(
                what,
                "at least " + Amount.digits(times) + " times as many",
                both(exchange("KIT", connections), exchange("BARE", connections), (own, its) -> {
                    Spread ratio = ratio(its.time(), own.time());
                    return new Checked(times(ratio), ratio.median() >= times);
                }));
    }

    private static Function<Results, Optional<Figure>> exchange(String way, int connections) {
        return results -> results.figure("ServerBenchmark.exchange", Map.of("way", way, "asked", "ERROR"), connections);
    }

    private static Budget delays(String what, double most) {
        return new Budget(
                what,
                "within " + whole(most) + " ms",
                results -> results.delays().stream()
                        .map(Delay::percentile99)
                        .max(Double::compare)
                        .map(millis -> new Checked(Amount.digits(millis) + " ms", millis <= most)));
    }

    private static Budget growth(String what, long most) {
        return new Budget(what, "at most " + most + " KiB", results -> {
            double kibibytes = results.memory().growth() / KIBIBYTE;
            return Optional.of(new Checked(String.format(Locale.ROOT, "%,.0f KiB", kibibytes), kibibytes <= most));
        });
    }

    private static Budget image(String what, long most, boolean compressed) {
        return new Budget(
                what,
                "at most " + most + " KiB",
                results -> results.image("io.github.obserrors.api", compressed)
                        .flatMap(api -> results.image("java.base", compressed).map(base -> {
                            double kibibytes = (api.bytes() - base.bytes()) / KIBIBYTE;
                            return new Checked(String.format(Locale.ROOT, "%.0f KiB", kibibytes), kibibytes <= most);
                        })));
    }

    private static Function<Results, Optional<Checked>> both(
            Function<Results, Optional<Figure>> kit, Function<Results, Optional<Figure>> other, Comparison comparison) {
        return results ->
                kit.apply(results).flatMap(own -> other.apply(results).map(its -> comparison.compare(own, its)));
    }

    /** Divides two spreads; the ends are those of the least and the most favourable iterations. */
    private static Spread ratio(Spread one, Spread other) {
        return new Spread(one.min() / other.max(), one.median() / other.median(), one.max() / other.min());
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    private static String times(Spread ratio) {
        return Amount.digits(ratio.median())
                + " times ("
                + Amount.digits(ratio.min())
                + " – "
                + Amount.digits(ratio.max())
                + ")";
    }

    /** Compares the figure of the kit with another one. */
    private interface Comparison {
        Checked compare(Figure own, Figure other);
    }
}
