/**
 * Benchmarks of the hot path, with JMH.
 *
 * <p>The tests of this module check their results. They are timed only on request, on a machine that does nothing else.
 * Compare figures of one run only.
 */
@NullMarked
package io.github.obserrors.bench;

import org.jspecify.annotations.NullMarked;
