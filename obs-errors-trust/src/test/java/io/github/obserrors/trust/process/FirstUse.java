package io.github.obserrors.trust.process;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.cli.InProcess;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.junit.ObsErrors;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.Script;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.ErrorResponses;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.binding.ErrorElement;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Uses everything for the first time from many threads at once, each in an order of its own, and prints how often the context
 * of JAXB was made. The argument decides the orders. It ends with 1 and all stacks if the threads do not come to an end.
 */
final class FirstUse {

    private static final int THREADS = 12;
    private static final byte[] PLAIN = "<Error><Code>NoSuchKey</Code><Key>k</Key></Error>".getBytes(UTF_8);
    private static final byte[] ODD =
            "<e:Error xmlns:e='u'><Code><![CDATA[NoSuchKey]]></Code></e:Error>".getBytes(UTF_8);
    private static final byte[] DAMAGED = "<Error><Code>NoSuchKey</Code><Message>a & b".getBytes(UTF_8);
    private static final byte[] JSON = "{\"code\":\"SlowDown\"}".getBytes(UTF_8);

    private FirstUse() {}

    public static void main(String[] args) throws Exception {
        Map<String, Callable<Object>> uses = uses();
        Random random = new Random(Long.parseLong(args[0]));
        Map<String, Object> results = new ConcurrentHashMap<>();
        List<Thread> threads = new ArrayList<>();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        for (int i = 0; i < THREADS; i++) {
            List<String> order = new ArrayList<>(uses.keySet());
            Collections.sort(order);
            Collections.shuffle(order, random);
            Thread thread = new Thread(() -> useAll(order, uses, start, results), "user " + i);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(120));
            if (thread.isAlive()) {
                Thread.getAllStackTraces().forEach((each, stack) -> {
                    System.out.println(each);
                    Stream.of(stack).forEach(frame -> System.out.println("    at " + frame));
                });
                System.exit(1);
            }
        }
        results.forEach((name, result) -> {
            if (result instanceof Throwable problem) {
                problem.printStackTrace(System.out);
                System.exit(1);
            }
        });
        long collections = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
        System.out.println("uses " + uses.size());
        System.out.println("collections " + collections);
        System.out.println("contexts " + instances("org.glassfish.jaxb.runtime.v2.runtime.JAXBContextImpl"));
        System.exit(0);
    }

    private static void useAll(
            List<String> order, Map<String, Callable<Object>> uses, CyclicBarrier start, Map<String, Object> results) {
        try {
            start.await();
            for (String name : order) {
                Object result = Objects.requireNonNull(uses.get(name)).call();
                Object other = results.putIfAbsent(name, result);
                if (other != null && !other.equals(result)) {
                    throw new IllegalStateException(name + " gave " + other + " and " + result);
                }
            }
        } catch (Exception | LinkageError | StackOverflowError e) {
            results.put("problem of " + Thread.currentThread().getName(), e);
        }
    }

    /** What there is to use: each public type of each module, and the entry points. */
    private static Map<String, Callable<Object>> uses() throws IOException {
        Map<String, Callable<Object>> uses = new ConcurrentHashMap<>();
        // Literals of classes do not initialize them.
        for (Class<?> type : List.of(
                ErrorCode.class,
                ErrorXml.class,
                ErrorElement.class,
                ConsoleErrorCode.class,
                ErrorServer.class,
                ObsErrors.class)) {
            for (String name : publicTypes(type)) {
                uses.put(name, () -> Class.forName(name, true, FirstUse.class.getClassLoader()));
            }
        }
        DecodeOptions options = DecodeOptions.defaults().withResultDocument(true);
        uses.put("plain", () -> ErrorXml.read(PLAIN));
        uses.put("odd", () -> ErrorXml.read(ODD));
        uses.put("utf-16", () -> ErrorXml.read(new String(ODD, UTF_8).getBytes(UTF_16)));
        uses.put("damaged", () -> ErrorResponses.decode(404, Map.of(), DAMAGED, options));
        uses.put("json", () -> ErrorResponses.decode(503, Map.of("Retry-After", "1"), JSON, options));
        uses.put("text", () -> ErrorResponses.find(DAMAGED, options));
        uses.put("written", () -> ErrorXml.write(ErrorXml.read(PLAIN)).text());
        uses.put("listings", () -> ServerErrorCode.SLOW_DOWN.listings());
        uses.put("meaning", () -> ServerErrorCode.find("slow down").map(ServerErrorCode::meaning));
        uses.put("unlisted", () -> ErrorCode.of("Strange").retryAdvice(503));
        uses.put("console code", () -> ConsoleErrorCode.OBS_0004.listings());
        uses.put("script", () -> Script.parse("{\"rules\":[]}"));
        uses.put("explain", () -> InProcess.run(DAMAGED, "explain", "--full", "-"));
        uses.put("search", () -> InProcess.run(new byte[0], "search", "--format", "json", "too", "fast"));
        uses.put("list", () -> InProcess.run(new byte[0], "list", "--format", "csv"));
        uses.put("server", () -> {
            try (ErrorServer server = ErrorServer.start(Script.of())) {
                return server.count();
            }
        });
        return uses;
    }

    /** The names of the public types in the package of this one. */
    private static List<String> publicTypes(Class<?> ofPackage) throws IOException {
        String folder = ofPackage.getPackageName().replace('.', '/');
        Path place;
        try {
            place = Path.of(ofPackage
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        if (Files.isDirectory(place)) {
            return publicTypes(place.resolve(folder), ofPackage.getPackageName());
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return publicTypes(jar.getPath("/" + folder), ofPackage.getPackageName());
        }
    }

    private static List<String> publicTypes(Path folder, String packageName) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.startsWith("package-info")) {
                    names.add(packageName + "." + name.substring(0, name.length() - ".class".length()));
                }
            }
        }
        return names;
    }

    /** How many instances of a class there are in the heap, also those that nothing refers to any more. */
    private static long instances(String type) throws JMException {
        Object histogram = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[] {"-all"}},
                        new String[] {String[].class.getName()});
        return String.valueOf(histogram)
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > 3 && columns[3].equals(type))
                .mapToLong(columns -> Long.parseLong(columns[1]))
                .sum();
    }
}
