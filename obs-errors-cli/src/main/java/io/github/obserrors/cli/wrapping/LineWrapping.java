package io.github.obserrors.cli.wrapping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes off what terminals and log collectors put around each line. */
public final class LineWrapping {

    static final char ESCAPE = '\u001B';

    /** Colors and other commands for terminals. */
    private static final Pattern CONTROL =
            Pattern.compile("\u001B(?:\\[[0-9;?]{0,32}+[@-~]|\\][^\u0007\u001B]{0,256}+\u0007)");

    /** What a collector writes before each line; it says nothing about the line. */
    private static final Pattern PREFIX = Pattern.compile("^(?:"
            + "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,20}+(?:Z|[+-][0-9]{2}:?[0-9]{2}) (?:stdout|stderr) [FP] " // Kubernetes
            + "|[A-Z][a-z]{2} [ 0-9][0-9] [0-9]{2}:[0-9]{2}:[0-9]{2} [A-Za-z0-9._-]{1,64}+ [^ :\\[\n]{1,64}+(?:\\[[0-9]{1,10}\\])?: " // syslog, journald
            + "|<[0-9]{1,3}>1 [0-9T:.+Z-]{1,40}+(?: [^ \n]{1,128}+){4} (?:- )?" // syslog of RFC 5424
            + "|[A-Za-z0-9][A-Za-z0-9._-]{0,63}+ {0,16}\\| " // docker compose
            + "|[\u2502\u2577\u2575\u2503] ?" // the box of Terraform
            + ")");

    /** A line of Docker's log, of fluent-bit or of Loki, which are objects. */
    private static final Pattern OBJECT = Pattern.compile(
            "^\\{(?:\"[a-z_]{1,32}\":\"[^\"\\\\]{0,64}+\",){0,4}\"(?:log|line)\":\"((?:[^\"\\\\]|\\\\.)*+)(?:\"[,}]|$)");

    /** A line of a log of all bytes that Apache HttpClient has received. */
    private static final String QUOTE = "<< \"";

    private LineWrapping() {}

    /**
     * {@return a line without colors, without what a collector of logs put before it, and without a carriage return at its
     * end}
     *
     * @param line the line, without its line feed
     */
    public static String takenOff(String line) {
        String plain = withoutControls(line);
        if (plain.endsWith("\r")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        String inner = inner(plain);
        return inner == null ? plain.substring(prefix(plain)) : inner;
    }

    /** A line, whose end may be missing, without what a collector put around it. */
    static String takenOffPart(String line) {
        return takenOff(line.indexOf(QUOTE) >= 0 && !line.endsWith("\"") ? line + '"' : line);
    }

    /**
     * {@return how long the prefix of a collector is at the beginning of a line; 0 if there is none}
     *
     * @param line the line
     */
    public static int prefix(CharSequence line) {
        Matcher prefix = PREFIX.matcher(line);
        return prefix.lookingAt() ? prefix.end() : 0;
    }

    /** Tells whether a collector has put something around a line. */
    static boolean isWrapped(String line) {
        return prefix(line) > 0 || inner(line) != null;
    }

    /** The line that a collector has put into an object, or that a log of bytes has put into quotes; or nothing. */
    private static @Nullable String inner(String line) {
        if (line.startsWith("{")) {
            Matcher object = OBJECT.matcher(line);
            return object.find() ? without("\n", Escapes.ofString(object.group(1))) : null;
        }
        int quote = line.indexOf(QUOTE);
        return quote >= 0 && line.endsWith("\"") && line.length() > quote + QUOTE.length()
                ? without("[\\r]", without("[\\n]", line.substring(quote + QUOTE.length(), line.length() - 1)))
                : null;
    }

    private static String without(String end, String line) {
        return line.endsWith(end) ? line.substring(0, line.length() - end.length()) : line;
    }

    static String withoutControls(String line) {
        return line.indexOf(ESCAPE) < 0 ? line : CONTROL.matcher(line).replaceAll("");
    }
}
