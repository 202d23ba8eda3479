/** Scripts as JSON: reading, with the place of each mistake, and writing. */
@NullMarked
package io.github.obserrors.server.json;

import org.jspecify.annotations.NullMarked;
