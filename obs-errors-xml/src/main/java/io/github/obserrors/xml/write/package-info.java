/** The writer of errors and delete results. */
@NullMarked
package io.github.obserrors.xml.write;

import org.jspecify.annotations.NullMarked;
