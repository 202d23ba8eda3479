/** The command that runs real clients against faults, and makes the page of what they do. */
@NullMarked
package io.github.obserrors.bench.clients;

import org.jspecify.annotations.NullMarked;
