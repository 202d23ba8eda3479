/** A small store behind the error server, which really carries requests out. */
@NullMarked
package io.github.obserrors.bench.store;

import org.jspecify.annotations.NullMarked;
