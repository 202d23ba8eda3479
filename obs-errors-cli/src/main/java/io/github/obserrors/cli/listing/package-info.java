/** The parts of the catalogue that {@code list} prints. */
@NullMarked
package io.github.obserrors.cli.listing;

import org.jspecify.annotations.NullMarked;
