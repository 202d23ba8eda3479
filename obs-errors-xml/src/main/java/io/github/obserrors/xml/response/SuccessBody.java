package io.github.obserrors.xml.response;

import io.github.obserrors.xml.DecodeOptions;

/** What the body of a success has to be, as far as is known what was asked. */
public enum SuccessBody {
    /** Nothing that counts here: it may be the data of an object, and is not read. */
    UNREAD,
    /** A result document: without one the outcome is unknown. */
    RESULT_DOCUMENT,
    /** Whatever the request, which is not known, is answered with. */
    ANY;

    static SuccessBody of(DecodeOptions options) {
        return options.resultDocument() ? RESULT_DOCUMENT : UNREAD;
    }
}
