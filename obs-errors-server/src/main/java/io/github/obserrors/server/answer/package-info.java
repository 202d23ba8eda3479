/** The answers that the server makes itself, from their content to their bytes: those of faults, and plain successes. */
@NullMarked
package io.github.obserrors.server.answer;

import org.jspecify.annotations.NullMarked;
