package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** A null argument is refused before anything is read. */
@NullUnmarked
class NullArgumentTest {

    private static final byte[] BODY = "<Error><Code>A</Code></Error>".getBytes(UTF_8);
    private static final ReadOptions OPTIONS = ReadOptions.defaults();

    @Test
    void noBodyMayBeNull() {
        assertThrows(NullPointerException.class, () -> ErrorXml.read((byte[]) null));
        assertThrows(NullPointerException.class, () -> ErrorXml.read((InputStream) null));
        assertThrows(NullPointerException.class, () -> ErrorXml.read((Reader) null));
        assertThrows(NullPointerException.class, () -> ErrorXml.read((byte[]) null, OPTIONS, note -> {}));
        assertThrows(NullPointerException.class, () -> ErrorXml.read((InputStream) null, OPTIONS, note -> {}));
        assertThrows(NullPointerException.class, () -> ErrorXml.read((Reader) null, OPTIONS, note -> {}));
        assertThrows(NullPointerException.class, () -> ErrorXml.readDeleteResult(null));
        assertThrows(NullPointerException.class, () -> ErrorXml.readDeleteResult(null, OPTIONS));
        assertThrows(
                NullPointerException.class, () -> ErrorXml.readDeleteResult(null, OPTIONS, error -> {}, note -> {}));
    }

    @Test
    void noOptionsMayBeNull() {
        assertThrows(NullPointerException.class, () -> ErrorXml.read(BODY, null, note -> {}));
        assertThrows(NullPointerException.class, () -> ErrorXml.readDeleteResult(BODY, null));
        assertThrows(NullPointerException.class, () -> OPTIONS.withBounds(null));
        assertThrows(NullPointerException.class, () -> OPTIONS.withCharset(null));
    }

    @Test
    void noReceiverMayBeNullEvenForABodyWithNothingToReceive() {
        assertThrows(NullPointerException.class, () -> ErrorXml.read(BODY, OPTIONS, null));
        assertThrows(NullPointerException.class, () -> ErrorXml.read(new ByteArrayInputStream(BODY), OPTIONS, null));
        assertThrows(
                NullPointerException.class,
                () -> ErrorXml.read(new StringReader("<Error><Code>A</Code></Error>"), OPTIONS, null));
        InputStream result = new ByteArrayInputStream("<DeleteResult/>".getBytes(UTF_8));
        assertThrows(NullPointerException.class, () -> ErrorXml.readDeleteResult(result, OPTIONS, null, note -> {}));
        assertThrows(NullPointerException.class, () -> ErrorXml.readDeleteResult(result, OPTIONS, error -> {}, null));
    }
}
