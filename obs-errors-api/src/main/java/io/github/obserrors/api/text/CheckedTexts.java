package io.github.obserrors.api.text;

import org.jspecify.annotations.Nullable;

/**
 * A body that is being built, as it takes texts from a reader that has checked them.
 *
 * <p>Each {@code ErrorBody.Builder} is one. XML 1.0 can hold each text: the body does not look again.
 */
public interface CheckedTexts {

    /** Sets the message. */
    void checkedMessage(String text);

    /** Sets the id of the request, which has no white space and is not empty; null if there is none. */
    void checkedRequestId(@Nullable String id);

    /** Sets the id of the host, which has no white space and is not empty; null if there is none. */
    void checkedHostId(@Nullable String id);

    /** Adds a detail that holds text alone; the name is one of XML without a colon. */
    void checkedDetail(String name, String text);
}
