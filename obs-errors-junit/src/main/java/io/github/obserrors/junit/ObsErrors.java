package io.github.obserrors.junit;

import io.github.obserrors.server.ErrorServer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Asks for a started {@link ErrorServer}, on a parameter or a field of this type.
 *
 * <table>
 * <caption>How long a server lives</caption>
 * <thead><tr><th>where the annotation is</th><th>server</th></tr></thead>
 * <tbody>
 * <tr><td>a parameter of a test, a constructor, or a method that runs before or after each test</td>
 *     <td>one of its own, until the end of the test</td></tr>
 * <tr><td>a field of an instance</td><td>a new one for each test, and for each invocation of a parameterized one</td></tr>
 * <tr><td>a static field, or a parameter of a method that runs before all tests</td>
 *     <td>one for all tests of the class, until its end</td></tr>
 * </tbody>
 * </table>
 *
 * <p>A field may be private, but not final. It is set before methods that run before each test, so a constructor does not see
 * it. Every server listens on a free port of 127.0.0.1. {@link ErrorServer#use} gives it another script at any time.
 *
 * <p>A test that has passed nevertheless fails if a rule of the script that its server uses at the end has never struck: it
 * has shown nothing about that rule. Of a profile, one rule suffices. If the server belongs to the class, the class fails, unless one of
 * its tests has failed or been aborted, or none has run. {@link #allowUnused()} turns this off.
 *
 * <p>If a test fails, the requests that its servers have recorded are added to the failure, as a suppressed exception. Secrets
 * in them are masked.
 *
 * <p>Tests may run at the same time: no server is shared but those of static fields, and on an instance that JUnit keeps for
 * all tests of a class, those of fields.
 */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ErrorServerExtension.class)
@SuppressWarnings("exports") // the extension is for JUnit alone
public @interface ObsErrors {

    /**
     * {@return the script of the server: the label of a {@linkplain io.github.obserrors.server.Profile profile}, for example
     * {@code throttled}; or a name that ends with {@code .json}, of a resource that holds a script; or an empty text for a
     * server on which nothing goes wrong}
     *
     * <p>The name of a resource is relative to the package of the test class, or absolute if it begins with a slash. A test in
     * a named module has to open the package that holds the resource to {@code io.github.obserrors.junit}.
     */
    String value() default "";

    /** {@return whether a test may pass though a rule has never struck} */
    boolean allowUnused() default false;
}
