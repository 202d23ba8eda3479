package io.github.obserrors.bench.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.bench.decode.Body;
import io.github.obserrors.bench.decode.DecodeWay;
import io.github.obserrors.bench.run.Results.Start;
import io.github.obserrors.bench.serve.AskedFor;
import io.github.obserrors.bench.serve.FirstAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.spi.ToolProvider;

/**
 * Measures whole processes from start to end.
 *
 * <p>Each process is a program in a jar. Its class path holds only the jars that it loads classes from, so that no way
 * pays for the libraries of another. The kinds take turns, so that disturbances of the machine affect all of them.
 */
final class Starts {

    static final String ON_MODULE_PATH = " on modules";
    static final String WITH_ARCHIVE = " with archive";

    /** {@return the name of the process that starts the error server and gets its first answer} */
    static String server(AskedFor asked) {
        return asked == AskedFor.OBJECT ? "error server" : "error server with a rule";
    }

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

    /** The ways that are also started with an archive of the classes they load. */
    private static final List<DecodeWay> ARCHIVED = List.of(DecodeWay.SCANNER, DecodeWay.BINDING, DecodeWay.OBS_JAVA);

    private final Path folder;
    private final Path program;
    private final List<Path> entries = new ArrayList<>();
    private final Map<String, List<String>> commands = new LinkedHashMap<>();

    private Starts(Path folder) {
        this.folder = folder;
        this.program = folder.resolve("program.jar");
        entries.add(program);
        entries.addAll(ClassPath.jars());
    }

    /** Measures each kind this many times. */
    static List<Start> of(int rounds) throws IOException, InterruptedException {
        return measure(rounds, Starts::addAll);
    }

    /** Measures the error server and the empty process this many times. */
    static List<Start> ofServer(int rounds) throws IOException, InterruptedException {
        return measure(rounds, Starts::addServer);
    }

    private static List<Start> measure(int rounds, Kinds kinds) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("starts");
        try {
            Starts starts = new Starts(folder);
            starts.packProgram();
            kinds.addTo(starts);
            return starts.measureAll(rounds);
        } finally {
            Images.delete(folder);
        }
    }

    /** Adds the kinds of processes. */
    private interface Kinds {
        void addTo(Starts starts) throws IOException, InterruptedException;
    }

    private List<Start> measureAll(int rounds) throws IOException, InterruptedException {
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> kind : commands.entrySet()) {
                millis.computeIfAbsent(kind.getKey(), name -> new ArrayList<>()).add(millis(kind.getValue()));
            }
        }
        List<Start> all = new ArrayList<>();
        for (Map.Entry<String, List<String>> kind : commands.entrySet()) {
            int classes = LoadedClasses.of(kind.getValue()).count();
            all.add(new Start(kind.getKey(), millis.getOrDefault(kind.getKey(), List.of()), classes));
        }
        return all;
    }

    private void addAll() throws IOException, InterruptedException {
        addServer();
        for (DecodeWay way : WAYS) {
            addOnClassPath(way.label(), way.name());
        }
        addWithArchive("nothing");
        for (DecodeWay way : ARCHIVED) {
            addWithArchive(way.label());
        }
        addOnModulePath("nothing", FirstBody.NOTHING);
        addOnModulePath(DecodeWay.SCANNER.label(), DecodeWay.SCANNER.name());
        addOnModulePath(DecodeWay.BINDING.label(), DecodeWay.BINDING.name());
    }

    private void addServer() throws IOException, InterruptedException {
        addOnClassPath("nothing", FirstBody.NOTHING);
        for (AskedFor asked : AskedFor.values()) {
            addOnClassPath(server(asked), server(asked));
        }
    }

    private void packProgram() {
        List<String> arguments = new ArrayList<>(List.of("--create", "--file", program.toString()));
        for (Path entry : ClassPath.entries()) {
            if (Files.isDirectory(entry)) {
                arguments.addAll(List.of("-C", entry.toString(), "."));
            }
        }
        int exit = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(new String[0]));
        if (exit != 0) {
            throw new IllegalStateException("jar ended with " + exit);
        }
    }

    private void addOnClassPath(String name, String way) throws IOException, InterruptedException {
        List<Path> needed = LoadedClasses.of(command(List.of("-cp", ClassPath.join(entries)), way))
                .from(entries);
        commands.put(name, command(List.of("-cp", ClassPath.join(needed)), way));
    }

    /** Adds a kind with an archive of what the same command loads without it. */
    private void addWithArchive(String name) throws IOException, InterruptedException {
        List<String> plain = Objects.requireNonNull(commands.get(name));
        String archive = folder.resolve("archive" + commands.size()).toString();
        millis(withOption("-XX:ArchiveClassesAtExit=" + archive, plain));
        commands.put(name + WITH_ARCHIVE, withOption("-XX:SharedArchiveFile=" + archive, plain));
    }

    private static List<String> withOption(String option, List<String> command) {
        List<String> longer = new ArrayList<>(command);
        longer.add(1, option);
        return longer;
    }

    private void addOnModulePath(String name, String way) {
        List<String> paths = List.of(
                "-p",
                ClassPath.join(ClassPath.modulesOfTheKit()),
                "--add-modules",
                "io.github.obserrors.xml",
                // The binding alone is reached through rooms that are hidden from users.
                "--add-exports=io.github.obserrors.xml/io.github.obserrors.xml.strict=ALL-UNNAMED",
                "--add-exports=io.github.obserrors.xml/io.github.obserrors.xml.input=ALL-UNNAMED",
                "-cp",
                program.toString());
        commands.put(name + ON_MODULE_PATH, command(paths, way));
    }

    private static List<String> command(List<String> paths, String way) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(paths);
        Optional<AskedFor> asked = Arrays.stream(AskedFor.values())
                .filter(candidate -> way.equals(server(candidate)))
                .findFirst();
        if (asked.isPresent()) {
            command.addAll(List.of(FirstAnswer.class.getName(), asked.get().name()));
        } else {
            command.addAll(List.of(FirstBody.class.getName(), way, new String(Body.TYPICAL.bytes(), UTF_8)));
        }
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
                || Arrays.stream(AskedFor.values()).anyMatch(asked -> printed.contains(asked.name()))
                || printed.contains(Body.TYPICAL.facts().code());
        if (exit != 0 || !asExpected) {
            throw new IllegalStateException(command + " ended with " + exit + " and printed " + printed);
        }
        return nanos / 1e6;
    }
}
