/** Answers as text and as JSON. */
@NullMarked
package io.github.obserrors.cli.printing;

import org.jspecify.annotations.NullMarked;
