package io.github.obserrors.xml.response;

import io.github.obserrors.xml.DecodeOptions;

/** What the body of a success must be, as far as the request is known. */
public enum SuccessBody {
    /** Nothing that counts: the body may be the data of an object, and is not read. */
    UNREAD,
    /** A result document; without one, the outcome is unknown. */
    RESULT_DOCUMENT,
    /** Anything, since the request is unknown. */
    ANY;

    static SuccessBody of(DecodeOptions options) {
        return options.resultDocument() ? RESULT_DOCUMENT : UNREAD;
    }
}
