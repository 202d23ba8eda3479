/** A body as the parser gets it: decoded without replacing a character, with the place of each mistake. */
@NullMarked
package io.github.obserrors.xml.input;

import org.jspecify.annotations.NullMarked;
