package io.github.obserrors.api.text;

/**
 * The one rule for what must not reach a log or a terminal.
 *
 * <p>A closed list of names decides. The rule hides what such a name stands for, be it the name of an element, an
 * attribute, a JSON key, a URL parameter, a header or a variable, and however often the text was escaped for XML, JSON or
 * URLs. It also hides the user and the password of a URL. If a secret has no end that can be made out, everything up to the
 * end of the text is hidden.
 *
 * <p>Each call takes time and memory in proportion to its text, and its use of the stack is constant.
 */
public final class Secrets {

    /** What stands in place of a secret. */
    public static final String MASK = SecretName.MASK;

    private Secrets() {}

    /**
     * Tells whether what stands under a name is secret.
     *
     * @param name the name of an element, an attribute, a key or a parameter, without prefix; case, hyphens and underscores
     *     do not matter
     * @return whether the name is on the list
     */
    public static boolean isSecret(String name) {
        return SecretName.of(name) != null;
    }

    /**
     * Tells whether the text of an element must not be merged into another text, where it could no longer be recognized.
     *
     * @param name the name of an element without prefix
     * @return whether the element is secret, or may be because of its neighbour
     */
    public static boolean staysApart(String name) {
        return isSecret(name) || isArgumentName(name) || isArgumentValue(name);
    }

    /**
     * Tells whether an element names what its neighbour {@code ArgumentValue} holds.
     *
     * @param name the name of an element without prefix
     * @return whether this is {@code ArgumentName}
     */
    public static boolean isArgumentName(String name) {
        return SecretName.isArgumentName(name);
    }

    /**
     * Tells whether an element holds what its neighbour {@code ArgumentName} names.
     *
     * @param name the name of an element without prefix
     * @return whether this is {@code ArgumentValue}
     */
    public static boolean isArgumentValue(String name) {
        return SecretName.normalized(name, 0, name.length()).equals(SecretName.ARGUMENT_VALUE);
    }

    /**
     * Masks the secrets in a text.
     *
     * @param text any text
     * @return the text with {@link #MASK} in place of each secret; the same instance if it holds none
     */
    public static String masked(String text) {
        return masked(text, false);
    }

    /**
     * Masks the secrets in the text of an element.
     *
     * <p>The key of an object can be any text, such as {@code token=5}, and stays readable: only what is secret in a URL is
     * masked there.
     *
     * @param name the name of the element without prefix, which is not secret itself
     * @param text the text of the element
     * @return the text with {@link #MASK} in place of each secret; the same instance if it holds none
     */
    public static String masked(String name, String text) {
        return masked(text, SecretName.isOfKey(name));
    }

    private static String masked(String text, boolean key) {
        return SecretScan.canHoldSecret(text) ? new SecretScan(new DecodedText(text), key).masked() : text;
    }
}
