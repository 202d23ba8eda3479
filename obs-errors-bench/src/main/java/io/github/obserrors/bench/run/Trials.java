package io.github.obserrors.bench.run;

import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.bench.CodeKeys;
import io.github.obserrors.bench.CodeLookupBenchmark;
import io.github.obserrors.bench.ConsoleBenchmark;
import io.github.obserrors.bench.EncodeBenchmark;
import io.github.obserrors.bench.EncodeWay;
import io.github.obserrors.bench.decode.Body;
import io.github.obserrors.bench.decode.DecodeBenchmark;
import io.github.obserrors.bench.decode.DecodeWay;
import io.github.obserrors.bench.decode.DeleteResultBenchmark;
import io.github.obserrors.bench.decode.DeleteWay;
import io.github.obserrors.bench.decode.GrowthBenchmark;
import io.github.obserrors.bench.decode.OddBody;
import io.github.obserrors.bench.decode.OddBodyBenchmark;
import io.github.obserrors.bench.serve.AskedFor;
import io.github.obserrors.bench.serve.ServerBenchmark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The trials of each set. */
final class Trials {

    private static final Set<DecodeWay> GROWING = EnumSet.of(
            DecodeWay.FLOOR,
            DecodeWay.SCANNER,
            DecodeWay.BINDING,
            DecodeWay.STAX_WOODSTOX,
            DecodeWay.JAXB,
            DecodeWay.OBS_JAVA,
            DecodeWay.AWS,
            DecodeWay.TENCENT);

    private static final int ALL_CODES = (int) Arrays.stream(ServerErrorCode.values())
            .filter(ServerErrorCode::isDocumented)
            .count();
    private static final List<Integer> FEW_CODES = List.of(1, 10);

    private static final List<String> LOOKUPS_OF_BUDGETS =
            List.of("bytesByKit", "bytesByHashMap", "textByKit", "textByHashMap");

    private static final List<String> MISSES_OF_BUDGETS =
            List.of("bytesByKit", "bytesByHashMap", "textByKit", "textByHashMapOrRecord");

    private static final List<String> LOOKUPS = List.of(
            "bytesByKit",
            "bytesByHashMap",
            "bytesBySwitch",
            "bytesByStringAndKit",
            "textByKit",
            "textByHashMap",
            "textByHashMapOrRecord",
            "textByMapOf",
            "textBySwitch",
            "nameByValueOf");

    private static final List<Integer> CONNECTIONS = List.of(1, 64);

    private final RunSet set;
    private final List<Trial> trials = new ArrayList<>();

    private Trials(RunSet set) {
        this.set = set;
    }

    static List<Trial> of(RunSet set) {
        Trials trials = new Trials(set);
        trials.addLookups();
        trials.addDecoding();
        trials.addDeleteResults();
        trials.addOddBodies();
        trials.addGrowth();
        trials.addEncoding();
        trials.addConsole();
        trials.addServer();
        return trials.trials;
    }

    /** {@return the trials of the error server alone} */
    static List<Trial> ofServer(RunSet set) {
        Trials trials = new Trials(set);
        trials.addServer();
        return trials.trials;
    }

    private void addLookups() {
        for (CodeKeys keys : CodeKeys.values()) {
            for (String method : LOOKUPS) {
                boolean ofBudget = switch (keys) {
                    case LISTED -> LOOKUPS_OF_BUDGETS.contains(method);
                    case UNLISTED -> MISSES_OF_BUDGETS.contains(method);
                    case MIXED -> false;
                };
                add(CodeLookupBenchmark.class, method, lookups(keys, ALL_CODES), ofBudget);
            }
        }
        for (int codes : FEW_CODES) {
            for (String method : LOOKUPS_OF_BUDGETS) {
                add(CodeLookupBenchmark.class, method, lookups(CodeKeys.LISTED, codes), false);
            }
        }
        if (set != RunSet.QUICK) {
            int processors = Runtime.getRuntime().availableProcessors();
            for (String method : LOOKUPS) {
                trials.add(new Trial(
                        CodeLookupBenchmark.class, method, lookups(CodeKeys.LISTED, ALL_CODES), processors, 1));
            }
        }
    }

