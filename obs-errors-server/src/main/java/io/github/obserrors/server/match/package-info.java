/** What a request asks for, and whether a rule is for it. */
@NullMarked
package io.github.obserrors.server.match;

import org.jspecify.annotations.NullMarked;
