/** One response: its headers, the look at the root that decides who reads the body, and responses in any text. */
@NullMarked
package io.github.obserrors.xml.response;

import org.jspecify.annotations.NullMarked;
