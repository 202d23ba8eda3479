package io.github.obserrors.xml;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.NoError;
import io.github.obserrors.api.UnknownOutcome;
import io.github.obserrors.api.text.Utf8;
import io.github.obserrors.xml.response.Headers;
import io.github.obserrors.xml.response.ResponseDecoder;
import io.github.obserrors.xml.response.ResponseFinder;
import io.github.obserrors.xml.response.SuccessBody;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Decodes whole responses of OBS: whatever a server sends, the answer is a typed one, and nothing is lost.
 *
 * <pre>{@code
 * DecodedResponse answer = ErrorResponses.decode(status, headers, body);
 * if (answer instanceof ErrorResponse error) {
 *     if (error.is(ServerErrorCode.NO_SUCH_KEY)) {
 *         return Optional.empty();
 *     }
 *     throw new ObsErrorException("GET " + bucket + "/" + key, error);
 * }
 * }</pre>
 *
 * <p>Use {@code decode} where a success is possible, and {@code decodeError} where you know that the request failed, for
 * example in the exception handler of a client.
 *
 * <p>The facts come from the body first, then from the headers of both families ({@code x-obs-} and {@code x-amz-}), then
 * from the status. Headers without a prefix ({@code error-code}, {@code error-message}, {@code request-id} and {@code id-2},
 * as the exception of esdk-obs-java holds them) are read where neither family has that header. The ids of body and headers
 * are both kept. The body may be XML as OBS sends it, XML that is cut off, wrapped, not well-formed or labelled as something
 * else, JSON, an HTML page of a proxy, or plain text; {@linkplain DecodedResponse#notes() notes} say what was odd.
 *
 * <p>{@code decode} decides by the status:
 *
 * <ul>
 *   <li>A status from 100 to 299 is no error, and the body is not read, unless a
 *       {@linkplain DecodeOptions#withResultDocument(boolean) result document} is expected; nor is 304 an error.
 *   <li>Where a result document is expected, a {@link NoError} means that a whole, well-formed one has come: its root is
 *       {@code CopyObjectResult}, {@code CopyPartResult} or {@code CompleteMultipartUploadResult}, in any namespace. A body
 *       without an error that is anything else is an {@link UnknownOutcome}: no body at all, also with 204 or 304, one that
 *       is cut off, compressed or larger than the {@link Bounds} allow for an error, another document, an HTML page, JSON,
 *       text, or a stream that failed.
 *   <li>Any other status is an error, also without a body, as for HEAD; a redirection has its
 *       {@linkplain ErrorResponse#redirectTarget() target}.
 *   <li>A multi-object delete result gives a {@link DeleteResult}, which says whether it is
 *       {@linkplain DeleteResult#isComplete() complete}.
 * </ul>
 *
 * <p>{@code decodeError} reads the body at any status and always gives an {@link ErrorResponse}. If the body turns out to be
 * no error, it has no code unless a header names one, and its details hold what the body says.
 *
 * <p>Headers can be given in two forms, both with the names in any case:
 *
 * <ul>
 *   <li>as a map from names to values. A value is a text, or a collection, an array or an {@code Optional} of texts, as the
 *       clients of the JDK, OkHttp, esdk-obs-java, AWS and MinIO give them. Other names and values are skipped, {@code null}
 *       too, such as the name of the status line in {@link java.net.HttpURLConnection#getHeaderFields()}.
 *   <li>as a function from a name to such a value or {@code null}, for clients whose headers are no map, such as Spring
 *       ({@code headers::getFirst}) and Apache HttpClient 5. It is asked for each header that counts, first with the name in
 *       lower case, then in its usual form, for example {@code x-obs-request-id} and {@code X-Obs-Request-Id}.
 * </ul>
 *
 * <p>No method throws anything but a {@link NullPointerException} for {@code null} arguments, whatever the server sent, and
 * even if the map, the function or the stream fails; time and memory are in proportion to the body, and one byte more is
 * looked at than the {@link Bounds} allow, whether the body is given as bytes, as text or as a stream. All methods are safe
 * for use by several threads.
 */
public final class ErrorResponses {

    private ErrorResponses() {}

    /**
     * Decodes a response.
     *
     * @param status the HTTP status
     * @param headers the headers by name
     * @param body the bytes of the body, possibly none
     * @return what the response says
     */
    public static DecodedResponse decode(int status, Map<String, ?> headers, byte[] body) {
        return decode(status, headers, body, DecodeOptions.defaults());
    }

    /**
     * Decodes a response.
     *
     * @param status the HTTP status
     * @param headers the headers by name
     * @param body the bytes of the body, possibly none
     * @param options how to decode
     * @return what the response says
     */
    public static DecodedResponse decode(int status, Map<String, ?> headers, byte[] body, DecodeOptions options) {
        Objects.requireNonNull(body, "body");
        return new ResponseDecoder(status, Headers.of(headers), options).decode(body);
    }

    /**
     * Decodes a response of a client that gives one header at a time.
     *
     * @param status the HTTP status
     * @param header gives the value of the header with a name, or {@code null}
     * @param body the bytes of the body, possibly none
     * @param options how to decode
     * @return what the response says
     */
    public static DecodedResponse decode(int status, Function<String, ?> header, byte[] body, DecodeOptions options) {
        Objects.requireNonNull(body, "body");
        return new ResponseDecoder(status, Headers.asking(header), options).decode(body);
    }

    /**
     * Decodes a response, reading from its body what is needed of it.
     *
     * @param status the HTTP status
     * @param headers the headers by name
     * @param body the body, not closed; a failure to read it becomes a note
     * @return what the response says
     */
    public static DecodedResponse decode(int status, Map<String, ?> headers, InputStream body) {
        return decode(status, headers, body, DecodeOptions.defaults());
    }

    /**
     * Decodes a response, reading from its body what is needed of it.
     *
     * @param status the HTTP status
     * @param headers the headers by name
     * @param body the body, not closed; a failure to read it becomes a note
     * @param options how to decode
     * @return what the response says
     */
    public static DecodedResponse decode(int status, Map<String, ?> headers, InputStream body, DecodeOptions options) {
        Objects.requireNonNull(body, "body");
        return new ResponseDecoder(status, Headers.of(headers), options).decode(body);
    }

    /**
     * Decodes a response of a client that gives one header at a time, reading from its body what is needed of it.
     *
     * @param status the HTTP status
     * @param header gives the value of the header with a name, or {@code null}
     * @param body the body, not closed; a failure to read it becomes a note
     * @param options how to decode
     * @return what the response says
     */
    public static DecodedResponse decode(
            int status, Function<String, ?> header, InputStream body, DecodeOptions options) {
        Objects.requireNonNull(body, "body");
        return new ResponseDecoder(status, Headers.asking(header), options).decode(body);
    }

    /**
     * Decodes the response to a request that failed, whatever the status.
     *
     * @param status the HTTP status; a client that has none gives 0 or -1
     * @param headers the headers by name
     * @param body the bytes of the body, possibly none
     * @return the error, without a code if neither the body nor a header names one
     */
    public static ErrorResponse decodeError(int status, Map<String, ?> headers, byte[] body) {
        return decodeError(status, Headers.of(headers), body);
    }

    /**
     * Decodes the response to a request that failed, whatever the status, reading from its body what is needed of it.
     *
     * @param status the HTTP status; a client that has none gives 0 or -1
     * @param headers the headers by name
     * @param body the body, not closed; a failure to read it becomes a note
     * @return the error, without a code if neither the body nor a header names one
     */
    public static ErrorResponse decodeError(int status, Map<String, ?> headers, InputStream body) {
        return decodeError(status, Headers.of(headers), body);
    }

    /**
     * Decodes the response to a request that failed, whatever the status, from a body that the client has turned into text.
     *
     * <p>The length, the charset and the compression that the headers name are those of the bytes and do not count here.
     *
     * @param status the HTTP status; a client that has none gives 0 or -1
     * @param headers the headers by name
     * @param body the body, possibly empty
     * @return the error, without a code if neither the body nor a header names one
     */
    public static ErrorResponse decodeError(int status, Map<String, ?> headers, String body) {
        return decodeError(status, Headers.of(headers), body);
    }

    /**
     * Decodes the response to a request that failed, whatever the status, of a client that gives one header at a time.
     *
     * @param status the HTTP status; a client that has none gives 0 or -1
     * @param header gives the value of the header with a name, or {@code null}
     * @param body the bytes of the body, possibly none
     * @return the error, without a code if neither the body nor a header names one
     */
    public static ErrorResponse decodeError(int status, Function<String, ?> header, byte[] body) {
        return decodeError(status, Headers.asking(header), body);
    }

    /**
     * Decodes the response to a request that failed, whatever the status, of a client that gives one header at a time,
     * reading from its body what is needed of it.
     *
     * @param status the HTTP status; a client that has none gives 0 or -1
     * @param header gives the value of the header with a name, or {@code null}
     * @param body the body, not closed; a failure to read it becomes a note
     * @return the error, without a code if neither the body nor a header names one
     */
    public static ErrorResponse decodeError(int status, Function<String, ?> header, InputStream body) {
        return decodeError(status, Headers.asking(header), body);
    }

    /**
     * Decodes the response to a request that failed, whatever the status, of a client that gives one header at a time and
     * has turned the body into text.
     *
     * <p>The length, the charset and the compression that the headers name are those of the bytes and do not count here.
     *
     * @param status the HTTP status; a client that has none gives 0 or -1
     * @param header gives the value of the header with a name, or {@code null}
     * @param body the body, possibly empty
     * @return the error, without a code if neither the body nor a header names one
     */
    public static ErrorResponse decodeError(int status, Function<String, ?> header, String body) {
        return decodeError(status, Headers.asking(header), body);
    }

    private static ErrorResponse decodeError(int status, Headers headers, byte[] body) {
        Objects.requireNonNull(body, "body");
        return new ResponseDecoder(status, headers, DecodeOptions.defaults()).decodeError(body);
    }

    private static ErrorResponse decodeError(int status, Headers headers, InputStream body) {
        Objects.requireNonNull(body, "body");
        return new ResponseDecoder(status, headers, DecodeOptions.defaults()).decodeError(body);
    }

    private static ErrorResponse decodeError(int status, Headers headers, String body) {
        Bounds bounds = DecodeOptions.defaults().bounds();
        int most = Math.max(bounds.body(), bounds.deleteResult()) + 1; // a character takes one byte at least
        byte[] utf8 = Utf8.bytes(body.substring(0, Math.min(body.length(), most)));
        return decodeError(status, headers.ofText(StandardCharsets.UTF_8), utf8);
    }

    /**
     * Decodes a body of whose response nothing else is known.
     *
     * @param body the bytes of the body
     * @return an {@link ErrorResponse} if the body holds an error code, a {@link DeleteResult} if it is one, a
     *     {@link NoError} if it is the whole result document of a copy or of the completion of a multipart upload, else an
     *     {@link UnknownOutcome}; all without a status
     */
    public static DecodedResponse decodeBody(byte[] body) {
        return decodeBody(body, DecodeOptions.defaults());
    }

    /**
     * Decodes a body of whose response nothing else is known.
     *
     * @param body the bytes of the body
     * @param options how to decode
     * @return an {@link ErrorResponse} if the body holds an error code, a {@link DeleteResult} if it is one, a
     *     {@link NoError} if it is the whole result document of a copy or of the completion of a multipart upload, else an
     *     {@link UnknownOutcome}; all without a status
     */
    public static DecodedResponse decodeBody(byte[] body, DecodeOptions options) {
        Objects.requireNonNull(body, "body");
        return new ResponseDecoder(options).decode(body);
    }

    /**
     * Finds the responses in any text: what {@code curl -i} prints, a body, or a text in which bodies stand, a log or a stack
     * trace for example.
     *
     * <p>A text that begins with a status line is taken for responses, one for each status line; interim ones and the
     * answer of a proxy to CONNECT are left out. Of any other text, each XML body with a code counts, or the whole text if
     * there is none. Bodies are taken for result documents, unless a header says that they are the data of an object
     * ({@code ETag}, {@code Last-Modified}, {@code Accept-Ranges} or {@code Content-Range}): whoever hands over a text wants
     * to know what is in it.
     *
     * <p>Since nobody says what was asked, a success is a {@link NoError} also with 204, with 205, with a
     * {@code Content-Length} of 0 and no body, with any whole XML document but {@code Error} and HTML, and with whole JSON
     * that has no error code. Any other success without an error is an {@link UnknownOutcome}.
     *
     * @param text the bytes of the text, all of which are looked at
     * @param options how to decode
     * @return the responses in the order of the text, of which only those with a status line can be a {@link NoError} or an
     *     {@link UnknownOutcome}; empty if there is neither a status line nor anything of an error
     */
    public static List<DecodedResponse> find(byte[] text, DecodeOptions options) {
        Objects.requireNonNull(options, "options");
        return new ResponseFinder(text, options, () -> new ResponseDecoder(options)).find();
    }

    /**
     * Finds the responses in any text, as {@link #find(byte[], DecodeOptions)} does, for bodies with a known status.
     *
     * @param text the bytes of the text, all of which are looked at
     * @param status the HTTP status of the bodies that stand without a status line, of whatever number
     * @param options how to decode
     * @return the responses in the order of the text, or one for the whole text if it has none: an error if the status is
     *     one, else a {@link NoError} or an {@link UnknownOutcome}
     */
    public static List<DecodedResponse> find(byte[] text, int status, DecodeOptions options) {
        Objects.requireNonNull(options, "options");
        return new ResponseFinder(
                        text, options, () -> new ResponseDecoder(status, Headers.NONE, options, SuccessBody.ANY))
                .find();
    }
}
