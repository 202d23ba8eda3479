package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds responses in any text: what {@code curl -i} prints, a log, a stack trace.
 *
 * <p>All looking is done on bytes as ISO-8859-1, where each byte is one character, so that a body reaches the decoder as
 * it was, whatever its encoding.
 */
final class ResponseFinder {

    private static final Pattern STATUS_LINE = Pattern.compile("(?m)^HTTP/[0-9](?:\\.[0-9])? ([0-9]{3})(?: .*)?\r?$");
    private static final Pattern HEADER_END = Pattern.compile("\r?\n\r?\n|\r?\n\\z");
    private static final Pattern START =
            Pattern.compile("<(?:[^\\s<>:/!?]{1,64}:)?(Error|error|DeleteResult)(?=[\\s/>])");
    private static final Pattern DECLARATION_BEFORE = Pattern.compile("<\\?xml[^<>]{0,200}\\?>\\s{0,10}\\z");
    private static final Pattern CODE = Pattern.compile("(?i)code[\\s>]|<DeleteResult");
    private static final int LONGEST_DECLARATION = 256;
    private static final String DELETE_RESULT = "DeleteResult";

    private final byte[] bytes;
    private final String text;
    private final DecodeOptions options;
    private final Supplier<ResponseDecoder> bodyDecoders;

    /** Makes a finder; a body that stands without a status line gets a decoder of its own from the supplier. */
    ResponseFinder(byte[] bytes, DecodeOptions options, Supplier<ResponseDecoder> bodyDecoders) {
        this.bytes = bytes;
        this.text = new String(bytes, ISO_8859_1);
        this.options = options.withResultDocument();
        this.bodyDecoders = bodyDecoders;
    }

    /** All responses in their order; bodies that are no error do not count. */
    List<DecodedResponse> find() {
        if (STATUS_LINE.matcher(text).lookingAt()) {
            return responses();
        }
        List<DecodedResponse> bodies = bodies();
        if (bodies.isEmpty()) {
            DecodedResponse whole = bodyDecoders.get().decode(bytes);
            return isError(whole) ? List.of(whole) : List.of();
        }
        return bodies;
    }

    private List<DecodedResponse> responses() {
        List<DecodedResponse> responses = new ArrayList<>();
        Matcher line = STATUS_LINE.matcher(text);
        boolean found = line.find();
        while (found) {
            int status = Integer.parseInt(line.group(1));
            int headersStart = line.end();
            found = line.find();
            int end = found ? line.start() : text.length();
            boolean interim = status < 200 || isAnswerOfProxy(status, headersStart, end);
            if (!(found && interim)) {
                responses.add(response(status, headersStart, end));
            }
        }
        return responses;
    }

    /** A proxy answers 200 to CONNECT, without a body, before the server answers. */
    private boolean isAnswerOfProxy(int status, int start, int end) {
        return status == 200 && text.substring(bodyStart(start, end), end).isBlank();
    }

    private int bodyStart(int headersStart, int end) {
        Matcher headerEnd = HEADER_END.matcher(text).region(headersStart, end);
        return headerEnd.find() ? headerEnd.end() : end;
    }

    private DecodedResponse response(int status, int headersStart, int end) {
        int bodyStart = bodyStart(headersStart, end);
        Headers headers = new Headers(headers(text.substring(headersStart, bodyStart)));
        int bodyEnd = end;
        long length = headers.contentLength().orElse(Long.MAX_VALUE);
        if (length < end - bodyStart
                && text.substring(bodyStart + (int) length, end).isBlank()) {
            bodyEnd = bodyStart + (int) length; // editors and terminals add a line end
        }
        byte[] body = text.substring(bodyStart, bodyEnd).getBytes(ISO_8859_1);
        return new ResponseDecoder(status, headers, options).decode(body);
    }

    private static Map<String, List<String>> headers(String lines) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String line : lines.split("\r?\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                        .add(line.substring(colon + 1));
            }
        }
        return headers;
    }

    private List<DecodedResponse> bodies() {
        List<MatchResult> starts = START.matcher(text).results().toList();
        List<DecodedResponse> bodies = new ArrayList<>();
        int next;
        for (int i = 0; i < starts.size(); i = next) {
            MatchResult start = starts.get(i);
            String name = start.group(1);
            next = i + 1;
            // A delete result has errors within, any other body ends where the next one begins.
            while (name.equals(DELETE_RESULT)
                    && next < starts.size()
                    && !starts.get(next).group(1).equals(name)) {
                next++;
            }
            int limit = next < starts.size() ? starts.get(next).start() : text.length();
            int end = end(name, start.end(), limit);
            while (i + 1 < next && next > 0 && starts.get(next - 1).start() > end) {
                next--; // these stand behind the delete result
            }
            String body = text.substring(withDeclaration(start.start()), end);
            if (CODE.matcher(body).find()) {
                DecodedResponse decoded = bodyDecoders.get().decode(body.getBytes(ISO_8859_1));
                if (isError(decoded)) {
                    bodies.add(decoded);
                }
            }
        }
        return bodies;
    }

    /** Tells whether a body names a code, or came with a status that is an error by itself. */
    private static boolean isError(DecodedResponse body) {
        return body instanceof DeleteResult
                || (body instanceof ErrorResponse error
                        && (error.code().isPresent() || error.status().isPresent()));
    }

    private int withDeclaration(int start) {
        int from = Math.max(0, start - LONGEST_DECLARATION);
        Matcher declaration = DECLARATION_BEFORE.matcher(text.substring(from, start));
        return declaration.find() ? from + declaration.start() : start;
    }

    /** Where the end tag ends, or the next body begins, or the text ends. */
    private int end(String name, int start, int limit) {
        Matcher endTag = Pattern.compile("</(?:[^\\s<>:/]{1,64}:)?" + name + "\\s*>|<\\?xml")
                .matcher(text)
                .region(start, limit);
        if (!endTag.find()) {
            return limit;
        }
        return endTag.group().startsWith("</") ? endTag.end() : endTag.start();
    }
}
