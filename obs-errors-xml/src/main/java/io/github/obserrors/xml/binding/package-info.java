/**
 * The JAXB binding of the XML error body, for programs with a {@link jakarta.xml.bind.JAXBContext} of their own.
 *
 * <p>Alone it has the rules of JAXB, not those of the kit: a body in a namespace is refused, the last of several codes
 * counts, and unknown elements are lost. {@link io.github.obserrors.xml.ErrorXml} has the rules of the kit.
 */
@NullMarked
package io.github.obserrors.xml.binding;

import org.jspecify.annotations.NullMarked;
