package io.github.obserrors.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.console.ConsoleErrorCode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is timed must be right: every way to do something gives the same result. */
class BenchmarkResultsTest {

    @ParameterizedTest
    @EnumSource
    void allWaysToFindACodeFindTheSameOne(CodeKeys keys) {
        CodeLookupBenchmark lookup = new CodeLookupBenchmark();
        lookup.keys = keys;
        lookup.layOut();
        for (int key = 0; key < CodeKeys.COUNT; key++) {
            String text = lookup.text(key);
            ServerErrorCode listed = CodeKeys.BY_VALUE.get(text);
            ErrorCode code = lookup.textByKit(key);
            assertEquals(text, code.value());
            assertEquals(listed != null, code instanceof ServerErrorCode);
            assertEquals(code, lookup.bytesByKit(key));
            assertEquals(code, lookup.bytesByStringAndKit(key));
            assertSame(listed, lookup.bytesByHashMap(key));
            assertSame(listed, lookup.bytesBySwitch(key));
            assertSame(listed, lookup.textByHashMap(key));
            assertSame(listed, lookup.textBySwitch(key));
            assertEquals(
                    listed != null ? listed : new CodeLookupBenchmark.Unlisted(text),
                    lookup.textByHashMapOrRecord(key));
            assertSame(listed, lookup.textByMapOf(key));
            assertSame(listed, lookup.nameByValueOf(key));
        }
    }

    @Test
    void theKeysAreWhatTheirNamesSay() {
        assertEquals(CodeKeys.COUNT, listed(CodeKeys.LISTED));
        assertEquals(0, listed(CodeKeys.UNLISTED));
        assertEquals(0.5, (double) listed(CodeKeys.MIXED) / CodeKeys.COUNT, 0.05);
        assertEquals(CodeKeys.BY_VALUE.keySet(), new HashSet<>(List.of(CodeKeys.LISTED.texts(114))));
    }

    private static long listed(CodeKeys keys) {
        return Arrays.stream(keys.texts(114))
                .filter(CodeKeys.BY_VALUE::containsKey)
                .count();
    }

    @Test
    void theConsoleIsAskedForEachCode() {
        assertEquals(ConsoleBenchmark.CONSOLE_CODES, ConsoleErrorCode.values().length);
        assertEquals(ConsoleBenchmark.SERVER_CODES, CodeKeys.CODES.size());
    }

    @ParameterizedTest
    @EnumSource
    void whatEveryWayWritesIsReadBackEqual(EncodeWay way) throws Exception {
        EncodeBenchmark encode = new EncodeBenchmark();
        encode.way = way;
        encode.check();
    }
}
