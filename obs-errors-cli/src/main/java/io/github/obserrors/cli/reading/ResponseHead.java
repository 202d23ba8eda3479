package io.github.obserrors.cli.reading;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.response.Headers;
import io.github.obserrors.xml.response.ResponseDecoder;
import io.github.obserrors.xml.response.SuccessBody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of a response in a text: a status line and the headers, each behind the same mark of the program; for one thread. */
final class ResponseHead {

    /** What stands in every status line. */
    static final List<String> WORDS = List.of("HTTP/1.0 ", "HTTP/1.1 ", "HTTP/2 ", "HTTP/2.0 ", "HTTP/3 ", "HTTP/3.0 ");

    /** What stands in every status line of OkHttp's log, whose headers have the same text before them. */
    static final List<String> WORDS_OF_OKHTTP = List.of(
            "<-- 20", "<-- 30", "<-- 40", "<-- 41", "<-- 42", "<-- 43", "<-- 45", "<-- 49", "<-- 50", "<-- 51",
            "<-- 52");

    private static final Pattern STATUS_LINE_OF_OKHTTP = Pattern.compile(
            "^([^\n<]{0,128})<-- ([1-9][0-9]{2})(?: [^\n]{0,128}?)? https?://[^ \n]{1,2048}+(?: \\([0-9][^\n()]{0,64}\\))?$");

    private static final Pattern STATUS_LINE =
            Pattern.compile("^([ \t<*|]{0,8})HTTP/[0-9](?:\\.[0-9])? ([1-9][0-9]{2})(?: [^\n]{0,256}+)?$");

    private static final Pattern HEADER =
            Pattern.compile("^([!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}+):(.*+)$", Pattern.DOTALL);

    private static final int LONGEST_MARK = 8;
    private static final int CONTINUE = 100;
    private static final int FIRST_OF_NO_INTERIM = 200;
    private static final int FIRST_OF_NO_SUCCESS = 300;
    private static final int PARTIAL_CONTENT = 206;

    private final String mark;
    private final int status;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();

    private ResponseHead(String mark, int status) {
        this.mark = mark;
        this.status = status;
    }

    /** Tells whether a word at this place can stand in a status line, by what is before it on its line. */
    static boolean mayBegin(byte[] bytes, int from, int place) {
        int at = place;
        while (at > from && place - at < LONGEST_MARK && isMark(bytes[at - 1])) {
            at--;
        }
        return at == from || place - at == LONGEST_MARK || bytes[at - 1] == '\n';
    }

    private static boolean isMark(byte b) {
        return b == ' ' || b == '\t' || b == '<' || b == '*' || b == '|';
    }

    /** The head whose status line this line is, without headers yet. */
    static Optional<ResponseHead> of(String line) {
        return of(STATUS_LINE, line)
                .or(() -> line.contains("<-- ") ? of(STATUS_LINE_OF_OKHTTP, line) : Optional.empty());
    }

    private static Optional<ResponseHead> of(Pattern pattern, String line) {
        Matcher statusLine = pattern.matcher(line);
        return statusLine.find()
                ? Optional.of(new ResponseHead(statusLine.group(1), Integer.parseInt(statusLine.group(2))))
                : Optional.empty();
    }

    /** Adds the next line; false if it is no header of this head. */
    boolean add(String line) {
        if (!line.startsWith(mark)) {
            return false;
        }
        Matcher header = HEADER.matcher(line.substring(mark.length()));
        if (!header.find()) {
            return false;
        }
        headers.computeIfAbsent(header.group(1), name -> new ArrayList<>()).add(header.group(2));
        return true;
    }

    /** Tells whether this line is the empty one behind the headers. */
    boolean isEndedBy(String line) {
        return line.startsWith(mark) ? line.isBlank() || line.length() == mark.length() : line.isBlank();
    }

    /** Tells whether the answer itself is still to come. */
    boolean isInterim() {
        return (status >= CONTINUE && status < FIRST_OF_NO_INTERIM)
                || (status == FIRST_OF_NO_INTERIM
                        && headers.isEmpty()
                        && mark.length() <= LONGEST_MARK); // of a proxy to CONNECT
    }

    /** Tells whether this is the other head again, shown once more without the mark or with another. */
    boolean repeats(ResponseHead other) {
        return status == other.status && headers.equals(other.headers) && !mark.equals(other.mark);
    }

    /** Tells whether the body is the data of an object, which proves nothing. */
    boolean isOfObject() {
        return status < FIRST_OF_NO_SUCCESS
                && (status == PARTIAL_CONTENT || Headers.of(headers).areOfObject());
    }

    /** The response without its body. */
    DecodedResponse decoded() {
        return new ResponseDecoder(status, Headers.of(headers), DecodeOptions.defaults(), SuccessBody.UNREAD)
                .decode(new byte[0]);
    }
}
