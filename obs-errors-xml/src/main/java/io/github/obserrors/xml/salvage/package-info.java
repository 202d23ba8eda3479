/**
 * The lenient readers, which keep what they can of a body that is not the XML it should be: damaged XML, JSON, HTML,
 * text.
 */
@NullMarked
package io.github.obserrors.xml.salvage;

import org.jspecify.annotations.NullMarked;
