package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** {@code search}: codes by the words of their names and texts. */
class SearchTest {

    @Test
    void aWordOfANameInAnyCaseFindsTheCode() {
        Run run = Run.of("search", "slowDOWN");
        assertEquals(0, run.exitStatus());
        assertTrue(run.out().startsWith("SlowDown    "), run::out);
    }

    @Test
    void allWordsMustBeThere() {
        Run run = Run.of("search", "lifecycle", "configure");
        assertEquals(0, run.exitStatus());
        assertEquals(
                1, run.out().lines().filter(line -> line.startsWith("NoSuch")).count(), run::out);
        assertTrue(run.out().startsWith("NoSuchLifecycleConfiguration"), run::out);
    }

    @Test
    void aWordOfADocumentThatNoTextOfTheKitHoldsFindsTheCode() {
        assertTrue(Run.of("search", "reinitialize").out().startsWith("NoSuchUpload"));
    }

    @Test
    void theConsoleCodesAreFoundUnderTheNameOfTheirGuide() {
        String found = Run.of("search", "arrears").out();
        assertTrue(found.contains("Obs.0011    client guide: The account balance is in arrears"), found);
        assertTrue(found.contains("Obs.0009    console guide: "), found);
    }

    @Test
    void nothingFoundIsSaidOnStandardError() {
        assertEquals(
                new Run("", "obs-errors: no code matches slow and xyzzy\n", 10), Run.of("search", "slow", "xyzzy"));
    }

    @Test
    void noWordIsWrongUsage() {
        Run run = Run.of("search");
        assertEquals(2, run.exitStatus());
        assertEquals(1, run.err().lines().count());
    }
}
