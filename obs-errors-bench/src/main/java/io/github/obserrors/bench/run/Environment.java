package io.github.obserrors.bench.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the figures were measured, and with what.
 *
 * @param date the day in UTC
 * @param processor the name of the processor
 * @param processors how many processors there are
 * @param memory the memory of the machine, in bytes
 * @param system the operating system
 * @param jdk the name and version of the JDK
 * @param feature the number of the Java release
 * @param load the load of the machine before the run, in waiting threads
 * @param libraries the names of all libraries on the class path, with their versions
 */
public record Environment(
        String date,
        String processor,
        int processors,
        long memory,
        String system,
        String jdk,
        int feature,
        double load,
        List<String> libraries) {

    /** {@return the environment of this process} */
    public static Environment ofThisMachine() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Environment(
                LocalDate.now(ZoneOffset.UTC).toString(),
                processorName(),
                system.getAvailableProcessors(),
                system.getTotalMemorySize(),
                system.getName() + " " + system.getVersion() + " " + system.getArch(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                Runtime.version().feature(),
                system.getSystemLoadAverage(),
                ClassPath.jars().stream()
                        .map(jar -> jar.getFileName().toString().replaceAll("\\.jar$", ""))
                        .sorted()
                        .toList());
    }

    private static String processorName() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
