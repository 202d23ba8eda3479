/** Whether a retry is worth it, as an exit status and a sentence. */
@NullMarked
package io.github.obserrors.cli.verdicts;

import org.jspecify.annotations.NullMarked;
