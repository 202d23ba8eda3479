/**
 * Strict reading of one XML document: the hardened parser, its bounds, and the unmarshalling of an error through JAXB.
 */
@NullMarked
package io.github.obserrors.xml.strict;

import org.jspecify.annotations.NullMarked;
