/** The faults that the server answers with, and what is true of each. */
@NullMarked
package io.github.obserrors.bench.clients.fault;

import org.jspecify.annotations.NullMarked;
