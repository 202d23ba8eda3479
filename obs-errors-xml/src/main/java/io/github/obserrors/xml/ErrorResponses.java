package io.github.obserrors.xml;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.NoError;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Decodes whole responses of OBS: whatever a server sends, the answer is a typed one, and nothing is lost.
 *
 * <p>The facts come from the body first, then from the headers of both families ({@code x-obs-} and {@code x-amz-}) and the
 * bare names, then from the status. The ids of body and headers are both kept. The body may be XML as OBS sends it, XML
 * that is cut off, wrapped, not well-formed or labelled as something else, JSON, an HTML page of a proxy, or plain text;
 * {@linkplain DecodedResponse#notes() notes} say what was odd.
 *
 * <ul>
 *   <li>A status from 100 to 299 is no error, and the body is not read, unless a
 *       {@linkplain DecodeOptions#withResultDocument() result document} is expected; nor is 304 an error.
 *   <li>Any other status is an error, also without a body, as for HEAD; a redirection has its
 *       {@linkplain ErrorResponse#redirectTarget() target}.
 *   <li>A multi-object delete result gives a {@link DeleteResult}.
 * </ul>
 *
 * <p>No method throws anything but a {@link NullPointerException} for {@code null} arguments, whatever the server sent;
 * time and memory are in proportion to the body, and of a stream one byte more is read than the {@link Bounds} allow. All
 * methods are safe for use by several threads.
 *
 * <p>The headers are those of any HTTP client, by name in any case; {@code null} names and values, such as the status line
 * of {@link java.net.HttpURLConnection#getHeaderFields()}, are skipped.
 */
public final class ErrorResponses {

    private ErrorResponses() {}

    /**
     * Decodes a response.
     *
     * @param status the HTTP status
     * @param headers the values of the headers by name
     * @param body the bytes of the body, possibly none
     * @return what the response says
     */
    public static DecodedResponse decode(int status, Map<String, List<String>> headers, byte[] body) {
        return decode(status, headers, body, DecodeOptions.defaults());
    }

    /**
     * Decodes a response.
     *
     * @param status the HTTP status
     * @param headers the values of the headers by name
     * @param body the bytes of the body, possibly none
     * @param options how to decode
     * @return what the response says
     */
    public static DecodedResponse decode(
            int status, Map<String, List<String>> headers, byte[] body, DecodeOptions options) {
        Objects.requireNonNull(body, "body");
        return new ResponseDecoder(status, new Headers(headers), options).decode(body);
    }

    /**
     * Decodes a response, reading from its body what is needed of it.
     *
     * @param status the HTTP status
     * @param headers the values of the headers by name
     * @param body the body, not closed; a failure to read it becomes a note
     * @return what the response says
     */
    public static DecodedResponse decode(int status, Map<String, List<String>> headers, InputStream body) {
        return decode(status, headers, body, DecodeOptions.defaults());
    }

    /**
     * Decodes a response, reading from its body what is needed of it.
     *
     * @param status the HTTP status
     * @param headers the values of the headers by name
     * @param body the body, not closed; a failure to read it becomes a note
     * @param options how to decode
     * @return what the response says
     */
    public static DecodedResponse decode(
            int status, Map<String, List<String>> headers, InputStream body, DecodeOptions options) {
        Objects.requireNonNull(body, "body");
        return new ResponseDecoder(status, new Headers(headers), options).decode(body);
    }

    /**
     * Decodes a body of whose response nothing else is known.
     *
     * @param body the bytes of the body
     * @return an {@link ErrorResponse} if the body holds an error code, a {@link DeleteResult} if it is one, else a
     *     {@link NoError}; all without a status
     */
    public static DecodedResponse decodeBody(byte[] body) {
        return decodeBody(body, DecodeOptions.defaults());
    }

    /**
     * Decodes a body of whose response nothing else is known.
     *
     * @param body the bytes of the body
     * @param options how to decode
     * @return an {@link ErrorResponse} if the body holds an error code, a {@link DeleteResult} if it is one, else a
     *     {@link NoError}; all without a status
     */
    public static DecodedResponse decodeBody(byte[] body, DecodeOptions options) {
        Objects.requireNonNull(body, "body");
        DecodedResponse decoded = new ResponseDecoder(options).decode(body);
        return decoded instanceof ErrorResponse error && error.code().isEmpty()
                ? new NoError(Optional.empty(), error.notes())
                : decoded;
    }

    /**
     * Finds the responses in any text: what {@code curl -i} prints, a body, or a text in which bodies stand, a log or a stack
     * trace for example.
     *
     * <p>A text that begins with a status line is taken for responses, one for each status line; interim ones and the
     * answer of a proxy to CONNECT are left out. Of any other text, each XML body with a code counts, or the whole text if
     * there is none. Bodies are taken for result documents: whoever hands over a text wants to know what is in it.
     *
     * @param text the bytes of the text, all of which are looked at
     * @param options how to decode
     * @return the responses in the order of the text, of which only those with a status line can be a {@link NoError}; empty
     *     if there is nothing of an error
     */
    public static List<DecodedResponse> find(byte[] text, DecodeOptions options) {
        DecodeOptions ofResult = options.withResultDocument();
        return new ResponseFinder(text, ofResult, () -> new ResponseDecoder(ofResult)).find();
    }

    /**
     * Finds the responses in any text, as {@link #find(byte[], DecodeOptions)} does, for bodies with a known status.
     *
     * @param text the bytes of the text, all of which are looked at
     * @param status the HTTP status of the bodies that stand without a status line
     * @param options how to decode
     * @return the responses in the order of the text; a text of any kind is an error if the status is one
     */
    public static List<DecodedResponse> find(byte[] text, HttpStatus status, DecodeOptions options) {
        Objects.requireNonNull(status, "status");
        DecodeOptions ofResult = options.withResultDocument();
        return new ResponseFinder(text, ofResult, () -> new ResponseDecoder(status.code(), Headers.NONE, ofResult))
                .find();
    }
}
