package io.github.obserrors.bench.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ServerErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Real clients report the errors that the kit writes, apart from the known deviations of each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InteropTest {

    private static final Path PAGE = Path.of("..", "docs", "interop.md");

    private final List<Run> runs = new ArrayList<>();

    @BeforeAll
    void makeAllCalls() throws Exception {
        runs.addAll(Run.ofAllClients());
    }

    @Test
    void everyCallEndsAsWrittenOrAsIsKnownOfTheClient() {
        for (Run run : runs) {
            for (Run.Call call : run.calls()) {
                assertEquals(
                        call.expected(), call.outcome(), () -> run.name() + " " + run.version() + ": " + call.answer());
            }
        }
    }

    @Test
    void theKitRecoversTheStatusTheCodeAndTheRequestIdWhereTheExceptionHoldsAnythingOfTheAnswer() {
        Set<String> hollow = Set.of("NullPointerException", "XmlParserException");
        for (Run run : runs) {
            for (Run.Call call : run.calls()) {
                Outcome written = Outcome.asWritten(call.answer());
                Supplier<String> place = () -> run.name() + ": " + call.answer();
                assertEquals(
                        !hollow.contains(call.outcome().ending()),
                        call.recovered().isPresent(),
                        place);
                call.recovered().ifPresent(found -> {
                    assertEquals(written.status(), found.status(), place);
                    assertEquals(written.code(), found.code(), place);
                    assertEquals(written.requestId(), found.requestId(), place);
                });
            }
        }
    }

    @Test
    void everythingThatIsKnownOfAClientIsSeen() {
        for (Run run : runs) {
            for (Deviation deviation : run.deviations()) {
                assertTrue(run.callsWith(deviation) > 0, () -> run.name() + ": " + deviation.text());
            }
        }
    }

    @Test
    void everyListedCodeIsTriedWithEveryClient() {
        for (Run run : runs) {
            Set<ErrorCode> codes = run.codes();
            assertTrue(codes.containsAll(Set.of(ServerErrorCode.values())), run.name());
        }
    }

    @Test
    void noClientSendsARequestAgain() {
        for (Run run : runs) {
            assertEquals(run.calls().size(), run.answered(), run.name());
        }
    }

    @Test
    void everyClientReportsEachKeyOfAMultiObjectDelete() {
        for (Run run : runs) {
            assertEquals(
                    List.of(
                            "deleted & gone",
                            "kept <1>: AccessDenied: AccessDenied" + Run.MARKS,
                            "kept 错误: SYS.0001: SYS.0001" + Run.MARKS),
                    run.deleteResult(),
                    run.name());
        }
    }

    @Test
    void thePageIsThatOfThisRun() throws IOException {
        String page = Report.of(runs);
        if (Boolean.getBoolean("interop.write")) {
            Files.writeString(PAGE, page, UTF_8);
        }

        assertEquals(page, Files.readString(PAGE, UTF_8), "The page says how to make it again");
    }
}
