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
import java.util.Optional;
import java.util.function.Consumer;
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

    private static final String PREFIX = "(?:[^\\s<>:/!?]{1,64}:)?";
    /** Within a string of JSON, there may be backslashes before the slash. */
    private static final String END_TAG = "<\\\\{0,8}/";

    private static final Pattern START = Pattern.compile("<" + PREFIX + "(Error|error|DeleteResult)(?=[\\s/>])");

    /** The end tag, or a sign that the body was cut off: a declaration, or another body that cannot be inside it. */
    private static final Pattern END_OF_ERROR = Pattern.compile(
            END_TAG + PREFIX + "(?:Error|error)\\s*+>|(?=<\\?xml|<" + PREFIX + "(?:Error|error|DeleteResult)[\\s/>])");

    private static final Pattern DECLARATION_BEFORE = Pattern.compile("<\\?xml[^<>]{0,200}\\?>\\s{0,10}\\z");

    /** The least that makes a body worth decoding: a whole code that is not blank. A text may hold any number of beginnings. */
    private static final Pattern CODE = Pattern.compile(
            "(?i)<" + PREFIX + "code(?=[\\s>])[^<>]*+>?+[ \\t\\r\\n]*+(?!" + END_TAG + PREFIX + "code[\\s>])");

    private static final Pattern END_OF_CODE = Pattern.compile("(?i)" + END_TAG + PREFIX + "code\\s*+>");

    private static final int PARTIAL_CONTENT = 206;
    private static final int LONGEST_DECLARATION = 256;
    /** What is looked at behind a body for the response that follows. */
    private static final int LONGEST_GAP = 4096;

    private static final String DELETE_RESULT = "DeleteResult";
    private static final String VERSION = "HTTP/";

    /** The patterns of a head, compiled when a text has one: a program that has just started takes long for it. */
    private static final class Head {

        static final Pattern STATUS_LINE =
                Pattern.compile("(?md)^" + VERSION + "[0-9](?:\\.[0-9])? ([0-9]{3})(?: .*)?\r?$");
        static final Pattern FIELD = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]++):([^\n]*+)\n?");
        static final Pattern END = Pattern.compile("\r?\n");
    }

    /** The patterns of a delete result, compiled when a text may have one. */
    private static final class OfDeleteResult {

        static final Pattern END =
                Pattern.compile(END_TAG + PREFIX + "DeleteResult\\s*+>|(?=<\\?xml|<" + PREFIX + "DeleteResult[\\s/>])");

        /** The least that makes one worth decoding: an entry or its end. */
        static final Pattern CONTENT = Pattern.compile(
                "(?i)" + END_TAG + PREFIX + "(?:deleted|deleteresult)\\s*+>|<" + PREFIX + "deleteresult\\s*+/>");
    }

    private final byte[] bytes;
    private final String text;
    private final BlankRuns blanks;
    private final DecodeOptions options;
    private final Supplier<ResponseDecoder> bodyDecoders;

    /** Creates a finder; the supplier provides a decoder for each body that has no status line. */
    public ResponseFinder(byte[] bytes, DecodeOptions options, Supplier<ResponseDecoder> bodyDecoders) {
        this(bytes, bytes.length, options, bodyDecoders);
    }

    /** Creates a finder for the beginning of an array, which is not changed as long as the finder is in use. */
    ResponseFinder(byte[] bytes, int length, DecodeOptions options, Supplier<ResponseDecoder> bodyDecoders) {
        this.bytes = bytes;
        this.text = new String(bytes, 0, length, ISO_8859_1);
        this.blanks = new BlankRuns(text);
        this.options = options;
        this.bodyDecoders = bodyDecoders;
    }

    /** All responses in order, without bodies that are not errors. */
    public List<DecodedResponse> find() {
        List<DecodedResponse> responses = new ArrayList<>();
        if (beginsWithStatusLine()) {
            findResponses(Extent.END, responses::add);
        } else {
            findBodies(Extent.END, new Responses(responses::add));
            if (responses.isEmpty()) {
                whole().ifPresent(responses::add);
            }
        }
        return responses;
    }

    /** What a text is a part of: more of it may follow, more than is waited for, or nothing. */
    enum Extent {
        MORE_FOLLOWS,
        CUT,
        END
    }

    /** Where the next part of a text begins, and what to leave out of it first. */
    record Rest(int from, Optional<Skip> skip) {

        static Rest from(int from) {
            return new Rest(from, Optional.empty());
        }
    }

    boolean beginsWithStatusLine() {
        return isStatusLineAt(blanks.endFrom(0));
    }

    /** The text as one body, if it is an error or has a status. */
    public Optional<DecodedResponse> whole() {
        return Optional.of(bodyDecoders.get().decode(Arrays.copyOf(bytes, text.length())))
                .filter(whole -> isError(whole) || whole.status().isPresent());
    }

    /** Gives each response to the consumer, unless its end is not yet to be seen; what remains begins with it. */
    Rest findResponses(Extent extent, Consumer<DecodedResponse> consumer) {
        Matcher line = Head.STATUS_LINE.matcher(text);
        boolean found = line.region(blanks.endFrom(0), text.length()).find();
        while (found) {
            int start = line.start();
            int status = Integer.parseInt(line.group(1));
            Map<String, List<String>> fields = new LinkedHashMap<>();
            int bodyStart = readHeaders(line.end(), fields);
            Headers headers = Headers.of(fields);
            boolean hasBody = !isStatusLineAt(blanks.endFrom(bodyStart));
            if (extent == Extent.MORE_FOLLOWS
                    && length(headers) >= text.length() - bodyStart - LONGEST_GAP
                    && (hasBody || length(headers) <= options.bounds().deleteResult())) {
                return Rest.from(start); // the end of the head or of the body is still to come
            }
            // The request is unknown, but headers can show that the body is an object, whose data proves nothing.
            boolean ofObject = headers.areOfObject() || status == PARTIAL_CONTENT;
            int framedEnd = framedEnd(bodyStart, headers);
            boolean toTheEnd = framedEnd < 0 && status < 300 && ofObject && hasBody;
            if (toTheEnd) {
                framedEnd = text.length(); // what looks like a response within the data is data
            }
            found = line.region(Math.max(bodyStart, framedEnd), text.length()).find();
            if (!found && extent == Extent.MORE_FOLLOWS) {
                return Rest.from(start);
            }
            int end = found ? line.start() : text.length();
            if (!(found && isInterim(status, bodyStart, end))) {
                byte[] body = Arrays.copyOfRange(bytes, bodyStart, framedEnd < 0 ? end : framedEnd);
                SuccessBody successBody = ofObject ? SuccessBody.UNREAD : SuccessBody.ANY;
                consumer.accept(new ResponseDecoder(status, headers, options, successBody).decode(body));
            }
            if (extent == Extent.CUT) {
                return found ? Rest.from(line.start()) : cut(length(headers) - (text.length() - bodyStart), toTheEnd);
            }
        }
        return Rest.from(text.length());
    }

    /** What remains after a response whose body is longer than what is kept of it. */
    private Rest cut(long missing, boolean toTheEnd) {
        if (missing > 0) {
            return new Rest(text.length(), Optional.of(Skip.of(missing)));
        }
        return toTheEnd
                ? new Rest(text.length(), Optional.of(Skip.EVERYTHING))
                : new Rest(text.length() - 1, Optional.of(Skip.before(Head.STATUS_LINE)));
    }

    /** The length of the body that the head tells, or 0. */
    private static long length(Headers headers) {
        return headers.contentLength().orElse(0);
    }

    /** Tells whether the final response is yet to come: a proxy answers CONNECT with 200 and no body. */
    private boolean isInterim(int status, int bodyStart, int end) {
        return status < 200 || (status == 200 && blanks.endFrom(bodyStart) >= end);
    }

    /** Reads headers from the end of a status line on, and returns where the body begins. */
    private int readHeaders(int statusLineEnd, Map<String, List<String>> headers) {
        int at = Math.min(text.length(), statusLineEnd + 1);
        Matcher header = Head.FIELD.matcher(text);
        while (header.region(at, text.length()).lookingAt()) {
            headers.computeIfAbsent(header.group(1), name -> new ArrayList<>()).add(header.group(2));
            at = header.end();
        }
        Matcher end = Head.END.matcher(text).region(at, text.length());
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
        return text.startsWith(VERSION, at)
                && Head.STATUS_LINE.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Only the responses of a text. */
    record Responses(Consumer<DecodedResponse> consumer) implements TextParts {

        @Override
        public void response(DecodedResponse response) {
            consumer.accept(response);
        }

        @Override
        public void text(byte[] bytes, int from, int to) {
            // Nobody asks for it.
        }

        @Override
        public byte[] body(byte[] bytes, int from, int to) {
            return Arrays.copyOfRange(bytes, from, to);
        }
    }

    /** Gives each body with an error and the text between, unless an end is not yet to be seen; what remains begins with it. */
    Rest findBodies(Extent extent, TextParts parts) {
        int done = 0;
        int given = 0;
        Matcher start = START.matcher(text);
        boolean found = find(start, 0);
        while (found) {
            Pattern pattern = start.group(1).equals(DELETE_RESULT) ? OfDeleteResult.END : END_OF_ERROR;
            Matcher end = pattern.matcher(text);
            boolean ends = end.find(start.end());
            if (!ends && extent == Extent.MORE_FOLLOWS) {
                int from = Math.max(done, start.start() - LONGEST_DECLARATION);
                parts.text(bytes, given, from);
                return Rest.from(from);
            }
            done = ends ? end.end() : text.length();
            if (hasContent(start.start(), done)) {
                int from = Math.max(given, withDeclaration(start.start()));
                DecodedResponse decoded = bodyDecoders.get().decode(parts.body(bytes, from, done));
                if (isError(decoded)) {
                    parts.text(bytes, given, from);
                    parts.response(decoded);
                    given = done;
                }
            }
            if (extent == Extent.CUT) {
                parts.text(bytes, given, done);
                return ends ? Rest.from(done) : new Rest(text.length(), Optional.of(Skip.past(pattern)));
            }
            found = find(start, done);
        }
        // The last tag may be cut, and the declaration before it has to be kept too.
        int rest = extent == Extent.END
                ? text.length()
                : Math.max(done, text.length() - LONGEST_DECLARATION - Skip.LONGEST_TAG);
        parts.text(bytes, given, rest);
        return Rest.from(rest);
    }

    /** Finds the next start tag; most of a log holds none, and nothing skips text as fast as looking for one character. */
    private boolean find(Matcher start, int from) {
        for (int tag = text.indexOf('<', from); tag >= 0; tag = text.indexOf('<', tag + 1)) {
            if (mayBeError(tag) && start.region(tag, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Tells, faster than a pattern, whether a name that begins with a bracket ends like one of a body. */
    private boolean mayBeError(int tag) {
        int end = tag + 1;
        int bound = Math.min(text.length(), tag + Skip.LONGEST_TAG);
        while (end < bound && text.charAt(end) > ' ' && text.charAt(end) != '>' && text.charAt(end) != '/') {
            end++;
        }
        return text.startsWith("rror", end - 4) || text.startsWith("DeleteResult", end - 12);
    }

    private boolean hasContent(int start, int end) {
        Matcher code = CODE.matcher(text).region(start, end);
        return (code.find() && END_OF_CODE.matcher(text).region(code.end(), end).find())
                || OfDeleteResult.CONTENT.matcher(text).region(start, end).find();
    }

    private static boolean isError(DecodedResponse body) {
        return body instanceof DeleteResult || body instanceof ErrorResponse;
    }

    private int withDeclaration(int start) {
        int from = Math.max(0, start - LONGEST_DECLARATION);
        Matcher declaration = DECLARATION_BEFORE.matcher(text.substring(from, start));
        return declaration.find() ? from + declaration.start() : start;
    }
}
