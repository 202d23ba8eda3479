package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** A null argument is refused before anything is read. */
@NullUnmarked
class NullArgumentTest {

    @Test
    void noBodyMayBeNull() {
        assertThrows(NullPointerException.class, () -> ErrorXml.read((byte[]) null));
        assertThrows(NullPointerException.class, () -> ErrorXml.read((InputStream) null));
        assertThrows(NullPointerException.class, () -> ErrorXml.read((Reader) null));
        assertThrows(NullPointerException.class, () -> ErrorXml.read(null, note -> {}));
        assertThrows(NullPointerException.class, () -> ErrorXml.readDeleteResult(null));
    }

    @Test
    void theReceiverOfNotesMayNotBeNullEvenForABodyWithoutNotes() {
        assertThrows(
                NullPointerException.class, () -> ErrorXml.read("<Error><Code>A</Code></Error>".getBytes(UTF_8), null));
    }
}
