/** The SQL of {@code docs/logs} in DuckDB. */
@NullMarked
package io.github.obserrors.engines;

import org.jspecify.annotations.NullMarked;
