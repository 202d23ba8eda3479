/** Pages on a terminal: width, color, wrapping, and text that is harmless there. */
@NullMarked
package io.github.obserrors.cli.terminal;

import org.jspecify.annotations.NullMarked;
