/**
 * The JAXB binding of the XML error body, for programs with a {@link jakarta.xml.bind.JAXBContext} of their own.
 *
 * <p>Alone it has the rules of JAXB, not those of the kit: a body in a namespace is refused, the last of several codes
 * counts, unknown elements are lost, and so is the text of a field before an element in it. An element that was
 * unmarshalled from XML 1.1 may hold control characters, which are marshalled as they are: no parser reads the result. One
 * that was made from an {@link io.github.obserrors.api.ErrorBody} holds none. {@link io.github.obserrors.xml.ErrorXml} has
 * the rules of the kit.
 */
@NullMarked
package io.github.obserrors.xml.binding;

import org.jspecify.annotations.NullMarked;
