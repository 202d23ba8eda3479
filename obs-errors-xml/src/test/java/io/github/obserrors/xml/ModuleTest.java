package io.github.obserrors.xml;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The module requires what it needs, and exports and opens only what is meant for others. */
class ModuleTest {

    private final ModuleDescriptor module = ErrorXml.class.getModule().getDescriptor();

    @Test
    void itHasAName() {
        assertEquals("io.github.obserrors.xml", module.name());
        assertFalse(module.isAutomatic());
        assertFalse(module.isOpen());
    }

    @Test
    void itRequiresWhatItsApiNeedsForAllAndJSpecifyForTheCompilerAlone() {
        Map<String, Set<Requires.Modifier>> required =
                module.requires().stream().collect(toMap(Requires::name, Requires::modifiers));

        assertEquals(
                Map.of(
                        "java.base", Set.of(Requires.Modifier.MANDATED),
                        "io.github.obserrors.api", Set.of(Requires.Modifier.TRANSITIVE),
                        "jakarta.xml.bind", Set.of(Requires.Modifier.TRANSITIVE),
                        "org.glassfish.jaxb.runtime", Set.of(),
                        "com.ctc.wstx", Set.of(),
                        "tools.jackson.core", Set.of(),
                        "org.jspecify", Set.of(Requires.Modifier.STATIC)),
                required);
    }

    @Test
    void itExportsItsApiAndTheBindingToAll() {
        assertEquals(
                Set.of("io.github.obserrors.xml", "io.github.obserrors.xml.binding"),
                module.exports().stream()
                        .filter(exports -> !exports.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .collect(toSet()));
    }

    @Test
    void itShowsTheResponsesInAStreamToTheCommandAlone() {
        assertEquals(
                Map.of("io.github.obserrors.xml.response", Set.of("io.github.obserrors.cli")),
                module.exports().stream()
                        .filter(ModuleDescriptor.Exports::isQualified)
                        .collect(toMap(ModuleDescriptor.Exports::source, ModuleDescriptor.Exports::targets)));
    }

    @Test
    void itOpensTheBindingToJaxbAlone() {
        assertEquals(
                Map.of("io.github.obserrors.xml.binding", Set.of("jakarta.xml.bind", "org.glassfish.jaxb.runtime")),
                module.opens().stream()
                        .collect(toMap(ModuleDescriptor.Opens::source, ModuleDescriptor.Opens::targets)));
    }

    @Test
    void itTakesNoPartInServices() {
        assertEquals(Set.of(), module.uses());
        assertEquals(Set.of(), module.provides());
    }
}
