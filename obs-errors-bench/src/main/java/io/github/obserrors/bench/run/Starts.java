package io.github.obserrors.bench.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.bench.decode.Body;
import io.github.obserrors.bench.decode.DecodeWay;
import io.github.obserrors.bench.run.Results.Start;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures whole processes from their start to their end.
 *
 * <p>The class path of each holds the jars alone from which it loads classes, so that no way pays for the libraries of
 * another. The kinds take turns, so that what disturbs the machine meets all of them.
 */
final class Starts {

    static final String ON_MODULE_PATH = " on modules";

    private static final List<DecodeWay> WAYS = List.of(
            DecodeWay.SCANNER,
            DecodeWay.BINDING,
            DecodeWay.STAX_JDK,
            DecodeWay.JAXB,
            DecodeWay.OBS_JAVA,
            DecodeWay.AWS,
            DecodeWay.ALIYUN,
            DecodeWay.TENCENT,
            DecodeWay.MINIO);

    private final Map<String, List<String>> commands = new LinkedHashMap<>();

    private Starts() {}

    /** Measures all kinds, each so often. */
    static List<Start> measure(int rounds) throws IOException, InterruptedException {
        Starts starts = new Starts();
        starts.addAll();
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> kind : starts.commands.entrySet()) {
                millis.computeIfAbsent(kind.getKey(), name -> new ArrayList<>()).add(millis(kind.getValue()));
            }
        }
        List<Start> all = new ArrayList<>();
        for (Map.Entry<String, List<String>> kind : starts.commands.entrySet()) {
            int classes = LoadedClasses.of(kind.getValue()).count();
            all.add(new Start(kind.getKey(), millis.getOrDefault(kind.getKey(), List.of()), classes));
        }
        return all;
    }

    private void addAll() throws IOException, InterruptedException {
        addOnClassPath("nothing", FirstBody.NOTHING);
        for (DecodeWay way : WAYS) {
            addOnClassPath(way.label(), way.name());
        }
        addOnModulePath("nothing", FirstBody.NOTHING);
        addOnModulePath(DecodeWay.SCANNER.label(), DecodeWay.SCANNER.name());
        addOnModulePath(DecodeWay.BINDING.label(), DecodeWay.BINDING.name());
    }

    private void addOnClassPath(String name, String way) throws IOException, InterruptedException {
        List<Path> needed = LoadedClasses.of(command(List.of("-cp", ClassPath.join(ClassPath.entries())), way))
                .from(ClassPath.entries());
        commands.put(name, command(List.of("-cp", ClassPath.join(needed)), way));
    }

    /** Only the process that measures stays on the class path. */
    private void addOnModulePath(String name, String way) {
        List<Path> folders = new ArrayList<>(ClassPath.entries());
        folders.removeAll(ClassPath.jars());
        List<String> paths = List.of(
                "-p",
                ClassPath.join(ClassPath.modulesOfTheKit()),
                "--add-modules",
                "io.github.obserrors.xml",
                "-cp",
                ClassPath.join(folders));
        commands.put(name + ON_MODULE_PATH, command(paths, way));
    }

    private static List<String> command(List<String> paths, String way) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(paths);
        command.add(FirstBody.class.getName());
        command.add(way);
        command.add(new String(Body.TYPICAL.bytes(), UTF_8));
        return command;
    }

    private static double millis(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("start", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        long before = System.nanoTime();
        int exit = builder.start().waitFor();
        long nanos = System.nanoTime() - before;
        String printed = Files.readString(output);
        Files.delete(output);
        boolean asExpected = printed.contains(FirstBody.NOTHING)
                || printed.contains(Body.TYPICAL.facts().code());
        if (exit != 0 || !asExpected) {
            throw new IllegalStateException(command + " ended with " + exit + " and printed " + printed);
        }
        return nanos / 1e6;
    }
}
