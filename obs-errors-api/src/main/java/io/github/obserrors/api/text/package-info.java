/** What the modules of the kit share and users do not need: which parts of a text are secret, and how they are hidden. */
@NullMarked
package io.github.obserrors.api.text;

import org.jspecify.annotations.NullMarked;
