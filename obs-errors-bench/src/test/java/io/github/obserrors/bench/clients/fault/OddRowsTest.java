package io.github.obserrors.bench.clients.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.bench.clients.sdk.Call;
import io.github.obserrors.bench.clients.sdk.Told;
import io.github.obserrors.server.BytesFault;
import io.github.obserrors.server.ServedOperation;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.ErrorResponses;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OddRowsTest {

    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final int LONGEST = 262_144;

    /** The truth that clients are measured by is not the kit's invention: it is written beside each body. */
    @ParameterizedTest
    @MethodSource("rows")
    void theKitTellsTheTruthOfEachOddResponse(FaultRow row) {
        BytesFault fault =
                (BytesFault) row.rule(new Strike(Call.GET, ServedOperation.GET_OBJECT, URI.create("http://127.0.0.1")))
                        .faults()
                        .get(0);
        String response = new String(fault.bytes(), UTF_8);
        int end = response.indexOf(END_OF_HEAD);
        Map<String, String> headers = new TreeMap<>();
        response.substring(0, end)
                .lines()
                .skip(1)
                .forEach(line -> headers.put(line.split(": ", 2)[0], line.split(": ", 2)[1]));

        Told told = Told.of((ErrorResponse) ErrorResponses.decode(
                row.truth().status().orElseThrow(),
                headers,
                response.substring(end + END_OF_HEAD.length()).getBytes(UTF_8),
                DecodeOptions.defaults().withResultDocument(true)));

        assertEquals(row.truth().status(), told.status());
        assertEquals(row.truth().code(), told.code());
        assertEquals(row.truth().message().map(OddRowsTest::bounded), told.message());
        assertEquals(row.truth().requestId(), told.requestId());
    }

    /** The kit keeps no longer message. */
    private static String bounded(String message) {
        return message.length() > LONGEST ? message.substring(0, LONGEST) : message;
    }

    static Iterable<FaultRow> rows() {
        return OddRows.rows();
    }
}
