package io.github.obserrors.server.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    photos/a.jpeg   | photos/a.jpeg   | true
                    photos/a.jpeg   | photos/a.jpe    | false
                    photos/a.jpeg   | photos/a.jpeg2  | false
                    photos/*        | photos/         | true
                    photos/*        | photos/a/b      | true
                    photos/*        | photo           | false
                    *.jpeg          | a.jpeg          | true
                    *.jpeg          | a.jpeg.txt      | false
                    *               | anything/at all | true
                    ''              | ''              | true
                    ''              | a               | false
                    *               | ''              | true
                    ?               | ''              | false
                    ?               | a               | true
                    ?               | ab              | false
                    a?c             | abc             | true
                    a?c             | a/c             | true
                    a*b*c           | axxbyyc         | true
                    a*b*c           | axxbyycd        | false
                    a*b*c           | acb             | false
                    **a**           | xay             | true
                    a\\*            | a*              | true
                    a\\*            | ab              | false
                    a\\?            | a?              | true
                    a\\\\*          | a\\b            | true
                    *\\**           | x*y             | true
                    *\\**           | xy              | false
                    """)
    void aPatternMatchesTheWholeText(String pattern, String text, boolean matches) {
        assertEquals(matches, Glob.of(pattern).matches(text));
    }

    @Test
    void aQuestionMarkStandsForACharacterOutsideTheFirstPlaneAsForAnyOther() {
        assertTrue(Glob.of("a?c").matches("a\uD83D\uDE00c"));
        assertFalse(Glob.of("a??c").matches("a\uD83D\uDE00c"));
        assertTrue(Glob.of("*\uD83D\uDE00?").matches("x\uD83D\uDE00y"));
    }

    @Test
    void positionsBeyondOneWordOfBitsCount() {
        String long1 = "ab?".repeat(100);
        assertTrue(Glob.of("*" + long1).matches("xx" + "abc".repeat(100)));
        assertFalse(Glob.of("*" + long1).matches("xx" + "abc".repeat(99) + "ab"));
        assertTrue(Glob.of("*" + "?".repeat(64)).matches("x".repeat(64)));
        assertFalse(Glob.of("*" + "?".repeat(64)).matches("x".repeat(63)));
    }

    @Test
    void anExactTextHasNoSignsOfAPattern() {
        assertEquals("a\\*b\\?c\\\\", Glob.exactly("a*b?c\\"));
        assertTrue(Glob.of(Glob.exactly("a*b?c\\")).matches("a*b?c\\"));
    }

    @Test
    void anAwkwardPatternTakesNoLongerThanTheTextIs() {
        Glob glob = Glob.of("*a".repeat(500) + "*b");
        String text = "a".repeat(200_000);

        assertFalse(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> glob.matches(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "a\\", "a\\\\\\"})
    void aSingleBackslashAtTheEndIsRefused(String pattern) {
        assertThrows(IllegalArgumentException.class, () -> Glob.of(pattern));
    }

    @Test
    void theLengthOfAPatternIsBounded() {
        assertTrue(Glob.of("\uD83D\uDE00".repeat(Glob.LONGEST)).matches("\uD83D\uDE00".repeat(Glob.LONGEST)));
        assertThrows(IllegalArgumentException.class, () -> Glob.of("a".repeat(Glob.LONGEST + 1)));
    }
}
