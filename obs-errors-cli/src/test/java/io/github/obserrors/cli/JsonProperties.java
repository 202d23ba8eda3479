package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.cli.printing.Json;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What holds for every value that is written as JSON. */
class JsonProperties {

    @Property
    void everyTextIsReadBackFromOneLineOfAscii(@ForAll String name, @ForAll String text) {
        String line = print(Map.of(name, text));

        assertEquals(Map.of(name, text), ParsedJson.object(line));
        assertTrue(line.chars().allMatch(c -> c >= ' ' && c <= '~'), line);
    }

    @Property
    void listsNumbersAndTruthValuesAreReadBack(@ForAll List<Integer> numbers, @ForAll List<Boolean> truths) {
        Map<String, @Nullable Object> value = Map.of("numbers", numbers, "more", Map.of("truths", truths));

        assertEquals(value, ParsedJson.object(print(value)));
    }

    @Example
    void nullIsWrittenAndTheOrderOfTheKeysKept() {
        Map<String, @Nullable Object> value = new LinkedHashMap<>();
        value.put("b", null);
        value.put("a", Arrays.asList(1, null, "x"));
        value.put("c", 12345678901L);

        assertEquals("{\"b\":null,\"a\":[1,null,\"x\"],\"c\":12345678901}", print(value));
    }

    @Example
    void aValueThatJsonHasNoFormForIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> print(Map.of("a", 'c')));
    }

    private static String print(Map<String, @Nullable Object> value) {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        Json.println(printer, value);
        printer.flush();
        String lineEnd = System.lineSeparator();
        assertTrue(out.toString().endsWith(lineEnd));
        return out.toString().substring(0, out.toString().length() - lineEnd.length());
    }
}
