package consumer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Checks the server that the installed command runs, from its first line to its end. */
final class Serving {

    /** All profiles strike within so many requests. */
    private static final int FIRST = 4;

    /** More requests than a pipe that nobody reads has room for their lines. */
    private static final int MANY = 6000;

    private static final String GET = "GET /bucket/key HTTP/1.1\r\nHost: a\r\n\r\n";

    private final Checks checks;
    private final Path installed;
    private final Path work;

    Serving(Checks checks, Path installed, Path work) {
        this.checks = checks;
        this.installed = installed;
        this.work = work;
    }

    void run() throws IOException, InterruptedException {
        linesAndSummary();
        signals();
        profiles();
        rules();
        forward();
        refusals();
        outputThatFails();
        outputThatNobodyReads();
    }

    private ServedProcess serve(String... options) throws IOException {
        return new ServedProcess(work, installed, options);
    }

    private Outcome script(String script) {
        return Outcome.ofScript(work, Map.of("PATH", installed.resolve("bin") + ":" + System.getenv("PATH")), script);
    }

    private void linesAndSummary() throws IOException, InterruptedException {
        try (ServedProcess server = serve("--profile", "throttled")) {
            checks.that(
                    server.address().matches("http://127\\.0\\.0\\.1:[0-9]+"),
                    "the first line is the address",
                    server.soFar());
            String first = server.get("/bucket/key?AccessKeyId=A&Signature=hush");
            checks.that(
                    server.line()
                            .matches(
                                    "\\d\\d:\\d\\d:\\d\\d\\.\\d{3} GET /bucket/key\\?AccessKeyId=\\*\\*\\*&Signature=\\*\\*\\* 200"
                                            + " in=0 out=" + first.length()),
                    "a line tells of a request, without its secrets",
                    server.soFar());
            String second = server.get("/bucket/key");
            checks.that(
                    second.startsWith("HTTP/1.1 503 ") && second.contains("\r\nRetry-After: 1\r\n"),
                    "the second request is throttled",
                    new Outcome(List.of(), second, "", 0));
            checks.that(
                    server.line()
                            .endsWith(" GET /bucket/key 503 in=0 out=" + second.length()
                                    + " throttled: error 503 SlowDown, retry after 1 s"),
                    "its line says what was done",
                    server.soFar());
            Outcome end = server.signal("INT");
            checks.that(
                    end.out().matches("\n2 requests\n {5}1 without a fault\n {5}1 throttled: .*\n")
                            && end.err().isEmpty(),
                    "Ctrl-C ends it with a summary",
                    end);
            checks.that(end.exitStatus() == 0, "and with the status 0", end);
        }
    }

    private void signals() throws IOException, InterruptedException {
        for (String signal : List.of("TERM", "HUP", "INT")) {
            try (ServedProcess server = serve("--profile", "slow", "--color", "never")) {
                Outcome end = server.signal(signal);
                checks.that(
                        end.exitStatus() == 0
                                && end.out().startsWith("\n0 requests\n")
                                && end.out().contains("\nNever used: slow: "),
                        signal + " ends it, and names the rules that were never used",
                        end);
            }
        }
    }

    private void profiles() throws IOException, InterruptedException {
        for (String profile : List.of("throttled", "flaky", "slow", "cut", "clock-skew", "lost-answers")) {
            try (ServedProcess server = serve("--profile", profile)) {
                boolean strikes = false;
                for (int i = 0; i < FIRST && !strikes; i++) {
                    long start = System.nanoTime();
                    String answer = server.get("/bucket/key", "Date: Mon, 01 Jan 2024 00:00:00 GMT");
                    boolean isStruck = isStruck(profile, answer, System.nanoTime() - start);
                    strikes = server.line().matches(".* (in|out)=\\d+ " + profile + "\\S*: .*");
                    checks.that(
                            strikes == isStruck,
                            profile + " is told if and only if the client notices it: " + answer,
                            server.soFar());
                }
                checks.that(strikes, profile + " strikes within the first four requests", server.soFar());
                Outcome end = server.signal("INT");
                checks.that(end.exitStatus() == 0, profile + " ends with 0", end);
            }
        }
    }

    /** Tells whether a client noticed that something was wrong. */
    private static boolean isStruck(String profile, String answer, long nanos) {
        int body = answer.indexOf("\r\n\r\n") + 4;
        return switch (profile) {
            case "throttled" -> answer.contains("<Code>SlowDown</Code>");
            case "flaky" -> !answer.startsWith("HTTP/1.1 200 ");
            case "slow" -> nanos >= 1_000_000_000;
            case "cut" -> answer.contains("\r\nContent-Length: 1024\r\n") && answer.length() == body + 100;
            case "clock-skew" -> answer.contains("<Code>RequestTimeTooSkewed</Code>");
            default -> answer.isEmpty() || answer.equals("RESET");
        };
    }

