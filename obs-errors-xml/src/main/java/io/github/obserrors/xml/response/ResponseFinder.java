package io.github.obserrors.xml.response;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.xml.DecodeOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds responses in any text: the output of {@code curl -i}, a log, a stack trace.
 *
 * <p>The search treats the bytes as ISO-8859-1, in which each byte is one character, so that a body reaches the decoder
 * unchanged, whatever its encoding.
 */
public final class ResponseFinder {

    private static final Pattern STATUS_LINE = Pattern.compile("(?md)^HTTP/[0-9](?:\\.[0-9])? ([0-9]{3})(?: .*)?\r?$");
    private static final Pattern HEADER = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]++):([^\n]*+)\n?");
    private static final Pattern HEADER_END = Pattern.compile("\r?\n");

    private static final String PREFIX = "(?:[^\\s<>:/!?]{1,64}:)?";
    private static final Pattern START = Pattern.compile("<" + PREFIX + "(Error|error|DeleteResult)(?=[\\s/>])");

    /** The end tag, or a sign that the body was cut off: a declaration, or another body that cannot be inside it. */
    private static final Pattern END_OF_ERROR = Pattern.compile(
            "</" + PREFIX + "(?:Error|error)\\s*+>|(?=<\\?xml|<" + PREFIX + "(?:Error|error|DeleteResult)[\\s/>])");

    private static final Pattern END_OF_DELETE_RESULT =
            Pattern.compile("</" + PREFIX + "DeleteResult\\s*+>|(?=<\\?xml|<" + PREFIX + "DeleteResult[\\s/>])");

    private static final Pattern DECLARATION_BEFORE = Pattern.compile("<\\?xml[^<>]{0,200}\\?>\\s{0,10}\\z");

    /**
     * The least that makes a body worth decoding: an entry or the end of a delete result, or a whole code that is not
     * blank. A text may hold any number of mere beginnings.
     */
    private static final Pattern OF_DELETE_RESULT =
            Pattern.compile("(?i)</" + PREFIX + "(?:deleted|deleteresult)\\s*+>|<" + PREFIX + "deleteresult\\s*+/>");

    private static final Pattern CODE =
            Pattern.compile("(?i)<" + PREFIX + "code(?=[\\s>])[^<>]*+>?+[ \\t\\r\\n]*+(?!</" + PREFIX + "code[\\s>])");

    private static final Pattern END_OF_CODE = Pattern.compile("(?i)</" + PREFIX + "code\\s*+>");

    private static final int PARTIAL_CONTENT = 206;
    private static final int LONGEST_DECLARATION = 256;
    private static final String DELETE_RESULT = "DeleteResult";

    private final byte[] bytes;
    private final String text;
    private final BlankRuns blanks;
    private final DecodeOptions options;
    private final Supplier<ResponseDecoder> bodyDecoders;

    /** Creates a finder; the supplier provides a decoder for each body that has no status line. */
    public ResponseFinder(byte[] bytes, DecodeOptions options, Supplier<ResponseDecoder> bodyDecoders) {
        this.bytes = bytes;
        this.text = new String(bytes, ISO_8859_1);
        this.blanks = new BlankRuns(text);
        this.options = options;
        this.bodyDecoders = bodyDecoders;
    }

    /** All responses in order, without bodies that are not errors. */
    public List<DecodedResponse> find() {
        int start = blanks.endFrom(0);
        if (isStatusLineAt(start)) {
            return responses(start);
        }
        List<DecodedResponse> bodies = bodies();
        if (bodies.isEmpty()) {
            DecodedResponse whole = bodyDecoders.get().decode(bytes);
            return isError(whole) || whole.status().isPresent() ? List.of(whole) : List.of();
        }
        return bodies;
    }

    private List<DecodedResponse> responses(int start) {
        List<DecodedResponse> responses = new ArrayList<>();
        Matcher line = STATUS_LINE.matcher(text);
        boolean found = line.region(start, text.length()).find();
        while (found) {
            int status = Integer.parseInt(line.group(1));
            Map<String, List<String>> fields = new LinkedHashMap<>();
            int bodyStart = readHeaders(line.end(), fields);
            Headers headers = new Headers(fields);
            // The request is not known, but its answer may be seen to be an object, whose data proves nothing.
            boolean ofObject = headers.areOfObject() || status == PARTIAL_CONTENT;
            int framedEnd = framedEnd(bodyStart, headers);
            if (framedEnd < 0 && status < 300 && ofObject && !isStatusLineAt(blanks.endFrom(bodyStart))) {
                framedEnd = text.length(); // what looks like a response within the data is data
            }
            found = line.region(Math.max(bodyStart, framedEnd), text.length()).find();
            int end = found ? line.start() : text.length();
            if (!(found && isInterim(status, bodyStart, end))) {
                byte[] body = Arrays.copyOfRange(bytes, bodyStart, framedEnd < 0 ? end : framedEnd);
                SuccessBody successBody = ofObject ? SuccessBody.UNREAD : SuccessBody.ANY;
                responses.add(new ResponseDecoder(status, headers, options, successBody).decode(body));
            }
        }
        return responses;
    }

    /** Tells whether the final response is yet to come: a proxy answers CONNECT with 200 and no body. */
    private boolean isInterim(int status, int bodyStart, int end) {
        return status < 200 || (status == 200 && blanks.endFrom(bodyStart) >= end);
    }

    /** Reads headers from the end of a status line on, and returns where the body begins. */
    private int readHeaders(int statusLineEnd, Map<String, List<String>> headers) {
        int at = Math.min(text.length(), statusLineEnd + 1);
        Matcher header = HEADER.matcher(text);
        while (header.region(at, text.length()).lookingAt()) {
            headers.computeIfAbsent(header.group(1), name -> new ArrayList<>()).add(header.group(2));
            at = header.end();
        }
        Matcher end = HEADER_END.matcher(text).region(at, text.length());
        return end.lookingAt() ? end.end() : at;
    }

    /** Where the body ends by its length, or -1 if that is impossible. Editors and terminals may add a line end. */
    private int framedEnd(int bodyStart, Headers headers) {
        long end = headers.contentLength().orElse(text.length()) + bodyStart;
        if (end > text.length()) {
            return -1;
        }
        int next = blanks.endFrom((int) end);
        return next == text.length() || isStatusLineAt(next) ? (int) end : -1;
    }

    private boolean isStatusLineAt(int at) {
        return STATUS_LINE.matcher(text).region(at, text.length()).lookingAt();
    }

    private List<DecodedResponse> bodies() {
        List<DecodedResponse> bodies = new ArrayList<>();
        Matcher start = START.matcher(text);
        boolean found = start.find();
        while (found) {
            int end = end(start.group(1), start.end());
            if (hasContent(start.start(), end)) {
                byte[] body = Arrays.copyOfRange(bytes, withDeclaration(start.start()), end);
                DecodedResponse decoded = bodyDecoders.get().decode(body);
                if (isError(decoded)) {
                    bodies.add(decoded);
                }
            }
            found = start.find(end);
        }
        return bodies;
    }

    private boolean hasContent(int start, int end) {
        Matcher code = CODE.matcher(text).region(start, end);
        return OF_DELETE_RESULT.matcher(text).region(start, end).find()
                || (code.find()
                        && END_OF_CODE.matcher(text).region(code.end(), end).find());
    }

    private static boolean isError(DecodedResponse body) {
        return body instanceof DeleteResult || body instanceof ErrorResponse;
    }

    private int withDeclaration(int start) {
        int from = Math.max(0, start - LONGEST_DECLARATION);
        Matcher declaration = DECLARATION_BEFORE.matcher(text.substring(from, start));
        return declaration.find() ? from + declaration.start() : start;
    }

    private int end(String name, int startTag) {
        Matcher end = (name.equals(DELETE_RESULT) ? END_OF_DELETE_RESULT : END_OF_ERROR).matcher(text);
        return end.find(startTag) ? end.end() : text.length();
    }
}
