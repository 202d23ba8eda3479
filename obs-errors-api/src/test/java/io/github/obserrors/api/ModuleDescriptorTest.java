package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The module offers one package and asks for nothing at run time but java.base. */
class ModuleDescriptorTest {

    private final ModuleDescriptor descriptor = ErrorCode.class.getModule().getDescriptor();

    @Test
    void theModuleHasItsName() {
        assertEquals("io.github.obserrors.api", descriptor.name());
    }

    @Test
    void itExportsItsOnePackageToEveryone() {
        assertEquals(
                Set.of("io.github.obserrors.api"),
                descriptor.exports().stream()
                        .filter(exported -> !exported.isQualified())
                        .map(Exports::source)
                        .collect(Collectors.toSet()));
    }

    @Test
    void itExportsWhatModulesOfTheKitShareToTheseAlone() {
        assertEquals(
                Map.of(
                        "io.github.obserrors.api.text",
                        Set.of("io.github.obserrors.xml", "io.github.obserrors.server", "io.github.obserrors.cli")),
                descriptor.exports().stream()
                        .filter(Exports::isQualified)
                        .collect(Collectors.toMap(Exports::source, Exports::targets)));
    }

    @Test
    void itRequiresJavaBaseAndForTheCompilerAloneJspecify() {
        assertEquals(
                Map.of("java.base", false, "org.jspecify", true),
                descriptor.requires().stream()
                        .collect(Collectors.toMap(
                                Requires::name, required -> required.modifiers().contains(Requires.Modifier.STATIC))));
    }

    @Test
    void itPassesNothingOnToWhoeverRequiresIt() {
        assertFalse(descriptor.requires().stream()
                .anyMatch(required -> required.modifiers().contains(Requires.Modifier.TRANSITIVE)));
    }

    @Test
    void itOpensNothingAndHasNoServices() {
        assertFalse(descriptor.isOpen());
        assertEquals(Set.of(), descriptor.opens());
        assertEquals(Set.of(), descriptor.uses());
        assertEquals(Set.of(), Set.copyOf(descriptor.provides()));
    }
}
