/** Makes the reference page: what its parts show, and the templates that show it. */
@NullMarked
package io.github.obserrors.data.reference;

import org.jspecify.annotations.NullMarked;
