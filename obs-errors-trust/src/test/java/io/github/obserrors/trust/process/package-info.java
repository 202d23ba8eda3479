/** Programs that the tests run in processes of their own, and how they are run. */
@NullMarked
package io.github.obserrors.trust.process;

import org.jspecify.annotations.NullMarked;
