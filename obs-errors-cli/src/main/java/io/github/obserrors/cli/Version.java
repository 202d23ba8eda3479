package io.github.obserrors.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the command, from the manifest of its jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"obs-errors " + (version == null ? "(not packaged)" : version)};
    }
}
