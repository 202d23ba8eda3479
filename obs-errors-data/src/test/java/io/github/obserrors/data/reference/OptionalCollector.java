package io.github.obserrors.data.reference;

import com.samskivert.mustache.DefaultCollector;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets templates see an Optional as a list of its value. */
final class OptionalCollector extends DefaultCollector {

    @Override
    public @Nullable Iterator<?> toIterator(Object value) {
        return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
    }
}
