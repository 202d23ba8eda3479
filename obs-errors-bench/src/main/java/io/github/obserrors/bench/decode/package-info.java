/** All measured ways to read an error: those of the kit, of plain XML parsers and of other clients. */
@NullMarked
package io.github.obserrors.bench.decode;

import org.jspecify.annotations.NullMarked;
