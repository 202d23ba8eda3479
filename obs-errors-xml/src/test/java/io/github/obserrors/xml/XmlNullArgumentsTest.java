package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A null argument is refused before anything is read. */
@NullUnmarked
class XmlNullArgumentsTest {

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

    @Test
    void nothingThatIsWrittenMayBeNull() {
        ErrorBody body = ErrorBody.builder(ErrorCode.of("A")).build();
        DeleteResult result = new DeleteResult(List.of(), 0);

        assertThrows(NullPointerException.class, () -> ErrorXml.write((ErrorBody) null));
        assertThrows(NullPointerException.class, () -> ErrorXml.write(body, null));
        assertThrows(NullPointerException.class, () -> ErrorXml.write((DeleteResult) null));
        assertThrows(NullPointerException.class, () -> ErrorXml.write(result, null));
        assertThrows(NullPointerException.class, () -> ErrorXml.writeDeleteResult(null, List.of()));
        assertThrows(NullPointerException.class, () -> ErrorXml.writeDeleteResult(List.of(), null));
        assertThrows(NullPointerException.class, () -> ErrorXml.writeDeleteResult(Arrays.asList("a", null), List.of()));
        assertThrows(NullPointerException.class, () -> ErrorXml.writeDeleteResult(List.of(), List.of(), null));
        assertThrows(NullPointerException.class, () -> WriteOptions.defaults().withNamespace(null));
        assertThrows(NullPointerException.class, () -> ErrorXml.write(body).writeTo((OutputStream) null));
        assertThrows(NullPointerException.class, () -> ErrorXml.write(body).writeTo((Writer) null));
    }

    @Test
    void noArgumentOfDecodingMayBeNull() {
        DecodeOptions options = DecodeOptions.defaults();
        InputStream stream = InputStream.nullInputStream();
        Function<String, String> none = name -> "";
        Function<String, String> noFunction = null;
        Map<String, String> noMap = null;
        for (Executable call : List.<Executable>of(
                () -> ErrorResponses.decode(404, noFunction, BODY, options),
                () -> ErrorResponses.decode(404, noFunction, stream, options),
                () -> ErrorResponses.decode(404, none, (byte[]) null, options),
                () -> ErrorResponses.decode(404, none, (InputStream) null, options),
                () -> ErrorResponses.decode(404, none, BODY, null),
                () -> ErrorResponses.decode(404, none, stream, null),
                () -> ErrorResponses.decodeError(404, noFunction, BODY),
                () -> ErrorResponses.decodeError(404, noFunction, stream),
                () -> ErrorResponses.decodeError(404, noFunction, ""),
                () -> ErrorResponses.decodeError(404, noMap, BODY),
                () -> ErrorResponses.decodeError(404, noMap, stream),
                () -> ErrorResponses.decodeError(404, noMap, ""),
                () -> ErrorResponses.decodeError(404, Map.of(), (byte[]) null),
                () -> ErrorResponses.decodeError(404, Map.of(), (InputStream) null),
                () -> ErrorResponses.decodeError(404, Map.of(), (String) null),
                () -> ErrorResponses.decodeError(404, none, (byte[]) null),
                () -> ErrorResponses.decodeError(404, none, (InputStream) null),
                () -> ErrorResponses.decodeError(404, none, (String) null))) {
            assertThrows(NullPointerException.class, call);
        }
        assertThrows(NullPointerException.class, () -> ErrorResponses.decode(404, null, BODY));
        assertThrows(NullPointerException.class, () -> ErrorResponses.decode(404, Map.of(), (byte[]) null));
        assertThrows(NullPointerException.class, () -> ErrorResponses.decode(200, Map.of(), (InputStream) null));
        assertThrows(NullPointerException.class, () -> ErrorResponses.decode(404, null, stream));
        assertThrows(NullPointerException.class, () -> ErrorResponses.decode(404, Map.of(), BODY, null));
        assertThrows(NullPointerException.class, () -> ErrorResponses.decode(404, Map.of(), stream, null));
        assertThrows(NullPointerException.class, () -> ErrorResponses.decodeBody(null));
        assertThrows(NullPointerException.class, () -> ErrorResponses.decodeBody(BODY, null));
        assertThrows(NullPointerException.class, () -> ErrorResponses.find(null, options));
        assertThrows(NullPointerException.class, () -> ErrorResponses.find(BODY, null));
        assertThrows(NullPointerException.class, () -> ErrorResponses.find(null, 404, options));
        assertThrows(NullPointerException.class, () -> ErrorResponses.find(BODY, 404, null));
        assertThrows(NullPointerException.class, () -> options.withBounds(null));
    }
}
