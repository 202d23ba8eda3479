/** Where the text comes from: files and standard input, with progress. */
@NullMarked
package io.github.obserrors.cli.input;

import org.jspecify.annotations.NullMarked;
