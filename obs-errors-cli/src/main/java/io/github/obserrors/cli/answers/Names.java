package io.github.obserrors.cli.answers;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.cli.names.TypedNames;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Tells what an argument names. Names take precedence over files: a code means the same everywhere, and ./NoSuchKey reaches
 * a file of that name.
 */
public final class Names {

    private static final List<String> ENDINGS =
            List.of(".xml", ".txt", ".json", ".htm", ".html", ".log", ".out", ".http", ".body");

    private static final char LOST = '\uFFFD';

    private Names() {}

    public static Optional<HttpStatus> status(String what) {
        return isStatus(what) ? Optional.of(HttpStatus.of(Integer.parseInt(what))) : Optional.empty();
    }

    private static boolean isStatus(String what) {
        return what.length() == 3 && what.charAt(0) != '0' && isDigit(what, 0) && isDigit(what, 1) && isDigit(what, 2);
    }

    private static boolean isDigit(String text, int at) {
        return '0' <= text.charAt(at) && text.charAt(at) <= '9';
    }

    /** A code in nearly its own spelling; what has blanks may mean more than a code. */
    public static Optional<ServerErrorCode> serverCode(String what) {
        return what.indexOf(' ') >= 0 || looksLikePath(what) ? Optional.empty() : ServerErrorCode.find(what);
    }

    /** The names in any spelling that a text lists; none if it is the name of a file, or cannot be anything else. */
    public static List<TypedNames> typed(String what) {
        return isOnlyPath(what) ? List.of() : TypedNames.in(what);
    }

    /** A slash may also stand in a sentence or in HTTP/1.1, but not where there is no blank or where a path begins. */
    private static boolean isOnlyPath(String what) {
        return looksLikePath(what)
                && (what.indexOf(' ') < 0
                        || hasEndingOfFile(what)
                        || ".~/\\".indexOf(what.charAt(0)) >= 0
                        || exists(what));
    }

    /** Tells whether what is no name of anything else is the name of a file. */
    public static boolean isPath(String what) {
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
