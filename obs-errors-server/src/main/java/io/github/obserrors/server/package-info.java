/**
 * An OBS that fails on demand, for tests of clients.
 *
 * <p>A {@link io.github.obserrors.server.Script} is a list of {@linkplain io.github.obserrors.server.Rule rules}. A rule
 * says which requests it is for, at which {@linkplain io.github.obserrors.server.Times times} it strikes, and with which
 * {@linkplain io.github.obserrors.server.Fault faults}. Whatever no rule strikes is answered with a success.
 *
 * <p>All types are immutable and thread-safe, except builders. No method takes or returns {@code null}; a {@code null}
 * argument causes a {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.obserrors.server;

import org.jspecify.annotations.NullMarked;
