/**
 * The JAXB binding of the XML error body, for programs with a {@link jakarta.xml.bind.JAXBContext} of their own.
 *
 * <p>On its own, the binding follows the rules of JAXB, not those of the kit: it refuses a body in a namespace, takes
 * the last of several codes, keeps only the last piece of a text around an element, and loses unknown elements.
 * {@link io.github.obserrors.xml.binding.ErrorElementReader} gives your context the rules of the kit, and
 * {@link io.github.obserrors.xml.ErrorXml} needs no context at all.
 *
 * <p>An element that was unmarshalled from XML 1.1 may hold control characters. JAXB marshals them as they are, and no
 * parser can read the result. An element made from an {@link io.github.obserrors.api.ErrorBody} holds none.
 */
@NullMarked
package io.github.obserrors.xml.binding;

import org.jspecify.annotations.NullMarked;
