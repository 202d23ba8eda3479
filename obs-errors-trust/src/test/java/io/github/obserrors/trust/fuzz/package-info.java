/**
 * Harnesses of fuzzing: what holds whatever bytes arrive. Each build runs the committed corpus, {@code .ci/fuzz} looks for
 * more.
 */
@NullMarked
package io.github.obserrors.trust.fuzz;

import org.jspecify.annotations.NullMarked;
