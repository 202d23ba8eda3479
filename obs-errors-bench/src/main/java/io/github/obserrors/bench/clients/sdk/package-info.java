/** Real clients, each with the options with which it comes, and what they report. */
@NullMarked
package io.github.obserrors.bench.clients.sdk;

import org.jspecify.annotations.NullMarked;
