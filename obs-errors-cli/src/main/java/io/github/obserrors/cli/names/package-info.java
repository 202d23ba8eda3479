/** What people type or paste for a code or a status, in other spellings than the documents have. */
@NullMarked
package io.github.obserrors.cli.names;

import org.jspecify.annotations.NullMarked;
