/** HTTP/1.1 messages: the bytes that arrive, their heads and the framing of their bodies, and answers as bytes. */
@NullMarked
package io.github.obserrors.server.message;

import org.jspecify.annotations.NullMarked;
