package io.github.obserrors.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What clients send and receive, byte by byte, one file for each connection.
 *
 * <p>To write the files again, run the tests with {@code -DargLine=-Dtranscripts.write=true}, and read every change.
 */
final class Transcripts {

    private static final String SUFFIX = ".txt";

    private final Path folder;

    Transcripts(String folder) {
        this.folder = Path.of("src/test/resources/io/github/obserrors/server/transcripts", folder);
    }

    /** Sends bytes, receives until the connection ends, and compares all that with a file. */
    void check(String name, URI endpoint, String sent) throws IOException {
        RawClient.Received received = RawClient.exchange(endpoint, sent);
        String transcript = shown("> ", sent)
                + shown("< ", received.octets())
                + (received.end() == RawClient.End.RESET ? "reset\n" : "closed\n");
        Path file = folder.resolve(name + SUFFIX);
        if (Boolean.getBoolean("transcripts.write")) {
            Files.createDirectories(folder);
            Files.writeString(file, transcript, UTF_8);
        }
        assertEquals(Files.readString(file, UTF_8), transcript);
    }

    /** The names of all files. */
    Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .collect(Collectors.toSet());
        }
    }

    /** Bytes as lines: after each line feed there is a new one, and every byte that is no visible character is named. */
    private static String shown(String mark, String octets) {
        StringBuilder shown = new StringBuilder();
        boolean atStart = true;
        for (int i = 0; i < octets.length(); i++) {
            char octet = octets.charAt(i);
            shown.append(atStart ? mark : "");
            atStart = octet == '\n';
            switch (octet) {
                case '\r' -> shown.append("\\r");
                case '\n' -> shown.append("\\n\n");
                case '\\' -> shown.append("\\\\");
                default -> shown.append(octet >= ' ' && octet <= '~' ? "" + octet : "\\x" + Integer.toHexString(octet));
            }
        }
        return shown.append(atStart ? "" : "\n").toString();
    }
}
