package io.github.obserrors.cli.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ServerErrorCode;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for the names that are offered, whatever was typed. */
class SuggestionsProperties {

    @Property
    void atMostThreeNamesAreOfferedAndAllAreKnown(@ForAll String typed) {
        List<String> names = Suggestions.of(typed);

        assertTrue(names.size() <= 3);
        assertEquals(names.stream().distinct().toList(), names);
        names.forEach(name -> assertTrue(ErrorCode.of(name) instanceof ServerErrorCode, name));
    }

    @Property
    void aNameWithALetterTooFewIsOffered(@ForAll ServerErrorCode code, @ForAll @IntRange(max = 60) int place) {
        String name = code.value();
        int at = place % name.length();

        assertOffered(name, name.substring(0, at) + name.substring(at + 1));
    }

    @Property
    void aNameWithALetterTooManyIsOffered(
            @ForAll ServerErrorCode code, @ForAll @IntRange(max = 60) int place, @ForAll @AlphaChars char letter) {
        String name = code.value();
        int at = place % (name.length() + 1);

        assertOffered(name, name.substring(0, at) + letter + name.substring(at));
    }

    @Property
    void aNameWithAWrongLetterIsOffered(
            @ForAll ServerErrorCode code,
            @ForAll @IntRange(max = 60) int place,
            @ForAll @CharRange(from = '!', to = '~') char letter) {
        String name = code.value();
        int at = place % name.length();

        assertOffered(name, name.substring(0, at) + letter + name.substring(at + 1));
    }

    @Property
    void aNameInAnyCaseOfLettersIsOfferedFirst(@ForAll ServerErrorCode code, @ForAll boolean upper) {
        String name = code.value();
        String typed = upper ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);

        assertEquals(name, Suggestions.of(typed).get(0));
    }

    private static void assertOffered(String name, String typed) {
        assertTrue(Suggestions.of(typed).contains(name), () -> typed + " should have offered " + name);
    }
}
