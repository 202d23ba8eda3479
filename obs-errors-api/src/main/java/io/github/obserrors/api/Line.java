package io.github.obserrors.api;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Builds the one-line text of a decoded type: only what is there, quoted, secrets of URLs masked. */
final class Line {

    private final StringJoiner parts;

    Line(String type) {
        parts = new StringJoiner(", ", type + "[", "]");
    }

    Line add(String name, long value) {
        parts.add(name + "=" + value);
        return this;
    }

    Line add(String name, String value) {
        parts.add(name + "=" + LogText.quote(Secrets.maskUrls(value)));
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
            parts.add("details=" + details);
        }
        return this;
    }

    Line addNotes(List<Note> notes) {
        if (!notes.isEmpty()) {
            parts.add("notes=" + notes);
        }
        return this;
    }

    @Override
    public String toString() {
        return parts.toString();
    }
}
