package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kit finds everything through its own class loader, whatever the context class loader of the thread. */
class ClassLoaderTest {

    /** A body that is not plain, so that the binding reads it. */
    private static final String BODY = "<Error><!-- proxy --><Code>AccessDenied</Code></Error>";

    private final @Nullable ClassLoader loaderOfThread = Thread.currentThread().getContextClassLoader();

    @AfterEach
    void giveTheThreadItsLoaderBack() {
        Thread.currentThread().setContextClassLoader(loaderOfThread);
    }

    /**
     * The kit and its libraries. Their loaders must have only the loader of the JDK's core as a parent: every other
     * loader of the JDK finds the modules of the tests.
     */
    private static URL[] kit() {
        return Stream.of(System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path"))
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                .filter(place -> !place.isEmpty())
                .map(ClassLoaderTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String place) {
        try {
            return Path.of(place).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(place, e);
        }
    }

    /** The response that this loader's kit decodes, as a text. */
    private static String decode(ClassLoader loader) throws Exception {
        Class<?> responses = loader.loadClass(ErrorResponses.class.getName());
        assertNotSame(ErrorResponses.class, responses);
        return Objects.requireNonNull(responses
                        .getMethod("decode", int.class, Map.class, byte[].class)
                        .invoke(null, 403, Map.of(), BODY.getBytes(UTF_8)))
                .toString();
    }

    /** The body that this loader's kit reads strictly, as a text. */
    private static String read(ClassLoader loader) throws Exception {
        Class<?> xml = loader.loadClass(ErrorXml.class.getName());
        return Objects.requireNonNull(xml.getMethod("read", byte[].class).invoke(null, (Object) BODY.getBytes(UTF_8)))
                .toString();
    }

    private static void assertDecodes(@Nullable ClassLoader loaderOfThread) throws Exception {
        String decoded =
                ErrorResponses.decode(403, Map.of(), BODY.getBytes(UTF_8)).toString();
        String read = ErrorXml.read(BODY.getBytes(UTF_8)).toString();
        try (URLClassLoader isolated = new URLClassLoader(kit(), null)) {
            Thread.currentThread().setContextClassLoader(loaderOfThread);

            assertEquals(read, read(isolated));
            assertEquals(decoded, decode(isolated));
        }
    }

    @Test
    void theLoaderOfTheThreadMaySeeNothingOfTheKit() throws Exception {
        try (URLClassLoader nothing = new URLClassLoader(new URL[0], null)) {
            assertDecodes(nothing);
        }
    }

    @Test
    void theThreadMayHaveNoLoader() throws Exception {
        assertDecodes(null);
    }

    @Test
    void theLoaderOfTheThreadMayOfferServicesThatAreNotThere(@TempDir Path folder) throws Exception {
        for (String service : List.of(
                "jakarta.xml.bind.JAXBContextFactory",
                "javax.xml.stream.XMLInputFactory",
                "tools.jackson.core.TokenStreamFactory")) {
            Path file = folder.resolve("META-INF/services").resolve(service);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "no.such.Factory");
        }
        try (URLClassLoader foreign = new URLClassLoader(new URL[] {url(folder.toString())}, null)) {
            assertDecodes(foreign);
        }
    }

    @Test
    void systemPropertiesForOthersMeanNothing() throws Exception {
        assertWith(
                "jakarta.xml.bind.JAXBContextFactory",
                () -> assertWith("javax.xml.stream.XMLInputFactory", () -> {
                    assertDecodes(loaderOfThread);
                    return true;
                }));
    }

    /** Does something while a system property names a class that does not exist. */
    private static boolean assertWith(String property, Callable<Boolean> what) throws Exception {
        String before = System.getProperty(property);
        System.setProperty(property, "no.such.Factory");
        try {
            assertTrue(what.call());
        } finally {
            if (before == null) {
                System.clearProperty(property);
            } else {
                System.setProperty(property, before);
            }
        }
        return true;
    }

    /** Refuses JAXB a number of times, as the loader of a jar may do while the jar is replaced. */
    private static final class FailingLoader extends URLClassLoader {

        private final AtomicInteger failures;

        FailingLoader(int failures) {
            super(kit(), null);
            this.failures = new AtomicInteger(failures);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("org.glassfish.jaxb.") && failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("zip file closed");
            }
            return super.findClass(name);
        }

        int failuresLeft() {
            return failures.get();
        }
    }

    @Test
    void aFailureOfJaxbIsNotKept() throws Exception {
        String decoded =
                ErrorResponses.decode(403, Map.of(), BODY.getBytes(UTF_8)).toString();
        try (FailingLoader loader = new FailingLoader(2)) {
            assertEquals(decoded, decode(loader));
            assertEquals(decoded, decode(loader));
            assertEquals(0, loader.failuresLeft());
            assertEquals(ErrorXml.read(BODY.getBytes(UTF_8)).toString(), read(loader));
        }
    }

    @Test
    void withoutJaxbResponsesAreDecodedAllTheSame() throws Exception {
        String decoded =
                ErrorResponses.decode(403, Map.of(), BODY.getBytes(UTF_8)).toString();
        try (FailingLoader loader = new FailingLoader(Integer.MAX_VALUE)) {
            assertEquals(decoded, decode(loader));
        }
    }
}
