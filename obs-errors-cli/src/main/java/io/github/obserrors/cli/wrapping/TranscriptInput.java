package io.github.obserrors.cli.wrapping;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The responses in what {@code curl -v}, {@code curl -i} with its progress or {@code wget -S} print, as {@code curl -i} alone
 * would print them; for one thread.
 *
 * <p>What the program says itself is left out: the request with its secrets, the connection, the progress. So is a head that
 * {@code curl -v -i} or {@code curl -vI} shows a second time.
 */
public final class TranscriptInput extends InputStream {

    /** How far the first head is looked for. */
    private static final int BEGINNING = 16 << 10;

    /** A longer line is part of a body. */
    private static final int LONGEST_LINE = 8 << 10;

    /** What curl says behind a body that does not end with a line feed. */
    private static final List<String> BEHIND_BODY =
            List.of("* Connection #", "* Closing connection", "* TLSv1.", "* transfer closed");

    /** The patterns, compiled when a text may be such an output. */
    private static final class Talk {

        static final Pattern STATUS_LINE =
                Pattern.compile("(?:< |  )?HTTP/[0-9](?:\\.[0-9])? [1-9][0-9]{2}(?: .{0,256}+)?");

        static final Pattern HEADER = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}+:.*+", Pattern.DOTALL);

        /** The progress of a transfer, and the head of its table. */
        static final Pattern PROGRESS = Pattern.compile("\\s*+% Total\\s.*+"
                + "|\\s++Dload\\s.*+"
                + "|\\s*+[0-9]{1,3}\\s++[0-9.]{1,7}[kMGTP]?\\s++[0-9]{1,3}\\s++[0-9.]{1,7}[kMGTP]?\\s.*+"
                + "|#{1,256}+\\s.*+");

        /** What the programs say of themselves. */
        static final Pattern OF_PROGRAM = Pattern.compile(
                "\\*(?: .*+)?|>(?: .*+)?|[{}] \\[[0-9]+ bytes data\\].*+"
                        + "|curl: \\([0-9]+\\).*+|Warning: .*+|Note: .*+"
                        + "|--[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8}--  .*+|Resolving .*+|Connecting to .*+|Reusing existing connection .*+"
                        + "|HTTP request sent, awaiting response\\.\\.\\. .*+|[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8} ERROR [0-9]{3}: .*+"
                        + "|[^\n]{0,128}[$#%+>] (?:curl|wget) .*+|Length: .*+|Saving to: .*+|Location: .*+ \\[following\\]|Retrying\\.");
    }

    private final InputStream in;
    private byte[] ready = {};
    private int at;
    private boolean ended;

    /** The status line that was read last. */
    private String statusLine = "";

    private boolean inHead;
    private boolean marked;
    private boolean repeated;
    private boolean indented;
    private boolean bodyBegun;

    private TranscriptInput(InputStream in) {
        this.in = in;
    }

    /**
     * {@return the responses alone if a text begins like the output of such a program, else the text}
     *
     * @param in the text, which supports marks
     * @throws IOException if the text cannot be read
     */
    public static InputStream of(InputStream in) throws IOException {
        in.mark(BEGINNING);
        byte[] beginning = in.readNBytes(BEGINNING);
        in.reset();
        String text = new String(beginning, StandardCharsets.ISO_8859_1);
        return text.contains("HTTP/") && isTranscript(text) ? new TranscriptInput(in) : in;
    }

    /** Tells whether the first line that is no talk of a program is a status line, and not that of curl -i alone. */
    private static boolean isTranscript(String beginning) {
        int from = 0;
        while (from < beginning.length()) {
            int end = beginning.indexOf('\n', from);
            String line = withoutReturn(beginning.substring(from, end < 0 ? beginning.length() : end));
            if (Talk.STATUS_LINE.matcher(line).matches()) {
                return from > 0 || !line.startsWith("HTTP/");
            }
            if (!line.isBlank() && !isOfProgram(line)) {
                return false;
            }
            from = end < 0 ? beginning.length() : end + 1;
        }
        return false;
    }

    private static String withoutReturn(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /** Tells whether a line, whose parts a program may have written over each other, is its talk. */
    private static boolean isOfProgram(String line) {
        if (Talk.OF_PROGRAM.matcher(line).matches()) {
            return true;
        }
        boolean any = false;
        for (String part : line.split("\r", -1)) {
            int talk = part.indexOf("* ");
            String progress = talk > 0 ? part.substring(0, talk) : part;
            if (!progress.isBlank() && !Talk.PROGRESS.matcher(progress + " ").matches()) {
                return false;
            }
            any |= !progress.isBlank();
        }
        return any;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == ready.length) {
            if (ended) {
                return -1;
            }
            ready = next();
            at = 0;
        }
        int count = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, buffer, from, count);
        at += count;
        return count;
    }

    /** What is kept of the next line. */
    private byte[] next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int b = in.read();
        while (b >= 0) {
            bytes.write(b);
            if (b == '\n' || bytes.size() == LONGEST_LINE) {
                break;
            }
            b = in.read();
        }
        ended = b < 0;
        String line = bytes.toString(StandardCharsets.ISO_8859_1);
        return kept(line).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String kept(String whole) {
        String line = withoutReturn(whole.endsWith("\n") ? whole.substring(0, whole.length() - 1) : whole);
        if (Talk.STATUS_LINE.matcher(line).matches()) {
            return statusLine(line);
        }
        if (inHead) {
            return ofHead(line, whole);
        }
        return ofBody(line, whole);
    }

    private String statusLine(String line) {
        String plain = line.substring(line.indexOf("HTTP/"));
        boolean mark = line.startsWith("< ");
        inHead = true;
        repeated = marked && !mark && statusLine.equals(plain);
        indented = line.startsWith("  ");
        if (repeated) {
            return "";
        }
        marked = mark;
        statusLine = plain;
        bodyBegun = false;
        return "\n" + plain + "\r\n";
    }

    private String ofHead(String line, String whole) {
        String plain = line.startsWith("< ") || line.startsWith("  ") ? line.substring(2) : line;
        if (plain.isBlank() || plain.equals("<")) {
            inHead = false;
            return repeated ? "" : "\r\n";
        }
        if (Talk.HEADER.matcher(plain).matches() && (!indented || line.startsWith("  "))) {
            return repeated ? "" : plain + "\r\n";
        }
        inHead = false;
        return "\r\n" + ofBody(line, whole);
    }

    private String ofBody(String line, String whole) {
        if (isOfProgram(line) || (!bodyBegun && line.isBlank())) {
            return "";
        }
        bodyBegun = true;
        for (String talk : BEHIND_BODY) {
            int place = line.lastIndexOf(talk);
            if (place > 0) {
                return whole.substring(0, place);
            }
        }
        return whole;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
