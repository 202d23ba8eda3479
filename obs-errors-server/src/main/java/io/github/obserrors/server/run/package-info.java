/** What becomes of the rules of a script while requests come: their counts, and which of them strikes. */
@NullMarked
package io.github.obserrors.server.run;

import org.jspecify.annotations.NullMarked;
