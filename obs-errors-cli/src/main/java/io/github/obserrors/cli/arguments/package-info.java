/** Arguments before picocli sees them: a missing verb, and names that look like options. */
@NullMarked
package io.github.obserrors.cli.arguments;

import org.jspecify.annotations.NullMarked;
