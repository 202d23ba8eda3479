/** Sockets with bounds in time: reading, sending, waiting, and all the ways in which a connection ends. */
@NullMarked
package io.github.obserrors.server.channel;

import org.jspecify.annotations.NullMarked;
