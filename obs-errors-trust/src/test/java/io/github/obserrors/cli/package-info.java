/** Runs of the command, which exports nothing. */
@NullMarked
package io.github.obserrors.cli;

import org.jspecify.annotations.NullMarked;
