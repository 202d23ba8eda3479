/**
 * Bodies as the parser gets them: decoded without replacing a character, and the place and kind of whatever is refused.
 */
@NullMarked
package io.github.obserrors.xml.input;

import org.jspecify.annotations.NullMarked;
