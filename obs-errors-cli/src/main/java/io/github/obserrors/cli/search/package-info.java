/** Finding codes by words: the index of what can be found, the reading of what was typed, ranks, and suggestions. */
@NullMarked
package io.github.obserrors.cli.search;

import org.jspecify.annotations.NullMarked;
