/** What must hold of all modules together: what they reach for, threads, memory. */
@NullMarked
package io.github.obserrors.trust;

import org.jspecify.annotations.NullMarked;
