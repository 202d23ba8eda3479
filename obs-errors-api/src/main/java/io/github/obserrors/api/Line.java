package io.github.obserrors.api;

import io.github.obserrors.api.text.LogText;
import java.util.List;
import java.util.Optional;

/** Builds the one-line text of a decoded type: only what is there, quoted, secrets masked, long texts cut. */
final class Line {

    /** How many characters a line has at most. */
    static final int LONGEST = 16 << 10;

    private static final String SEPARATOR = ", ";

    /**
     * No detail begins beyond this length. The rest of the longest line has room for one more name and text, the closing
     * brackets of {@linkplain Detail#DEEPEST all levels}, and the notes.
     */
    private static final int LAST_DETAIL = LONGEST - 6 * 1024;

    private final StringBuilder line = new StringBuilder();
    private final String end;
    private final int longestText;
    private boolean empty = true;

    Line(String type) {
        this(type, LogText.LONGEST_TEXT);
    }

    /** Starts a line in which each text is cut when it is longer than so many characters. */
    Line(String type, int longestText) {
        line.append(type).append('[');
        this.end = "]";
        this.longestText = longestText;
    }

    private Line() {
        this.end = "";
        this.longestText = LogText.LONGEST_TEXT;
    }

    /** The text of one detail; an argument is hidden, since nothing beside it tells what it is. */
    static String of(Detail detail) {
        Line line = new Line();
        int printed = line.append(detail, true);
        line.line.append(LogText.leftOut(count(List.of(detail)) - printed, "details"));
        return line.toString();
    }

    Line add(String name, long value) {
        begin(name).append(value);
        return this;
    }

    Line add(String name, boolean value) {
        begin(name).append(value);
        return this;
    }

    Line add(String name, String value) {
        begin(name).append(LogText.quote(Masked.text(value), longestText));
        return this;
    }

    Line add(String name, Optional<String> value) {
        value.ifPresent(present -> add(name, present));
        return this;
    }

    Line addStatus(Optional<HttpStatus> status) {
        status.ifPresent(present -> add("status", present.code()));
        return this;
    }

    Line addDetails(List<Detail> details) {
        if (!details.isEmpty()) {
            begin("details");
            int printed = append(details);
            if (line.length() >= LAST_DETAIL) {
                line.append(LogText.leftOut(count(details) - printed, "details"));
            }
        }
        return this;
    }

    /** Only says how many details there are. */
    Line countDetails(List<Detail> details) {
        if (!details.isEmpty()) {
            begin("details").append(LogText.leftOut(count(details), "details"));
        }
        return this;
    }

    Line addNotes(List<Note> notes) {
        if (!notes.isEmpty()) {
            begin("notes").append(notes);
        }
        return this;
    }

    private StringBuilder begin(String name) {
        if (!empty) {
            line.append(SEPARATOR);
        }
        empty = false;
        return line.append(name).append('=');
    }

    /** Appends details that stand beside each other; returns how many they are, those within them included. */
    private int append(List<Detail> details) {
        boolean argumentIsSecret = Masked.isArgumentSecret(details);
        int printed = 0;
        line.append('[');
        for (Detail detail : details) {
            if (line.length() >= LAST_DETAIL) {
                break;
            }
            line.append(printed == 0 ? "" : SEPARATOR);
            printed += append(detail, argumentIsSecret);
        }
        line.append(']');
        return printed;
    }

    private int append(Detail detail, boolean argumentIsSecret) {
        line.append(LogText.word(detail.name(), longestText)).append('=');
        if (Masked.isSecret(detail, argumentIsSecret)) {
            line.append('"').append(Masked.MASK).append('"');
            return count(List.of(detail));
        }
        line.append(LogText.quote(Masked.text(detail), longestText));
        return 1 + (detail.children().isEmpty() ? 0 : append(detail.children()));
    }

    /** How many details these are, those within them included. */
    private static int count(List<Detail> details) {
        int count = details.size();
        for (Detail detail : details) {
            count += count(detail.children());
        }
        return count;
    }

    @Override
    public String toString() {
        return line + end;
    }
}
