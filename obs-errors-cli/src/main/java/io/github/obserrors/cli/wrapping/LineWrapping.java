package io.github.obserrors.cli.wrapping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off what terminals and log collectors put around each line. */
public final class LineWrapping {

    private static final char ESCAPE = '\u001B';

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
        return plain.substring(prefix(plain));
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

    private static String withoutControls(String line) {
        return line.indexOf(ESCAPE) < 0 ? line : CONTROL.matcher(line).replaceAll("");
    }
}
