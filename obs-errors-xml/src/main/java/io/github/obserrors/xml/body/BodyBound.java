package io.github.obserrors.xml.body;

import io.github.obserrors.xml.Bounds;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** How much of a body is read: as much as of a delete result if it begins like one, else as much as of an error. */
public final class BodyBound {

    private static final Pattern DELETE_RESULT_TAG = Pattern.compile("<(?:[^\\s<>:/]{1,64}:)?DeleteResult[\\s/>]");
    private static final int BEGINNING = 2048;

    private BodyBound() {}

    /** The bound for a body of which at least one byte more is at hand than is read of an error, if it has so many. */
    public static int of(byte[] body, Bounds bounds) {
        return body.length > Math.min(bounds.body(), bounds.deleteResult()) && isDeleteResult(body, bounds)
                ? bounds.deleteResult()
                : bounds.body();
    }

    /** Looks at so much that the answer is the same for the beginning of a body and the whole. */
    private static boolean isDeleteResult(byte[] body, Bounds bounds) {
        int length = Math.min(body.length, Math.min(BEGINNING, bounds.body() + 1));
        String beginning = new String(body, 0, length, StandardCharsets.ISO_8859_1);
        // Without the zeros that stand beside each letter in UTF-16 and UTF-32.
        return DELETE_RESULT_TAG.matcher(beginning.replace("\0", "")).find();
    }
}
