/** Finds every error that a text of any size tells of: bodies, responses and what programs print. */
@NullMarked
package io.github.obserrors.cli.reading;

import org.jspecify.annotations.NullMarked;
