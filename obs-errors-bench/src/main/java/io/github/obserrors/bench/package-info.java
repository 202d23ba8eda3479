/**
 * Benchmarks of the hot path, with JMH.
 *
 * <p>Their results are checked by the tests of this module; they are timed only when somebody asks for it, on a machine
 * that does nothing else. Compare figures of one run only.
 */
@NullMarked
package io.github.obserrors.bench;

import org.jspecify.annotations.NullMarked;
