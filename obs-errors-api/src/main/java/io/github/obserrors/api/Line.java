package io.github.obserrors.api;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Builds the one-line text of a decoded type: only what is there, escaped, secrets of URLs masked. */
final class Line {

    private final StringJoiner parts;

    Line(String type) {
        parts = new StringJoiner(", ", type + "[", "]");
    }

    Line add(String name, Object value) {
        parts.add(name + "=" + LogText.escape(Secrets.maskUrls(value.toString())));
        return this;
    }

    Line add(String name, Optional<?> value) {
        value.ifPresent(present -> add(name, present));
        return this;
    }

    Line add(List<Detail> details) {
        details.forEach(detail -> parts.add(detail.toString()));
        return this;
    }

    @Override
    public String toString() {
        return parts.toString();
    }
}
