/** What was found in an input, and the verdict on it; nothing here prints. */
@NullMarked
package io.github.obserrors.cli.answers;

import org.jspecify.annotations.NullMarked;
