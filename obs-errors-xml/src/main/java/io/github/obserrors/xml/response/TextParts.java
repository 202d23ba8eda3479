package io.github.obserrors.xml.response;

import io.github.obserrors.api.DecodedResponse;

/** Receives a text in its order: the responses that stand in it, and the text between them, each byte at most once. */
public interface TextParts {

    /**
     * A response.
     *
     * @param response what was decoded
     */
    void response(DecodedResponse response);

    /**
     * Text that is part of no response. What follows it may come in another call.
     *
     * @param bytes the text and perhaps more, which nobody changes during the call
     * @param from where it begins
     * @param to where it ends
     */
    void text(byte[] bytes, int from, int to);

    /**
     * {@return the body that a text contains, without what the text has put into it}
     *
     * @param bytes the text
     * @param from where the body begins
     * @param to where it ends
     */
    byte[] body(byte[] bytes, int from, int to);
}
