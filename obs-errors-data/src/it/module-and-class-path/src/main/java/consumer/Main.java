package consumer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Reads the files of data, and fails unless they are all that comes with them. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        require(
                text("codes.csv").startsWith("code,statuses,agreed_status,category,retry,"),
                "codes.csv has its header");
        require(text("codes.csv").contains("\r\nNoSuchKey,404,404,not-found,"), "codes.csv has its rows");
        require(text("catalogue.json").contains("\"NoSuchKey\""), "catalogue.json is there");
        require(text("catalogue.schema.json").contains("urn:io.github.obserrors:catalogue"), "the schema is there");

        // All that is not of the JDK; on the class path there are no modules.
        String modules = ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .sorted()
                .collect(Collectors.joining(", "));
        String expected = args.length == 0 ? "" : args[0];
        require(modules.equals(expected), "the modules are " + expected + ": " + modules);
        System.out.println("The files of data are found among the modules [" + modules + "]");
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Main.class.getClassLoader().getResourceAsStream("META-INF/io.github.obserrors/" + name)) {
            require(in != null, name + " is found");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError("Not so: " + what);
        }
    }
}
