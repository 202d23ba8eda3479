package io.github.obserrors.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.Category;
import io.github.obserrors.api.Effect;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The view says of a request what the kit says of its response. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgementTest {

    private static final String JUDGEMENT =
            "SELECT status, error_code, category, retry, effect, throttled FROM access_log WHERE ";

    private final DuckDb engine = new DuckDb();

    @BeforeAll
    void load(@TempDir Path logs) throws IOException {
        Files.createFile(logs.resolve("empty"));
        engine.load(logs, LogQuestions.codes());
        engine.run("INSERT INTO log_lines (status) SELECT range FROM range(100, 1000)");
        engine.run("INSERT INTO log_lines (status, error_code) SELECT range, 'CodeOfTomorrow' FROM range(100, 1000)");
        engine.run("INSERT INTO log_lines (error_code) VALUES ('CodeOfTomorrow'), ('SlowDown')");
        for (ServerErrorCode code : ServerErrorCode.values()) {
            engine.run("INSERT INTO log_lines (status, error_code) VALUES (499, '" + code.value() + "')");
        }
    }

    @AfterAll
    void close() {
        engine.close();
    }

    @Test
    void ofAStatusWithoutACode() {
        List<List<String>> expected = new ArrayList<>();
        for (int status = 100; status < 1000; status++) {
            HttpStatus one = HttpStatus.of(status);
            expected.add(row(
                    Integer.toString(status), "", one.category(), one.retryAdvice(), one.effect(), one.isThrottling()));
        }
        assertRows(expected, engine.ask(JUDGEMENT + "status IS NOT NULL AND error_code IS NULL ORDER BY status"));
    }

    @Test
    void ofAStatusWithACodeThatTheKitDoesNotKnow() {
        List<List<String>> expected = new ArrayList<>();
        for (int status = 100; status < 1000; status++) {
            expected.add(row(Optional.of(status), ErrorCode.of("CodeOfTomorrow")));
        }
        expected.add(row(Optional.empty(), ErrorCode.of("CodeOfTomorrow")));
        assertRows(expected, engine.ask(JUDGEMENT + "error_code = 'CodeOfTomorrow' ORDER BY status NULLS LAST"));
    }

    @Test
    void ofEveryCodeThatTheKitKnowsWhateverTheStatus() {
        for (ServerErrorCode code : ServerErrorCode.values()) {
            assertEquals(
                    List.of(row(Optional.of(499), code)),
                    engine.ask(JUDGEMENT + "status = 499 AND error_code = '" + code.value() + "'"));
        }
        assertEquals(
                List.of(row(Optional.empty(), ServerErrorCode.SLOW_DOWN)),
                engine.ask(JUDGEMENT + "status IS NULL AND error_code = 'SlowDown'"));
    }

    private static void assertRows(List<List<String>> expected, List<List<String>> actual) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), actual.get(i));
        }
    }

    private static List<String> row(Optional<Integer> status, ErrorCode code) {
        ErrorResponse.Builder builder = ErrorResponse.builder().code(code).location("https://obs.example.com/");
        status.ifPresent(builder::status);
        ErrorResponse error = builder.build();
        return row(
                status.map(Object::toString).orElse(""),
                code.value(),
                error.category(),
                error.retryAdvice(),
                error.effect(),
                error.isThrottling());
    }

    private static List<String> row(
            String status,
            String code,
            Optional<Category> category,
            Optional<RetryAdvice> retry,
            Effect effect,
            boolean throttled) {
        return List.of(
                status,
                code,
                category.map(Category::label).orElse(""),
                retry.map(RetryAdvice::label).orElse(""),
                effect.label(),
                Boolean.toString(throttled));
    }
}
