package io.github.obserrors.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ServerErrorCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is timed must be right: every way to do a thing gives the same result. */
class BenchmarkResultsTest {

    @Test
    void bothWaysToFindACodeFindTheSameCodes() {
        CodeLookupBenchmark kit = new CodeLookupBenchmark();
        CodeLookupBenchmark map = new CodeLookupBenchmark();
        for (int i = 0; i < 2048; i++) {
            assertSame(map.byHashMap(), kit.byErrorCode());
        }
    }

    @Test
    void theBindingReadsAllOfTheBody() {
        ErrorBody body = new ErrorBodyBenchmark().byBinding();
        assertEquals(ServerErrorCode.NO_SUCH_KEY, body.code());
        assertEquals(Optional.of("The specified key does not exist."), body.message());
        assertEquals(Optional.of("DCD2FC9CAB78000001438F6640529BA9"), body.requestId());
        assertEquals(Optional.of("nkbX5Pw7vRd26kP6gRwQQ4AxiN446dN608LMf4/9h/NMdhrWsc17Vnlva6VS23dq"), body.hostId());
        assertEquals(List.of(new Detail("Key", "object")), body.details());
    }
}