    private void rules() throws IOException, InterruptedException {
        Files.writeString(work.resolve("rules.json"), """
                {"rules": [
                  {"name": "photos", "on": ["get-object"], "key": "photos/*", "faults": [{"error": {"code": "AccessDenied"}}]},
                  {"name": "films", "key": "films/*", "faults": [{"error": {"code": "NoSuchKey"}}]}
                ]}
                """);
        try (ServedProcess server = serve("--rules", "rules.json")) {
            String denied = server.get("/bucket/photos/1");
            checks.that(
                    denied.startsWith("HTTP/1.1 403 ") && server.line().contains(" photos: error 403 AccessDenied"),
                    "the rules of a file strike",
                    server.soFar());
            Outcome end = server.signal("TERM");
            checks.that(end.out().contains("Never used: films: "), "and those that do not are named", end);
        }
    }

    private void forward() throws IOException, InterruptedException {
        try (ServedProcess backend = serve();
                ServedProcess server = serve("--profile", "lost-answers", "--forward", backend.address())) {
            server.get("/bucket/first");
            server.get("/bucket/second");
            // The backend may see the end of the first exchange after that of the second.
            String carriedOut = backend.line() + "\n" + backend.line();
            checks.that(
                    carriedOut.contains(" GET /bucket/second 200 "),
                    "the backend carries out a request whose answer is lost",
                    backend.soFar());
            String told = server.line() + "\n" + server.line();
            checks.that(
                    told.contains(" GET /bucket/second - in=0 out=0 lost-answers: "),
                    "and the line of the server has no status",
                    server.soFar());
        }
    }

    private void refusals() throws IOException {
        Files.writeString(work.resolve("wrong.json"), "{\"rules\": [\n  {\"fault\": []}]}\n");
        Outcome mistake = script("obs-errors serve --rules wrong.json");
        checks.that(
                mistake.exitStatus() == 2
                        && mistake.out().isEmpty()
                        && mistake.err().contains("wrong.json: Line 2, column "),
                "a mistake in the rules is named with its place, and ends it with 2",
                mistake);
        try (ServedProcess server = serve()) {
            Outcome taken = script("obs-errors serve --port " + server.port());
            checks.that(
                    taken.exitStatus() == 1
                            && taken.out().isEmpty()
                            && taken.err().contains(":" + server.port()),
                    "a port in use ends it with 1",
                    taken);
        }
        Outcome open = script("obs-errors serve --bind 0.0.0.0 --profile cut > address & pid=$!\n"
                + "until [ -s address ]; do sleep 0.1; done; kill $pid; wait $pid");
        checks.that(
                open.exitStatus() == 0
                        && open.err().startsWith("obs-errors: warning: whoever can reach 0.0.0.0 can use the server"),
                "another address than that of the loopback interface is warned of",
                open);
    }

    private void outputThatFails() throws IOException, InterruptedException {
        if (Files.exists(Path.of("/dev/full"))) {
            Outcome full = script("obs-errors serve --profile cut > /dev/full");
            checks.that(
                    full.exitStatus() == 1 && full.err().contains("standard output cannot be written"),
                    "a full device ends it with 1",
                    full);
        }
        Outcome closed = script("obs-errors serve --profile cut >&-");
        checks.that(closed.exitStatus() == 1, "so does a standard output that is closed", closed);
        try (ServedProcess server = serve("--profile", "throttled")) {
            server.closeOutput();
            server.get("/bucket/key");
            Outcome end = server.ended("");
            checks.that(
                    end.exitStatus() == 1 && !end.err().contains("Exception"),
                    "a reader that goes away ends it with the next line",
                    end);
        }
    }

    /** A program may read the address and nothing more. */
    private void outputThatNobodyReads() throws IOException, InterruptedException {
        try (ServedProcess server = serve("--profile", "throttled")) {
            try (Socket socket = new Socket("127.0.0.1", server.port())) {
                socket.setSoTimeout(60_000);
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream();
                byte[] request = GET.getBytes(StandardCharsets.US_ASCII);
                byte[] answer = new byte[8192];
                int answered = 0;
                while (answered < MANY) {
                    out.write(request);
                    String text = "";
                    while (!text.endsWith("</Error>") && text.length() < 1024) {
                        int count = in.read(answer);
                        text += new String(answer, 0, count, StandardCharsets.ISO_8859_1);
                    }
                    answered++;
                }
                checks.that(answered == MANY, "requests are answered while nobody reads the lines", server.soFar());
            }
            server.send("TERM");
            Outcome end = server.ended("");
            checks.that(end.exitStatus() == 1, "and the server ends, though not with its summary", end);
        }
    }
}
