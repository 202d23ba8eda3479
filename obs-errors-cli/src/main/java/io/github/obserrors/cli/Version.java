package io.github.obserrors.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the command, and the commit that it was built from; the build writes both. */
final class Version implements IVersionProvider {

    private static final String COMMIT = "commit.txt";

    @Override
    public String[] getVersion() {
        ModuleDescriptor descriptor = Version.class.getModule().getDescriptor();
        String version = Optional.ofNullable(descriptor)
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("on the class path, where it has no version");
        return new String[] {"obs-errors " + version + " (" + commit() + ")"};
    }

    private static String commit() {
        try (InputStream line = Version.class.getResourceAsStream(COMMIT)) {
            return line == null
                    ? "commit unknown" // compiled without the build
                    : new String(line.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
