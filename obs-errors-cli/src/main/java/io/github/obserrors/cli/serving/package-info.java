/** What {@code serve} tells of a server: a line for each request, and the totals at the end. */
@NullMarked
package io.github.obserrors.cli.serving;

import org.jspecify.annotations.NullMarked;
