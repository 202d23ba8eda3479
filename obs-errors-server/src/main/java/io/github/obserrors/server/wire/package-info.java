/** The connections of a server: accepted, run, bounded in number and time, and closed. */
@NullMarked
package io.github.obserrors.server.wire;

import org.jspecify.annotations.NullMarked;
