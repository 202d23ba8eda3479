package io.github.obserrors.bench.report;

import io.github.obserrors.bench.run.Results;
import io.github.obserrors.bench.run.Results.Figure;
import io.github.obserrors.bench.run.Results.Spread;
import io.github.obserrors.bench.run.Results.Start;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the kit promises of its speed, and how to find it in the results of one run.
 *
 * @param what what is compared
 * @param promise the budget in words
 * @param check finds the measured value, empty if the run left it out
 * @param obstacle why it is not easily kept, and what was tried; empty if that is not known to be hard
 */
record Budget(String what, String promise, Function<Results, Optional<Checked>> check, String obstacle) {

    private static final String OBSTACLE_OF_FLOOR = """
            The floor knows every place and trusts every byte. About two thirds of what comes on top is finding the tags and the
            ends of the texts, eight bytes a step. Most of the rest is that each text is looked through twice: by the scanner,
            which has to decline what is not plain, and by the builder of the public API, which has to refuse what XML cannot
            hold. Tried and kept: the names that come first are looked for first; a name, and the check of a text, take
            whole words; details are made when they are asked for. Tried and dropped: 16 bytes a step, which was slower for
            texts of this length; a search through all names, no faster than the table. Not tried, since users would see it: a
            second door into the API for texts that need no check.""";

    private static final String OBSTACLE_OF_START = """
            Whole processes differ by more than the budget from one to the next. Kept out of the first call are lambdas,
            concatenation of strings and regular expressions. Left are opening two jars, about twenty classes of the kit
            and, on JDK 17, 5 ms for the handle through which words are read
            ([decision 0008](decisions/0008-words-are-read-through-a-handle.md)).""";

    private static final String OBSTACLE_OF_IMAGE = """
            The tables of the module, with the texts of the documents and the advice, are 96 KiB by themselves, and an image
            holds them and the classes as they are unless it is compressed. Leaving texts out would keep the budget and lose
            what the module is for; packing the tables by hand would do again what `jlink --compress` does.""";

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
                        lookup("bytesByHashMap")),
                allocated("look-up from bytes", 0, lookup("bytesByKit")),
                faster("look-up from a String, against HashMap", 1, lookup("textByKit"), lookup("textByHashMap")),
                faster(
                        "the same of an unlisted code, against HashMap and a record that keeps the text",
                        1,
                        miss("textByKit"),
                        miss("textByHashMapOrRecord")),
                slower("decode of a typical body, against the floor", 3, decode("SCANNER"), decode("FLOOR"))
                        .with(OBSTACLE_OF_FLOOR),
                allocated("decode of a typical body", 600, decode("SCANNER")),
                faster("decode, against esdk-obs-java", 50, decode("SCANNER"), decode("OBS_JAVA")),
                faster("decode, against AWS SDK v2", 30, decode("SCANNER"), decode("AWS")),
                faster("decode, against aliyun-sdk-oss", 40, decode("SCANNER"), decode("ALIYUN")),
                faster("decode, against Tencent cos_api", 20, decode("SCANNER"), decode("TENCENT")),
                faster("decode, against MinIO Java", 2000, decode("SCANNER"), decode("MINIO")),
                faster("the binding alone, against esdk-obs-java", 5, decode("BINDING"), decode("OBS_JAVA")),
                faster("the binding alone, against AWS SDK v2", 3, decode("BINDING"), decode("AWS")),
                faster("the binding alone, against plain JAXB", 10, decode("BINDING"), decode("JAXB")),
                faster("64 KiB of unknown elements, against plain JAXB", 100, unknown("SCANNER"), unknown("JAXB")),
                leaner("64 KiB of unknown elements, against plain JAXB", 100, unknown("SCANNER"), unknown("JAXB")),
                faster("DeleteResult with 1,000 errors, against esdk-obs-java", 3, delete("KIT"), delete("OBS_JAVA")),
                faster("DeleteResult with 1,000 errors, against Tencent cos_api", 3, delete("KIT"), delete("TENCENT")),
                faster("encode, against JAXB with one context", 4, encode("KIT"), encode("JAXB")),
                allocated("encode", 900, encode("KIT")),
                starts("from start to the first decoded body, class path, over an empty JVM", 15, "kit", "nothing")
                        .with(OBSTACLE_OF_START),
                starts(
                                "the same on the module path, over the same modules that decode nothing",
                                15,
                                "kit on modules",
                                "nothing on modules")
                        .with(OBSTACLE_OF_START),
                image("jlink image of api alone, over java.base", 100, false).with(OBSTACLE_OF_IMAGE),
                image("the same, compressed", 100, true));
    }

    private Budget(String what, String promise, Function<Results, Optional<Checked>> check) {
        this(what, promise, check, "");
    }

    private Budget with(String obstacle) {
        return new Budget(what, promise, check, obstacle);
    }

    /** Tells whether one of the runs measured it and does not keep it. */
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

    private static Budget slower(
            String what,
            double times,
            Function<Results, Optional<Figure>> kit,
            Function<Results, Optional<Figure>> floor) {
        return new Budget(what, "at most " + whole(times) + " times", both(kit, floor, (own, its) -> {
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

    private static double over(Start start, Start base) {
        return start.time().median() - base.time().median();
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
