package io.github.obserrors.xml.response;

import io.github.obserrors.api.text.XmlText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What clients give as the value of a header: a text, or any kind of collection of texts. */
final class HeaderValue {

    /** Values of one name that are looked at, since a collection need not end. */
    private static final int MOST = 1000;

    private HeaderValue() {}

    /** The first value that is not blank, without blanks at both ends; null if there is none. */
    static @Nullable String first(@Nullable Object valueOrValues) {
        int looked = 0;
        for (Object value : values(valueOrValues)) {
            if (value instanceof CharSequence || value instanceof Number) {
                String text = XmlText.trimmed(value.toString());
                if (!text.isEmpty()) {
                    return text;
                }
            }
            if (++looked == MOST) {
                break;
            }
        }
        return null;
    }

    private static Iterable<?> values(@Nullable Object valueOrValues) {
        if (valueOrValues instanceof Iterable<?> several) {
            return several;
        }
        if (valueOrValues instanceof Object[] several) {
            return Arrays.asList(several);
        }
        if (valueOrValues instanceof Optional<?> perhaps) {
            return perhaps.map(List::of).orElse(List.of());
        }
        return valueOrValues == null ? List.of() : List.of(valueOrValues);
    }
}
