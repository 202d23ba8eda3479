package io.github.obserrors.xml.body;

import io.github.obserrors.xml.Bounds;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Decides how much of a body is read: the bound of a delete result if the body begins like one, otherwise that of an
 * error.
 */
public final class BodyBound {

    private static final Pattern DELETE_RESULT_TAG = Pattern.compile("<(?:[^\\s<>:/]{1,64}:)?DeleteResult[\\s/>]");
    private static final int BEGINNING = 2048;

    private BodyBound() {}

    /**
     * The bound for a body.
     *
     * @param body the body, or at least one byte more of it than the bound of an error
     */
    public static int of(byte[] body, Bounds bounds) {
        return body.length > Math.min(bounds.body(), bounds.deleteResult()) && isDeleteResult(body, bounds)
                ? bounds.deleteResult()
                : bounds.body();
    }

    /** Looks at the beginning alone, so that the answer is the same for a part of a body and the whole. */
    private static boolean isDeleteResult(byte[] body, Bounds bounds) {
        int length = Math.min(body.length, Math.min(BEGINNING, bounds.body() + 1));
        String beginning = new String(body, 0, length, StandardCharsets.ISO_8859_1);
        // UTF-16 and UTF-32 have zeros next to each letter.
        return DELETE_RESULT_TAG.matcher(beginning.replace("\0", "")).find();
    }
}
