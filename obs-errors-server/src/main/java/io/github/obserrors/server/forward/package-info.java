/** The backend to which requests are passed on. */
@NullMarked
package io.github.obserrors.server.forward;

import org.jspecify.annotations.NullMarked;
