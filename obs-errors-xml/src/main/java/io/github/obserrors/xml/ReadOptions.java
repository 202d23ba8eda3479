package io.github.obserrors.xml;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to read a body, if the defaults do not fit.
 *
 * <p>Instances are immutable and safe for use by several threads. Two are equal if all they hold is.
 */
public final class ReadOptions {

    private static final ReadOptions DEFAULTS = new ReadOptions(Bounds.defaults(), null);

    private final Bounds bounds;
    private final @Nullable Charset charset;

    private ReadOptions(Bounds bounds, @Nullable Charset charset) {
        this.bounds = bounds;
        this.charset = charset;
    }

    /** {@return the default options: the default bounds, and no charset} */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns these options with other bounds.
     *
     * @param bounds how much is read
     * @return the new options
     */
    public ReadOptions withBounds(Bounds bounds) {
        return new ReadOptions(Objects.requireNonNull(bounds, "bounds"), charset);
    }

    /**
     * Returns these options with a charset, usually that of the {@code Content-Type} header.
     *
     * <p>The order is that of RFC 7303: a byte order mark counts first, then this charset, then the XML declaration.
     * Without any of them the encoding is UTF-8 or UTF-16, as the first bytes show. Characters from a reader need no
     * charset.
     *
     * @param charset the charset of bodies without a byte order mark; UTF-16 then means big-endian
     * @return the new options
     */
    public ReadOptions withCharset(Charset charset) {
        return new ReadOptions(bounds, Objects.requireNonNull(charset, "charset"));
    }

    /** {@return how much is read} */
    public Bounds bounds() {
        return bounds;
    }

    /** {@return the charset of bodies without a byte order mark, or empty if the body itself decides} */
    public Optional<Charset> charset() {
        return Optional.ofNullable(charset);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadOptions options
                && bounds.equals(options.bounds)
                && Objects.equals(charset, options.charset);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bounds, charset);
    }

    /** {@return the options with their values} */
    @Override
    public String toString() {
        return "ReadOptions[bounds=" + bounds + ", charset=" + charset + "]";
    }
}
