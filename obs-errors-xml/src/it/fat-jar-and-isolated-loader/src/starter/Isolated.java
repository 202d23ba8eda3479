import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs the program in a class loader of its own, as a container does, which the class path knows nothing of. */
public final class Isolated {

    private Isolated() {}

    public static void main(String[] args) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(jarsIn(Path.of(args[0])), ClassLoader.getPlatformClassLoader())) {
            loader.loadClass("consumer.Main").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        }
    }

    private static URL[] jarsIn(Path folder) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(folder)) {
            jars = files.toList();
        }
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = url(jars.get(i));
        }
        return urls;
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }
}
