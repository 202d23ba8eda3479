/** Strict reading of one XML document: the hardened parser, its bounds, and the JAXB binding of an error. */
@NullMarked
package io.github.obserrors.xml.strict;

import org.jspecify.annotations.NullMarked;
