package io.github.obserrors.server.answer;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The object that stands for all others has the right entity tag, and the parts that clients ask for. */
class ObjectDataTest {

    private static final ObjectData TEN = new ObjectData("0123456789".getBytes(US_ASCII));

    @Test
    void theEntityTagIsTheMd5Digest() throws Exception {
        for (byte[] bytes : new byte[][] {ObjectData.usual(), {}, {1}}) {
            String md5 =
                    HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));

            assertEquals("\"" + md5 + "\"", new ObjectData(bytes).etag());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0",
        "bytes=0-9, 0123456789",
        "bytes=0-99, 0123456789",
        "bytes=9-, 9",
        "bytes=-1, 9",
        "bytes=-99, 0123456789",
        "bytes=10-10, ''",
        "bytes=999999999999999999-, ''",
        "bytes=-0, ''"
    })
    void aRangeIsAPartOfTheObject(String range, String part) {
        assertArrayEquals(part.getBytes(US_ASCII), TEN.bytes(TEN.part(range).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=3-2",
        "bytes=-",
        "bytes=a-b",
        "bytes=1",
        "'bytes=0-1,2-3'",
        "lines=0-1",
        "bytes=--1",
        "bytes=9999999999999999999-"
    })
    void whatIsNoSingleRangeIsIgnored(String range) {
        assertEquals(Optional.empty(), TEN.part(range));
    }
}
