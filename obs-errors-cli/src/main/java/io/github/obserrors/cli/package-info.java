/** The command {@code obs-errors}, which explains errors of OBS at a terminal. */
@NullMarked
package io.github.obserrors.cli;

import org.jspecify.annotations.NullMarked;
