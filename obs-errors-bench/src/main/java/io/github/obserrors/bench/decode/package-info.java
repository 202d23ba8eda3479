/** Every way to read an error that is measured: those of the kit, of plain XML parsers and of the clients of others. */
@NullMarked
package io.github.obserrors.bench.decode;

import org.jspecify.annotations.NullMarked;
