/**
 * Whole responses: their headers, the look at the root that decides which reader gets a body, and responses in any
 * text.
 */
@NullMarked
package io.github.obserrors.xml.response;

import org.jspecify.annotations.NullMarked;
