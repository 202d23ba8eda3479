package io.github.obserrors.bench.run;

import java.io.File;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The class path of this process, from which the class paths of other processes are made. */
final class ClassPath {

    private static final Set<String> KIT = Set.of("io.github.obserrors.xml");

    private ClassPath() {}

    /** {@return its folders and jars} */
    static List<Path> entries() {
        return Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList();
    }

    /** {@return its jars} */
    static List<Path> jars() {
        return entries().stream()
                .filter(entry -> entry.toString().endsWith(".jar"))
                .toList();
    }

    /** {@return the jars of the modules of the kit and of all modules that they require} */
    static List<Path> modulesOfTheKit() {
        ModuleFinder finder =
                ModuleFinder.compose(jars().stream().map(ClassPath::described).toArray(ModuleFinder[]::new));
        return ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), KIT).modules().stream()
                .map(ResolvedModule::reference)
                .flatMap(reference -> reference.location().stream())
                .map(Path::of)
                .sorted()
                .toList();
    }

    /** {@return the module in a jar; none if the jar has no module descriptor} */
    private static ModuleFinder described(Path jar) {
        ModuleFinder finder = ModuleFinder.of(jar);
        try {
            boolean automatic = finder.findAll().stream()
                    .anyMatch(reference -> reference.descriptor().isAutomatic());
            return automatic ? ModuleFinder.of() : finder;
        } catch (FindException noName) {
            return ModuleFinder.of();
        }
    }

    /** Joins entries for the command line. */
    static String join(List<Path> entries) {
        return String.join(
                File.pathSeparator, entries.stream().map(Path::toString).toList());
    }
}
