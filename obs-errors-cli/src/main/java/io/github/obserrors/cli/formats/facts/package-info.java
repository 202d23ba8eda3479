/** What one form of error tells, and the form itself: its name, its words and its printed examples. */
@NullMarked
package io.github.obserrors.cli.formats.facts;

import org.jspecify.annotations.NullMarked;
