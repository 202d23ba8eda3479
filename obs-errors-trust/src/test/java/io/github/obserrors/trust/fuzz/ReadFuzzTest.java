package io.github.obserrors.trust.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.ReadOptions;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.List;

/** Any bytes are read as an error or refused, from memory and from a stream alike, whatever charset the caller gives. */
class ReadFuzzTest {

    private static final List<ReadOptions> OPTIONS = List.of(
            ReadOptions.defaults(),
            ReadOptions.defaults().withCharset(UTF_8),
            ReadOptions.defaults().withCharset(Charset.forName("UTF-16")),
            ReadOptions.defaults().withCharset(Charset.forName("GB18030")));

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        for (ReadOptions options : OPTIONS) {
            Object read = Outcome.of(() -> ErrorXml.read(bytes, options, note -> {}));
            assertEquals(read, Outcome.of(() -> ErrorXml.read(new Pieces(bytes), options, note -> {})));
            if (read instanceof ErrorBody) {
                assertEquals(read, Outcome.of(() -> ErrorXml.readDeleteResult(bytes, options)), "in place of a result");
            }
        }
        Outcome.of(() -> ErrorXml.read(new StringReader(new String(bytes, UTF_8))));
    }
}
