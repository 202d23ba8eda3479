package io.github.obserrors.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the module requires from others and offers to them. */
class ConsoleModuleTest {

    private static final ModuleDescriptor MODULE = ConsoleCode.class.getModule().getDescriptor();

    @Test
    void theModuleHasTheNameOfItsPackage() {
        assertEquals(ConsoleCode.class.getPackageName(), MODULE.name());
        assertFalse(MODULE.isOpen());
    }

    @Test
    void atRunTimeTheModuleNeedsTheApiAloneAndHandsItOn() {
        assertEquals(
                Set.of("mandated java.base", "transitive io.github.obserrors.api", "static org.jspecify"),
                MODULE.requires().stream().map(ConsoleModuleTest::words).collect(Collectors.toSet()));
    }

    @Test
    void theModuleExportsItsOnePackageToEveryone() {
        assertEquals(
                Set.of("io.github.obserrors.console"),
                MODULE.exports().stream()
                        .filter(exports -> !exports.isQualified())
                        .map(Exports::source)
                        .collect(Collectors.toSet()));
        assertEquals(1, MODULE.exports().size());
    }

    @Test
    void theModuleOpensUsesAndProvidesNothing() {
        assertEquals(Set.of(), MODULE.opens());
        assertEquals(Set.of(), MODULE.uses());
        assertEquals(Set.of(), MODULE.provides());
    }

    private static String words(Requires requires) {
        String modifiers = requires.modifiers().stream()
                .map(modifier -> modifier.toString().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" "));
        return modifiers + " " + requires.name();
    }
}
