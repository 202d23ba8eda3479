package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole answers as people see them; each stands in a file of its own, as the command printed it. */
class GoldenTextTest {

    private static Stream<Arguments> answers() {
        return Stream.of(
                answer("request-timeout.txt", "RequestTimeout"),
                answer("request-timeout-with-status-503.txt", "--status", "503", "RequestTimeout"),
                answer("access-denied.txt", "AccessDenied"),
                answer("internal-error.txt", "InternalError"),
                answer("fs-not-support.txt", "FsNotSupport"),
                answer("get-qos-token-exception.txt", "GetQosTokenException"),
                answer("invalid-addressing-header.txt", "InvalidAddressingHeader"),
                answer("obs-0012.txt", "Obs.0012"),
                answer("obs-0012-client.txt", "--guide", "client", "Obs.0012"),
                answer("obs-0035-console.txt", "--guide", "console", "Obs.0035"),
                answer("404.txt", "404"),
                answer("409.txt", "409"),
                answer("416.txt", "416"),
                answer("429.txt", "429"),
                answer("999.txt", "999"),
                answer("no-such-key.txt", Sample.path("no-such-key.xml")),
                answer("request-time-too-skewed.txt", Sample.path("request-time-too-skewed.xml")),
                answer("no-such-bucket-stray-text.txt", Sample.path("no-such-bucket-stray-text.xml")),
                answer("delete-result-namespace.txt", Sample.path("delete-result-namespace.xml")),
                answer("unlisted-code.txt", Sample.path("unlisted-code.xml")),
                answer("unlisted-code-with-status-503.txt", "--status", "503", Sample.path("unlisted-code.xml")),
                answer("redirected.txt", Sample.path("redirected.http")),
                answer("slow-down-response.txt", Sample.path("slow-down.http")),
                answer("head-403.txt", Sample.path("head-403.http")),
                answer("head-200.txt", Sample.path("head-200.http")),
                answer("delete-result-response.txt", Sample.path("delete-result.http")),
                answer("uploads.txt", Sample.path("uploads.log")),
                answer("stack-trace.txt", Sample.path("stack-trace.log")),
                answer("proxy-with-status-502.txt", "--status", "502", Sample.path("proxy.html")),
                answer("json-body.txt", Sample.path("json-body.json")),
                answer("truncated.txt", Sample.path("truncated.xml")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theAnswerIsThisText(String file, String[] args) {
        Run run = run(
                "explain", Stream.concat(Stream.of("--full"), Stream.of(args)).toArray(String[]::new));

        assertEquals(new Run(Sample.text(file), "", 0), run);
    }

    private static Stream<Arguments> shortAnswers() {
        return Stream.of(
                answer("short/code.txt", "NoSuchKey"),
                answer("short/status.txt", "503"),
                answer("short/response.txt", Sample.path("slow-down.http")),
                answer("short/body.txt", Sample.path("no-such-key.xml")),
                answer("short/head-403.txt", Sample.path("head-403.http")),
                answer("short/log.txt", Sample.path("uploads.log")));
    }

    @ParameterizedTest
    @MethodSource("shortAnswers")
    void theShortAnswerIsThisText(String file, String[] args) {
        assertEquals(new Run(Sample.text(file), "", 0), run("explain", args));
    }

    private static Run run(String command, String... args) {
        return Run.of(Stream.concat(Stream.of(command), Stream.of(args)).toArray(String[]::new));
    }

    private static Arguments answer(String file, String... args) {
        return Arguments.of(file, args);
    }
}
