/** What was found out about each cell, and the files that keep it. */
@NullMarked
package io.github.obserrors.bench.clients.result;

import org.jspecify.annotations.NullMarked;
