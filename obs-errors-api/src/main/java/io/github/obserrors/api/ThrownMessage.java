package io.github.obserrors.api;

import io.github.obserrors.api.text.LogText;
import io.github.obserrors.api.text.Utf8;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the message of an exception: all that the response says if that fits, else as much of each text as fits. */
final class ThrownMessage {

    private static final int LONGEST_ATTEMPT = 384;

    /** Ids are no longer than this. */
    private static final int SHORTEST_TEXT = 64;

    private static final String CUT = "\u2026";

    private ThrownMessage() {}

    static String of(String attempt, ErrorResponse response) {
        Objects.requireNonNull(response, "response");
        String before = attempt.isBlank() ? "" : LogText.word(Masked.text(attempt.strip()), LONGEST_ATTEMPT) + ": ";
        Stream<String> shorter = IntStream.iterate(
                        LogText.LONGEST_TEXT, longest -> longest >= SHORTEST_TEXT, longest -> longest / 2)
                .mapToObj(response::shortLine);
        return Stream.concat(Stream.of(response.toString()), shorter)
                .map(before::concat)
                .filter(ThrownMessage::fits)
                .findFirst()
                .orElseGet(() -> cut(before + response.shortLine(SHORTEST_TEXT)));
    }

    private static boolean fits(String message) {
        return Utf8.beginning(message, ObsErrorException.LONGEST_MESSAGE).length() == message.length();
    }

    private static String cut(String message) {
        return Utf8.beginning(message, ObsErrorException.LONGEST_MESSAGE - 3) + CUT;
    }
}
