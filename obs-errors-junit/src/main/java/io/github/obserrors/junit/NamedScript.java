package io.github.obserrors.junit;

import io.github.obserrors.server.InvalidScriptException;
import io.github.obserrors.server.Profile;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * The script that an annotation names.
 *
 * @param script the script
 * @param isProfile whether it is that of a profile, of which one rule has to strike and not each
 */
record NamedScript(Script script, boolean isProfile) {

    private static final String RESOURCE = ".json";

    /** Finds the script of a name for a test class. */
    static NamedScript of(String name, Class<?> testClass) {
        if (name.isEmpty()) {
            return new NamedScript(Script.of(), false);
        }
        return name.endsWith(RESOURCE)
                ? new NamedScript(resource(name, testClass), false)
                : new NamedScript(profile(name).script(), true);
    }

    private static Profile profile(String name) {
        return Profile.find(name)
                .orElseThrow(() -> new ExtensionConfigurationException("@ObsErrors(\"" + name
                        + "\") names neither a profile (" + labels() + ") nor a resource that ends with " + RESOURCE));
    }

    private static String labels() {
        return Arrays.stream(Profile.values()).map(Profile::label).collect(Collectors.joining(", "));
    }

    private static Script resource(String name, Class<?> testClass) {
        try (InputStream json = testClass.getResourceAsStream(name)) {
            if (json == null) {
                throw new ExtensionConfigurationException("@ObsErrors(\"" + name + "\") names a resource that "
                        + testClass.getName() + " does not have" + hint(testClass));
            }
            return Script.parse(json);
        } catch (InvalidScriptException e) {
            throw new ExtensionConfigurationException("@ObsErrors(\"" + name + "\"): " + e.getMessage(), e);
        } catch (IOException e) {
            throw new ExtensionConfigurationException(
                    "@ObsErrors(\"" + name + "\") cannot be read: " + e.getMessage(), e);
        }
    }

    private static String hint(Class<?> testClass) {
        return testClass.getModule().isNamed()
                ? ", or whose package " + testClass.getModule() + " does not open to "
                        + NamedScript.class.getModule().getName()
                : "";
    }

    /**
     * Finds the rules that have struck too seldom.
     *
     * @param unused the rules that have not struck, of whatever script the server uses
     */
    List<Rule> missing(List<Rule> unused) {
        boolean isStillProfile = isProfile && script.rules().containsAll(unused);
        return isStillProfile && unused.size() < script.rules().size() ? List.of() : unused;
    }
}
