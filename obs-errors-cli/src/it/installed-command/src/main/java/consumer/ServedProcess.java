package consumer;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A server that the installed command runs, and what it has printed so far. */
final class ServedProcess implements AutoCloseable {

    private static final int MOST_SECONDS = 120;

    /** A background process and one under nohup inherit that signals are ignored: this undoes it, where it can be undone. */
    private static final List<String> HEEDING_SIGNALS = heedingSignals();

    private final List<String> command;
    private final Process process;
    private final BufferedReader out;
    private final StringBuilder printed = new StringBuilder();
    private final String address;

    ServedProcess(Path folder, Path installed, String... options) throws IOException {
        command = new ArrayList<>(HEEDING_SIGNALS);
        command.addAll(List.of(installed.resolve(Path.of("bin", "obs-errors")).toString(), "serve"));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment()
                .keySet()
                .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "NO_COLOR", "COLUMNS"));
        process = builder.start();
        process.getOutputStream().close();
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        address = line();
    }

    private static List<String> heedingSignals() {
        List<String> prefix = List.of("env", "--default-signal=HUP,INT,TERM");
        List<String> trial = new ArrayList<>(prefix);
        trial.add("true");
        try {
            return new ProcessBuilder(trial).start().waitFor() == 0 ? prefix : List.of();
        } catch (IOException | InterruptedException e) {
            return List.of();
        }
    }

    /** The first line. */
    String address() {
        return address;
    }

    int port() {
        return Integer.parseInt(address.replaceAll(".*:", ""));
    }

    /** Waits for the next line; empty at the end. */
    String line() throws IOException {
        String line = out.readLine();
        printed.append(line == null ? "" : line + "\n");
        return line == null ? "" : line;
    }

    /** Sends a request as curl does, and receives until the end of the connection, which may be a reset. */
    String get(String target, String... headers) throws IOException {
        String head = "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + port()
                + "\r\nUser-Agent: curl/8\r\nAccept: */*\r\n"
                + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "Connection: close\r\n\r\n";
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(MOST_SECONDS * 1000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            byte[] bytes = new byte[8192];
            InputStream in = socket.getInputStream();
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                received.write(bytes, 0, count);
            }
        } catch (SocketException e) {
            return received.toString(StandardCharsets.ISO_8859_1) + "RESET";
        }
        return received.toString(StandardCharsets.ISO_8859_1);
    }

    /** Sends a signal and tells what the process printed after that, how it ended, and in how many seconds. */
    Outcome signal(String signal) throws IOException, InterruptedException {
        send(signal);
        // What heeds no signal would print, and be read, for ever.
        CompletableFuture.delayedExecutor(MOST_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        StringBuilder rest = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            rest.append(line).append('\n');
        }
        return ended(rest.toString());
    }

    void send(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-s", signal, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** Stops to read what the process prints, as head does. */
    void closeOutput() throws IOException {
        out.close();
    }

    /** Waits for the end, without reading any more. */
    Outcome ended(String rest) throws IOException, InterruptedException {
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Does not end: " + command);
        }
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(command, rest, err, process.exitValue());
    }

    /** What it has printed so far. */
    Outcome soFar() {
        return new Outcome(command, printed.toString(), "", 0);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
