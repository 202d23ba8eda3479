/** The forms in which programs tell of errors: one row for each, with its words, its pattern and a printed example. */
@NullMarked
package io.github.obserrors.cli.formats;

import org.jspecify.annotations.NullMarked;
