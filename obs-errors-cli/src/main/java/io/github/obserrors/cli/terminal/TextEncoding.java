package io.github.obserrors.cli.terminal;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encoding of text for people. Data for programs is always UTF-8. */
public final class TextEncoding {

    private TextEncoding() {}

    /**
     * The encoding of the locale, in which a terminal shows text; UTF-8 if the locale names none but ASCII, since such a
     * locale says nothing about the terminal.
     */
    public static Charset ofLocale() {
        // Since Java 19, standard output may have an encoding of its own.
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        return name.equals("UTF-8") || !isCharset(name) ? StandardCharsets.UTF_8 : usable(Charset.forName(name));
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Charset usable(Charset charset) {
        return charset.equals(StandardCharsets.US_ASCII) || !charset.canEncode() ? StandardCharsets.UTF_8 : charset;
    }

    /** A printer in an encoding; what the encoding lacks is printed as its number, as {@link Printable} prints it. */
    public static PrintWriter printer(OutputStream out, Charset charset, boolean flushLines) {
        OutputStreamWriter writer = new OutputStreamWriter(out, charset);
        return new PrintWriter(
                charset.equals(StandardCharsets.UTF_8) ? writer : new EscapingWriter(writer, charset.newEncoder()),
                flushLines);
    }
}
