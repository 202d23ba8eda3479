package io.github.obserrors.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the one-line text of a decoded type back: strictly, so that a value that breaks out of its quotes fails.
 *
 * @param name the name of the type, of a field or of an element
 * @param text the text or the number behind the name, escapes undone; empty if there is none
 * @param within what stands in brackets behind
 */
record OneLine(String name, String text, List<OneLine> within) {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Cn}]");

    static OneLine read(String line) {
        Reader reader = new Reader(line);
        OneLine read = new OneLine(reader.name(), "", reader.list());
        reader.expectEnd();
        return read;
    }

    /** Reads what a detail alone prints. */
    static OneLine readPart(String line) {
        Reader reader = new Reader(line);
        OneLine read = reader.part();
        reader.expectEnd();
        return read;
    }

    static OneLine field(String name, String text) {
        return new OneLine(name, text, List.of());
    }

    /** What a detail should be printed as. */
    static OneLine of(Detail detail) {
        return new OneLine(
                detail.name(),
                detail.text(),
                detail.children().stream().map(OneLine::of).toList());
    }

    private static final class Reader {

        private final String line;
        private int at;

        Reader(String line) {
            if (UNFIT.matcher(line).find()) {
                throw new IllegalArgumentException("not fit for a log: " + line);
            }
            this.line = line;
        }

        List<OneLine> list() {
            List<OneLine> parts = new ArrayList<>();
            expect("[");
            if (!at("]")) {
                parts.add(part());
            }
            while (!at("]")) {
                expect(", ");
                parts.add(part());
            }
            expect("]");
            return parts;
        }

        OneLine part() {
            String name = name();
            if (!at("=")) {
                return field(name, "");
            }
            expect("=");
            if (at("[")) {
                return new OneLine(name, "", list());
            }
            if (!at("\"")) {
                return field(name, name());
            }
            String text = quoted();
            return new OneLine(name, text, at("[") ? list() : List.of());
        }

        String name() {
            StringBuilder name = new StringBuilder();
            while (at < line.length() && "=[], \"".indexOf(line.charAt(at)) < 0) {
                name.append(character());
            }
            if (name.isEmpty()) {
                throw new IllegalArgumentException("no name at " + at + " of " + line);
            }
            return name.toString();
        }

        private String quoted() {
            StringBuilder text = new StringBuilder();
            expect("\"");
            while (!at("\"")) {
                text.append(character());
            }
            expect("\"");
            return text.toString();
        }

        private String character() {
            char c = line.charAt(at++);
            if (c != '\\') {
                return String.valueOf(c);
            }
            char escaped = line.charAt(at++);
            return switch (escaped) {
                case '\\', '"' -> String.valueOf(escaped);
                case 'n' -> "\n";
                case 'r' -> "\r";
                case 't' -> "\t";
                case 'u' -> {
                    int end = line.indexOf('}', at);
                    int codePoint = Integer.parseInt(line.substring(at + 1, end), 16);
                    at = end + 1;
                    yield Character.toString(codePoint);
                }
                default -> throw new IllegalArgumentException("no such escape: " + escaped);
            };
        }

        private boolean at(String text) {
            return line.startsWith(text, at);
        }

        private void expect(String text) {
            if (!at(text)) {
                throw new IllegalArgumentException("no '" + text + "' at " + at + " of " + line);
            }
            at += text.length();
        }

        void expectEnd() {
            if (at != line.length()) {
                throw new IllegalArgumentException("something stands behind the end at " + at + " of " + line);
            }
        }
    }
}
