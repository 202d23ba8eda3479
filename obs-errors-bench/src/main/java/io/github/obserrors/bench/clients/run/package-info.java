/** Runs cells: a server, a client, one call. */
@NullMarked
package io.github.obserrors.bench.clients.run;

import org.jspecify.annotations.NullMarked;
