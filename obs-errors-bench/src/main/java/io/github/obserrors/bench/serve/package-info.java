/** What the measurements of the error server ask it, and the bare socket that it is compared with. */
@NullMarked
package io.github.obserrors.bench.serve;

import org.jspecify.annotations.NullMarked;
