/** Makes and checks the data and the reference page. */
@NullMarked
package io.github.obserrors.data;

import org.jspecify.annotations.NullMarked;
