/** What lies around a text and is no part of it, and how to take it off: encodings, escapes, prefixes of each line. */
@NullMarked
package io.github.obserrors.cli.wrapping;

import org.jspecify.annotations.NullMarked;
