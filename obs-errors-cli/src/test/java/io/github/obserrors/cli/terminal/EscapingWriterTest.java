package io.github.obserrors.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Text in an encoding that lacks some of it. */
class EscapingWriterTest {

    @Test
    void whatTheEncodingHasStaysAsItIs() throws IOException {
        assertEquals("a\u00fc\r\n\t\\u{1}", written("a\u00fc\r\n\t\\u{1}", 3));
    }

    @Test
    void aCharacterOfTwoUnitsIsOneNumberHoweverItComes() throws IOException {
        for (int size = 1; size < 5; size++) {
            assertEquals("a\\u{1f600}\\u{1f600}b", written("a\ud83d\ude00\ud83d\ude00b", size));
        }
    }

    @Test
    void halfACharacterIsANumberToo() throws IOException {
        assertEquals("\\u{d83d}a\\u{de00}\\u{d83d}\\u{1f600}b", written("\ud83da\ude00\ud83d\ud83d\ude00b", 2));
    }

    @Property
    void theSizeOfThePiecesDoesNotMatter(@ForAll String text, @ForAll @IntRange(min = 1, max = 9) int size)
            throws IOException {
        assertEquals(written(text + ".", text.length() + 1), written(text + ".", size));
    }

    private static String written(String text, int size) throws IOException {
        StringWriter out = new StringWriter();
        try (EscapingWriter writer = new EscapingWriter(out, StandardCharsets.ISO_8859_1.newEncoder())) {
            for (int i = 0; i < text.length(); i += size) {
                writer.write(text, i, Math.min(size, text.length() - i));
            }
        }
        return out.toString();
    }
}
