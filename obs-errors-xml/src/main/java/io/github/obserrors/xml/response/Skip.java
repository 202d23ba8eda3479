package io.github.obserrors.xml.response;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to leave out of a text that is read in parts: the rest of a response or a body that is too long to be kept.
 *
 * @param count how many bytes, if there is no pattern
 * @param pattern what ends it
 * @param including whether the match of the pattern is left out too
 */
record Skip(long count, Optional<Pattern> pattern, boolean including) {

    /** The beginning of a start tag up to what follows its name, at most. */
    static final int LONGEST_TAG = 128;

    /** All that follows. */
    static final Skip EVERYTHING = of(Long.MAX_VALUE);

    static Skip of(long count) {
        return new Skip(count, Optional.empty(), false);
    }

    /** All before the next line that matches; the first character of a part shows whether a line begins after it. */
    static Skip before(Pattern pattern) {
        return new Skip(0, Optional.of(pattern), false);
    }

    /** All up to the end of the next match. */
    static Skip past(Pattern pattern) {
        return new Skip(0, Optional.of(pattern), true);
    }

    /**
     * Where in this part the text goes on, if it does.
     *
     * @param position how many bytes were left out before this part
     */
    OptionalInt end(CharSequence part, long position) {
        if (pattern.isEmpty()) {
            return count - position <= part.length() ? OptionalInt.of((int) (count - position)) : OptionalInt.empty();
        }
        Matcher matcher = pattern.get().matcher(part).useAnchoringBounds(false);
        if (!including && part.length() > 0) {
            matcher.region(1, part.length());
        }
        return matcher.find() ? OptionalInt.of(including ? matcher.end() : matcher.start()) : OptionalInt.empty();
    }

    /** How much of the end of a part has to be looked at again together with the next part. */
    int overlap() {
        return pattern.isEmpty() ? 0 : LONGEST_TAG;
    }
}
