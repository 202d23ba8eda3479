package io.github.obserrors.cli.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Tells which lines begin a record of a text, such as an entry of a log, and which go on with one. */
final class RecordLine {

    /** The time or the level with which an entry begins, or the object that is one. */
    private static final Pattern BEGINNING = Pattern.compile("^[\\[(]?(?:"
            + "[0-9]{4}[-/.][0-9]{2}[-/.][0-9]{2}"
            + "|[0-9]{2}[-/.:][0-9]{2}[-/.:][0-9]{2}"
            + "|[A-Z][a-z]{2} [ 0-9][0-9] [0-9]{2}:[0-9]{2}"
            + "|[0-9]{10,13}[ .,\\]|]"
            + "|(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|SEVERE|CRITICAL)[\\] :|\t]"
            + "|\\{\"?[A-Za-z@_])");

    /** How lines begin that go on with what stands before them. */
    private static final List<String> MORE = List.of(
            "Caused by",
            "Suppressed",
            "Wrapped by",
            "During handling of",
            "The above exception",
            "Traceback ",
            "--- End of",
            "---> ",
            "* ",
            "> ",
            "{ [",
            "} [",
            "}",
            "]",
            ")");

    private RecordLine() {}

    /** Tells whether a line begins an entry of a log by its first word. */
    static boolean isBeginning(String line) {
        return BEGINNING.matcher(line).lookingAt();
    }

    /**
     * Tells whether a line goes on with a record.
     *
     * @param entry whether the record began like an entry of a log, so that the next one will begin like that too
     */
    static boolean isMore(String line, boolean entry) {
        if (isBeginning(line)) {
            return false;
        }
        if (entry || line.startsWith(" ") || line.startsWith("\t") || isMarkup(line)) {
            return true;
        }
        for (String beginning : MORE) {
            if (line.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Pages that programs print have a tag on nearly each line. */
    private static boolean isMarkup(String line) {
        return line.length() > 1
                && line.charAt(0) == '<'
                && (Character.isLetter(line.charAt(1)) || line.charAt(1) == '/' || line.charAt(1) == '!');
    }
}
