package io.github.obserrors.api.text;

import org.jspecify.annotations.Nullable;

/**
 * Takes the texts of a body from a reader that has checked them.
 *
 * <p>Each {@code ErrorBody.Builder} implements this interface. XML 1.0 must be able to hold every text: the builder
 * does not check again.
 */
public interface CheckedTexts {

    /** Sets the message. */
    void checkedMessage(String text);

    /** Sets the request id, which has no white space and is not empty; null if there is none. */
    void checkedRequestId(@Nullable String id);

    /** Sets the host id, which has no white space and is not empty; null if there is none. */
    void checkedHostId(@Nullable String id);

    /** Adds a detail that holds text alone; the name must be an XML name without a colon. */
    void checkedDetail(String name, String text);
}
