package io.github.obserrors.trust.process;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Decodes hostile responses, records what the virtual machine sees of files, sockets and processes when everything has been
 * used once, and prints it; the argument is a folder for its files.
 */
final class DecodeUnderFlightRecorder {

    private static final List<String> EVENTS = List.of(
            "jdk.FileRead",
            "jdk.FileWrite",
            "jdk.FileForce",
            "jdk.SocketRead",
            "jdk.SocketWrite",
            "jdk.SocketConnect", // from Java 25; unknown names are ignored
            "jdk.ProcessStart",
            "jdk.Deserialization",
            "jdk.SecurityPropertyModification");

    private DecodeUnderFlightRecorder() {}

    private interface Work {
        void run() throws IOException;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Hostile.bodies().forEach(Hostile::readEverywhere);
        Path file = Files.write(folder.resolve("read.txt"), new byte[1000]);
        record("control", folder.resolve("control.jfr"), () -> {
            try (InputStream in = new FileInputStream(file.toFile())) {
                in.readAllBytes();
            }
            try {
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-version")
                        .redirectErrorStream(true)
                        .start()
                        .waitFor();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        record("again", folder.resolve("again.jfr"), () -> Hostile.bodies().forEach(Hostile::readEverywhere));
    }

    private static void record(String phase, Path file, Work work) throws IOException {
        try (Recording recording = new Recording()) {
            for (String event : EVENTS) {
                recording.enable(event).withThreshold(Duration.ZERO).withStackTrace();
            }
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
        }
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            boolean ofThisThread = event.getThread() != null
                    && Thread.currentThread().getName().equals(event.getThread().getJavaName());
            if (ofThisThread) {
                System.out.println(phase + " " + event.getEventType().getName());
            }
        }
        System.out.println(phase + " end");
    }
}
