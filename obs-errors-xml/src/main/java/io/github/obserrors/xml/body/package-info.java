/**
 * What a body can hold, and the rules that every reader shares: names of roots and fields, counts, bounds and notes.
 */
@NullMarked
package io.github.obserrors.xml.body;

import org.jspecify.annotations.NullMarked;
