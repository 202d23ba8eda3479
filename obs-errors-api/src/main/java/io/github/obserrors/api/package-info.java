/**
 * The error codes of OBS, the documents that list them, and the errors decoded from responses.
 *
 * <p>{@link io.github.obserrors.api.ErrorCode} is a code as text. {@link io.github.obserrors.api.ServerErrorCode} is a code
 * that a document lists, with every {@link io.github.obserrors.api.Listing} of it.
 * {@link io.github.obserrors.api.ErrorBody} holds what an XML error body says, and
 * {@link io.github.obserrors.api.DecodedResponse} what a whole response says.
 *
 * <p>All types are immutable and thread-safe, except builders. No method takes or returns {@code null}; a {@code null}
 * argument causes a {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.obserrors.api;

import org.jspecify.annotations.NullMarked;