    private static Map<String, String> lookups(CodeKeys keys, int codes) {
        return Map.of("keys", keys.name(), "codes", String.valueOf(codes));
    }

    private void addDecoding() {
        for (DecodeWay way : DecodeWay.values()) {
            boolean client = DecodeWay.CLIENTS.contains(way);
            boolean kit = way == DecodeWay.SCANNER || way == DecodeWay.BINDING || way == DecodeWay.RESPONSE;
            boolean plain = way == DecodeWay.JAXB;
            addDecoding(way, Body.SMALL, false);
            addDecoding(way, Body.TYPICAL, client || kit || plain || way == DecodeWay.FLOOR);
            addDecoding(way, Body.UNKNOWN_64K, way == DecodeWay.SCANNER || plain);
            if (GROWING.contains(way)) {
                addDecoding(way, Body.UNKNOWN_1K, false);
                addDecoding(way, Body.UNKNOWN_4K, false);
                addDecoding(way, Body.UNKNOWN_16K, false);
            }
            if (client || kit || plain) {
                boolean ofBudget = client || way == DecodeWay.RESPONSE;
                addDecoding(way, Body.TRUNCATED, ofBudget);
                addDecoding(way, Body.HTML, ofBudget);
            }
        }
    }

    private void addDecoding(DecodeWay way, Body body, boolean ofBudget) {
        add(DecodeBenchmark.class, "decode", Map.of("way", way.name(), "body", body.name()), ofBudget);
    }

    private void addDeleteResults() {
        for (DeleteWay way : DeleteWay.values()) {
            add(DeleteResultBenchmark.class, "read", Map.of("way", way.name()), way != DeleteWay.MINIO);
        }
    }

    private void addOddBodies() {
        for (OddBody body : OddBody.values()) {
            add(OddBodyBenchmark.class, "read", Map.of("body", body.name()), false);
        }
    }

    private void addGrowth() {
        for (String size : GrowthBenchmark.SIZES) {
            add(GrowthBenchmark.class, "decode", Map.of("size", size), false);
            add(GrowthBenchmark.class, "stream", Map.of("size", size), false);
        }
        for (int threads = 2; threads <= Runtime.getRuntime().availableProcessors(); threads++) {
            Map<String, String> typical = Map.of("way", DecodeWay.SCANNER.name(), "body", Body.TYPICAL.name());
            add(DecodeBenchmark.class, "decode", typical, threads, false);
        }
    }

    private void addEncoding() {
        for (EncodeWay way : EncodeWay.values()) {
            boolean ofBudget = way == EncodeWay.KIT || way == EncodeWay.JAXB;
            add(EncodeBenchmark.class, "write", Map.of("way", way.name()), ofBudget);
        }
    }

    private void addConsole() {
        add(ConsoleBenchmark.class, "parse", Map.of(), false);
        add(ConsoleBenchmark.class, "correspondences", Map.of(), false);
    }

    private void addServer() {
        for (AskedFor asked : AskedFor.values()) {
            for (ServerBenchmark.Way way : ServerBenchmark.Way.values()) {
                for (int connections : CONNECTIONS) {
                    add(
                            ServerBenchmark.class,
                            "exchange",
                            Map.of("way", way.name(), "asked", asked.name()),
                            connections,
                            asked == AskedFor.ERROR);
                }
            }
        }
    }

    private void add(Class<?> benchmark, String method, Map<String, String> params, boolean ofBudget) {
        add(benchmark, method, params, 1, ofBudget);
    }

    /** Adds a trial: with more rounds if a budget needs it, and not at all if the set holds only such trials. */
    private void add(Class<?> benchmark, String method, Map<String, String> params, int threads, boolean ofBudget) {
        int rounds = switch (set) {
            case BRIEF -> 1;
            case QUICK -> ofBudget ? 2 : 0;
            case FULL -> ofBudget ? 3 : 1;
        };
        if (rounds > 0) {
            trials.add(new Trial(benchmark, method, params, threads, rounds));
        }
    }
}
