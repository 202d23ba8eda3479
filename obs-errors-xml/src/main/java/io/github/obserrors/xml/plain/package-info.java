/** The scanner, which reads bodies in the plain form straight from their bytes and declines all others. */
@NullMarked
package io.github.obserrors.xml.plain;

import org.jspecify.annotations.NullMarked;
