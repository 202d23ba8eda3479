package io.github.obserrors.cli;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the command, which the build writes into the module descriptor. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        ModuleDescriptor descriptor = Version.class.getModule().getDescriptor();
        Optional<String> version = Optional.ofNullable(descriptor).flatMap(ModuleDescriptor::rawVersion);
        return new String[] {"obs-errors " + version.orElse("(run on the class path, where it has no version)")};
    }
}
