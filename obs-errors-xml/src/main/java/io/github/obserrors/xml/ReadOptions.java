package io.github.obserrors.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to read a body, for those to whom the defaults do not fit.
 *
 * <p>Instances are immutable and safe for use by several threads.
 */
public final class ReadOptions {

    private static final ReadOptions DEFAULTS = new ReadOptions(Bounds.defaults(), null, false);

    private final Bounds bounds;
    private final @Nullable Charset charset;
    private final boolean bindingOnly;

    private ReadOptions(Bounds bounds, @Nullable Charset charset, boolean bindingOnly) {
        this.bounds = bounds;
        this.charset = charset;
        this.bindingOnly = bindingOnly;
    }

    /**
     * Returns the options that hold unless others are given: the default bounds, and no charset.
     *
     * @return the default options
     */
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
        return new ReadOptions(Objects.requireNonNull(bounds, "bounds"), charset, bindingOnly);
    }

    /**
     * Returns these options with a charset, usually that of the {@code Content-Type} header.
     *
     * <p>As in RFC 7303, a byte order mark counts first, then this charset, then the XML declaration, and without any of
     * them the encoding is UTF-8 or UTF-16, as the first bytes show. Characters from a reader need no charset.
     *
     * @param charset the charset of bodies without a byte order mark; UTF-16 means big-endian then
     * @return the new options
     */
    public ReadOptions withCharset(Charset charset) {
        return new ReadOptions(bounds, Objects.requireNonNull(charset, "charset"), bindingOnly);
    }

    /**
     * Returns these options with every body read by the JAXB binding.
     *
     * <p>Otherwise a scanner reads errors and delete results in the plain form, in which nearly all servers send them, with
     * the same result and many times as fast.
     *
     * @return the new options
     */
    public ReadOptions withBindingOnly() {
        return new ReadOptions(bounds, charset, true);
    }

    /** Tells whether the scanner may try first: it knows UTF-8 alone. */
    boolean mayScan() {
        return !bindingOnly && (charset == null || charset.equals(StandardCharsets.UTF_8));
    }

    /**
     * Returns how much is read.
     *
     * @return the bounds
     */
    public Bounds bounds() {
        return bounds;
    }

    /**
     * Returns the charset of bodies without a byte order mark.
     *
     * @return the charset, or empty if the XML declaration decides
     */
    public Optional<Charset> charset() {
        return Optional.ofNullable(charset);
    }

    /**
     * Tells whether every body is read by the JAXB binding.
     *
     * @return whether the scanner is left out
     */
    public boolean bindingOnly() {
        return bindingOnly;
    }
}
