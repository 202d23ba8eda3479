/** Tests of the reference page in a real browser. */
@NullMarked
package io.github.obserrors.browser;

import org.jspecify.annotations.NullMarked;
