/**
 * Gives each JUnit test that asks for one an OBS that fails on demand.
 *
 * <p>{@link io.github.obserrors.junit.ObsErrors} on a parameter or a field is all there is.
 */
@NullMarked
package io.github.obserrors.junit;

import org.jspecify.annotations.NullMarked;
