/** The page of a run, with its heat maps; everything that it says comes from the results. */
@NullMarked
package io.github.obserrors.bench.clients.page;

import org.jspecify.annotations.NullMarked;
