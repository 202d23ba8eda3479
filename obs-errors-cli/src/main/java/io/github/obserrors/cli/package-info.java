/** The command {@code obs-errors}, which explains OBS errors at a terminal: its subcommands and their options. */
@NullMarked
package io.github.obserrors.cli;

import org.jspecify.annotations.NullMarked;
