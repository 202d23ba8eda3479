/** One request and its answer, made here or passed on from a backend, with the faults that strike on the way. */
@NullMarked
package io.github.obserrors.server.exchange;

import org.jspecify.annotations.NullMarked;
