/** Runs the benchmarks, starts whole processes and links images, and writes the results to a file. */
@NullMarked
package io.github.obserrors.bench.run;

import org.jspecify.annotations.NullMarked;
