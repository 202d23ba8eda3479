/** How a form is read: labelled fields, printed objects, and the sentences of clients. */
@NullMarked
package io.github.obserrors.cli.formats.readers;

import org.jspecify.annotations.NullMarked;
