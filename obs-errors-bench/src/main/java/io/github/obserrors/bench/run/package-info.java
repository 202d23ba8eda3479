/** Runs the benchmarks, the starts of whole processes and the links of images, and writes what they measured into a file. */
@NullMarked
package io.github.obserrors.bench.run;

import org.jspecify.annotations.NullMarked;
