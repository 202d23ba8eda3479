package io.github.obserrors.cli;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.ServerErrorCode;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Tells what an argument names. Names take precedence over files: a code means the same everywhere, and ./NoSuchKey reaches
 * a file of that name.
 */
final class Names {

    private static final List<String> ENDINGS =
            List.of(".xml", ".txt", ".json", ".htm", ".html", ".log", ".out", ".http", ".body");

    private static final char LOST = '\uFFFD';

    private Names() {}

    static Optional<HttpStatus> status(String what) {
        return isStatus(what) ? Optional.of(HttpStatus.of(Integer.parseInt(what))) : Optional.empty();
    }

    private static boolean isStatus(String what) {
        return what.length() == 3 && what.charAt(0) != '0' && isDigit(what, 0) && isDigit(what, 1) && isDigit(what, 2);
    }

    private static boolean isDigit(String text, int at) {
        return '0' <= text.charAt(at) && text.charAt(at) <= '9';
    }

    static Optional<ServerErrorCode> serverCode(String what) {
        return looksLikePath(what) ? Optional.empty() : ServerErrorCode.find(what);
    }

    /** Tells whether what is no name of anything else is the name of a file. */
    static boolean isPath(String what) {
        return looksLikePath(what) || exists(what);
    }

    private static boolean hasEndingOfFile(String what) {
        for (String ending : ENDINGS) {
            if (what.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    static boolean exists(String what) {
        try {
            return !what.isEmpty() && Files.exists(Path.of(what)); // the empty path is the working directory
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * A slash or the ending of a file name marks a path, even if no such file exists; so does the character that stands for
     * what the encoding of the locale lacks, since other names are ASCII.
     */
    private static boolean looksLikePath(String what) {
        return what.contains("/") || what.contains("\\") || what.indexOf(LOST) >= 0 || hasEndingOfFile(what);
    }
}
