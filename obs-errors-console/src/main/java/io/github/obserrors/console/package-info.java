/**
 * The {@code Obs.00xx} codes of OBS clients, and the server codes they correspond to.
 *
 * <p>Two guides use the same numbers with different meanings. So a {@link io.github.obserrors.console.ConsoleErrorCode}
 * has a separate {@link io.github.obserrors.console.ConsoleListing} for each
 * {@link io.github.obserrors.console.Guide} that explains it.
 *
 * <p>All types are immutable and thread-safe. No method takes or returns {@code null}; a {@code null} argument causes a
 * {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.obserrors.console;

import org.jspecify.annotations.NullMarked;
