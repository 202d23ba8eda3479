package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.cli.input.Source;
import io.github.obserrors.cli.terminal.Output;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How {@code serve} starts, and refuses to; what it does until it is interrupted is checked with its processes. */
class ServeTest {

    @TempDir
    private Path folder;

    private String write(String json) throws IOException {
        return Files.writeString(folder.resolve("rules.json"), json).toString();
    }

    private static void assertUsage(String expected, Run run) {
        assertEquals(2, run.exitStatus(), run.toString());
        assertEquals("", run.out());
        assertTrue(run.err().contains(expected), run.err());
        assertTrue(run.err().endsWith(" (see: obs-errors serve --help)\n"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void aMistakeInTheRulesIsNamedWithItsLineAndColumn() throws IOException {
        String file = write(
                "{\"rules\": [\n  {\"faults\": [{\"error\": {\"code\": \"SlowDown\"}}],\n   \"keys\": \"a\"}]}\n");

        assertUsage("rules.json: Line 3, column ", Run.of("serve", "--rules", file));
    }

    @Test
    void theRulesMayComeFromStandardInput() {
        assertUsage("-: Line 1, column ", Run.withInput("{]", "serve", "--rules", "-"));
    }

    @Test
    void rulesThatCannotBeReadAreAMistake() {
        assertUsage("none.json: there is no such file", Run.of("serve", "--rules", folder + "/none.json"));
        assertUsage(": is a directory", Run.of("serve", "--rules", folder.toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--profile throtled         | did you mean throttled?",
                "--profile slow --rules a   | mutually exclusive",
                "--port 65536               | a number from 0 to 65535",
                "--port -1                  | --port",
                "--port http                | a number from 0 to 65535",
                "--forward localhost:9000   | begins with http: or https:",
                "--forward 127.0.0.1:9000   | such as http://127.0.0.1:9000",
                "--forward ftp://a          | begins with http: or https:",
                "--forward http:            | such as http://127.0.0.1:9000",
                "--forward http:a           | a host and a port",
                "--forward http://a/b       | a host and a port",
                "--forward http://127.0.0.1:8080 --port 8080 | to itself",
                "--bind=                    | expected an address",
                "--bind not.an.address.invalid | no address is known",
                "throttled                  | Expected nothing more"
            })
    void wrongUsageIsSaid(String options, String expected) {
        assertUsage(expected, Run.of(("serve " + options).split(" +")));
    }

    @Test
    void thePasswordOfABackendIsNotPrinted() {
        Run run = Run.of("serve", "--forward", "http://user:hush@127.0.0.1:9000");

        assertUsage("***@127.0.0.1", run);
        assertFalse(run.err().contains("hush"), run.err());
    }

    @Test
    void aPortInUseIsAFailure() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.of("serve", "--profile", "slow", "--port", Integer.toString(taken.getLocalPort()));

            assertEquals(1, run.exitStatus());
            assertEquals("", run.out());
            assertTrue(
                    run.err()
                            .startsWith("obs-errors: The error server cannot listen on 127.0.0.1:"
                                    + taken.getLocalPort() + ": "),
                    run.err());
        }
    }

    @Test
    void anAddressOfAnotherMachineIsAFailure() {
        Run run = Run.of("serve", "--profile", "slow", "--bind", "192.0.2.1");

        assertEquals(1, run.exitStatus());
        assertTrue(run.err().contains("cannot listen on 192.0.2.1:"), run.err());
    }

    /** A writer that fails from the second line on. */
    private static final class FailingWriter extends Writer {

        private final StringBuilder text = new StringBuilder();
        private final CompletableFuture<String> line = new CompletableFuture<>();

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            if (line.isDone()) {
                throw new IOException("No space left on device");
            }
            text.append(characters, from, length);
        }

        @Override
        public void flush() {
            line.complete(text.toString().strip());
        }

        @Override
        public void close() {}
    }

    @Test
    void anOutputThatFailsEndsTheServer() throws IOException, InterruptedException, ExecutionException {
        FailingWriter out = new FailingWriter();
        StringWriter err = new StringWriter();
        CompletableFuture<Integer> status = CompletableFuture.supplyAsync(() -> ObsErrors.run(
                new Source(InputStream.nullInputStream()),
                Output.plain(new PrintWriter(out), new PrintWriter(err)),
                "serve",
                "--profile",
                "throttled"));
        String address = out.line.get();

        assertTrue(address.matches("http://127\\.0\\.0\\.1:\\d+"), address);
        try (Socket client =
                new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(address.replaceAll(".*:", "")))) {
            OutputStream request = client.getOutputStream();
            request.write("GET /bucket/key HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertEquals(1, assertTimeoutPreemptively(Duration.ofMinutes(1), () -> status.get()));
        }
        assertEquals("", err.toString());
    }

    @Test
    void anOutputThatFailsAtOnceEndsTheServer() {
        FailingWriter out = new FailingWriter();
        out.flush();

        assertEquals(
                1,
                ObsErrors.run(
                        new Source(InputStream.nullInputStream()),
                        Output.plain(new PrintWriter(out), new PrintWriter(new StringWriter())),
                        "serve",
                        "--profile",
                        "throttled"));
    }
}
