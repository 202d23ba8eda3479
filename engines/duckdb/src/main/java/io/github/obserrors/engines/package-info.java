/**
 * Made-up access logs with known counts, and the tests that an engine has to pass with the SQL of {@code docs/logs}. The
 * project of Spark compiles these classes too, so they need nothing but JUnit.
 */
@NullMarked
package io.github.obserrors.engines;

import org.jspecify.annotations.NullMarked;
