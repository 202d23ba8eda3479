package io.github.obserrors.bench.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.plain.PlainScanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is timed must be right: every way to read an error finds the same in it, or is known not to. */
class DecodeResultsTest {

    @ParameterizedTest
    @EnumSource
    void everyWayFindsWhatIsInEachBody(DecodeWay way) {
        for (Body body : Body.values()) {
            Outcome.check(way, body);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyWayFindsEachErrorOfADeleteResult(DeleteWay way) throws Exception {
        DeleteResultBenchmark delete = new DeleteResultBenchmark();
        delete.way = way;
        delete.check();
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN_1K, 1024", "UNKNOWN_4K, 4096", "UNKNOWN_16K, 16384", "UNKNOWN_64K, 65536"})
    void theBodiesAreAsLargeAsTheirNamesSay(Body body, int size) {
        int length = body.bytes().length;
        assertTrue(length <= size && length > size - 100, () -> body + " has " + length + " bytes");
    }

    @Test
    void theTypicalBodyIsAsLargeAsThatOfOthersWhoMeasured() {
        assertEquals(412, Body.TYPICAL.bytes().length);
    }

    @ParameterizedTest
    @EnumSource
    void theTypicalBodyInEachFormSaysTheSame(OddBody body) {
        OddBodyBenchmark odd = new OddBodyBenchmark();
        odd.body = body;
        odd.check();
        assertEquals(body.isPlain(), PlainScanner.readError(body.bytes(), Bounds.defaults()) != null);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1000, 100_000, 16_777_216})
    void aResponseOfEachSizeIsReadWhole(int size) {
        GrowthBenchmark growth = new GrowthBenchmark();
        growth.size = size;
        growth.check();
    }
}
