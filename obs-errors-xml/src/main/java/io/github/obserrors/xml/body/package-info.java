/** What one body holds, and the rules by which its elements become one error, whoever reads them. */
@NullMarked
package io.github.obserrors.xml.body;

import org.jspecify.annotations.NullMarked;
