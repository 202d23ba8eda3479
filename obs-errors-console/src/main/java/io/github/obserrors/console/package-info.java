/**
 * The {@code Obs.00xx} codes of OBS clients, and the server codes behind them.
 *
 * <p>Two guides use the same numbers with different meanings, so a {@link io.github.obserrors.console.ConsoleErrorCode}
 * has one {@link io.github.obserrors.console.ConsoleListing} for each {@link io.github.obserrors.console.Guide} that has
 * it, never a merged one.
 *
 * <p>All types are immutable and safe for use by several threads. No method takes or returns {@code null}; a {@code null}
 * argument gives a {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.obserrors.console;

import org.jspecify.annotations.NullMarked;
