/** Makes the page of the benchmarks from the files of results. */
@NullMarked
package io.github.obserrors.bench.report;

import org.jspecify.annotations.NullMarked;
