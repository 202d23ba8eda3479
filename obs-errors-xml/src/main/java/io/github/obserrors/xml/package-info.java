/**
 * Decodes, reads and writes the error responses of OBS.
 *
 * <p>{@link io.github.obserrors.xml.ErrorResponses} decodes a whole response, whatever it contains.
 * {@link io.github.obserrors.xml.ErrorXml} reads one body strictly, and writes one as OBS does.
 * {@link io.github.obserrors.xml.ErrorHeaders} provides the headers for a body, and
 * {@link io.github.obserrors.xml.ErrorReply} a whole response for a server to send. All types are thread-safe. No
 * method takes or returns {@code null}; a {@code null} argument causes a {@link java.lang.NullPointerException}.
 *
 * <p>This package holds what callers use: the entry points and the values that they take and return.
 */
@NullMarked
package io.github.obserrors.xml;

import org.jspecify.annotations.NullMarked;
