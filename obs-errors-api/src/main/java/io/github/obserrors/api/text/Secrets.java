package io.github.obserrors.api.text;

/**
 * The one rule for what must not reach a log or a terminal.
 *
 * <p>A closed list of names decides. What stands under such a name is hidden wherever the name stands: as an element, an
 * attribute, a key of JSON, a parameter of a URL, a header or a plain assignment; also where this text is itself escaped for
 * XML, JSON or a URL, any number of times. User names and passwords of URLs are hidden too.
 *
 * <p>Each call takes time and memory in proportion to its text, and no stack in proportion to anything. Where the end of a
 * secret cannot be made out, all up to the end of the text is hidden.
 */
public final class Secrets {

    /** What stands in place of a secret. */
    public static final String MASK = "***";

    private Secrets() {}

    /**
     * Tells whether what stands under a name is secret.
     *
     * @param name the name of an element, an attribute, a key or a parameter, without prefix; case, hyphens and low lines
     *     mean nothing
     * @return whether the name is on the list
     */
    public static boolean isSecret(String name) {
        return SecretName.of(name) != null;
    }

    /**
     * Tells whether the text of an element must not become part of another text, where nobody could tell it any more.
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
        return SecretName.normalized(name, 0, name.length()).equals(SecretName.ARGUMENT_NAME);
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
     * <p>The key of an object may be any text, {@code token=5} among them, and has to stay readable: of a key only what is
     * secret in a URL is masked.
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
