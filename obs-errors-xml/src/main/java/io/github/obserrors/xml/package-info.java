/**
 * Decodes, reads and writes the error responses of OBS.
 *
 * <p>{@link io.github.obserrors.xml.ErrorResponses} decodes a whole response, whatever it is;
 * {@link io.github.obserrors.xml.ErrorXml} reads one body strictly, and writes one as OBS does;
 * {@link io.github.obserrors.xml.ErrorHeaders} has the headers that go with it. All types are safe for use by several threads. No
 * method takes or returns {@code null}; a {@code null} argument gives a {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.obserrors.xml;

import org.jspecify.annotations.NullMarked;
