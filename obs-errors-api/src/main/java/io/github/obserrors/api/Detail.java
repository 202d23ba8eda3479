package io.github.obserrors.api;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * An element of an error body beside code, message and ids: a name, a text, and the elements within.
 *
 * @param name the name of the element without prefix and namespace
 * @param text the text of the element without that of {@code children}, as it is; empty if there is none, and if it is
 *     nothing but white space beside {@code children}, which in XML is layout
 * @param children the elements within, in their order, repetitions kept
 */
public record Detail(String name, String text, List<Detail> children) {

    /**
     * Creates a detail.
     *
     * @param name the name of the element
     * @param text its text; nothing but white space of XML beside children becomes an empty text
     * @param children the elements within
     * @throws NullPointerException if a component or a child is {@code null}
     * @throws InvalidErrorBodyException if the name is not an XML name without a colon, or XML 1.0 cannot hold a character
     *     of the text
     */
    public Detail {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        children = List.copyOf(children);
        if (!XmlText.isName(name)) {
            throw new InvalidErrorBodyException(name, "is not an XML name");
        }
        OptionalInt forbidden = XmlText.firstForbidden(text);
        if (forbidden.isPresent()) {
            throw new InvalidErrorBodyException(name, forbidden.getAsInt());
        }
        if (!children.isEmpty() && XmlText.isBlank(text)) {
            text = "";
        }
    }

    /**
     * Creates a detail that holds text alone.
     *
     * @param name the name of the element
     * @param text its text
     * @throws InvalidErrorBodyException as {@link #Detail(String, String, List)} does
     */
    public Detail(String name, String text) {
        this(name, text, List.of());
    }

    /**
     * Tells whether elements of this name hold a secret.
     *
     * <p>These are {@code StringToSign}, {@code StringToSignBytes}, {@code SignatureProvided}, {@code AWSAccessKeyId} and
     * {@code EncodedAuthorizationMessage}, in any case of letters.
     *
     * @param name the name of an element without prefix
     * @return whether {@link #masked()} hides the text
     */
    public static boolean isSecret(String name) {
        return Secrets.isSecret(name);
    }

    /**
     * Returns this detail with secrets masked.
     *
     * <p>Masked is all of an element whose {@linkplain #isSecret(String) name} says that it is secret, and in any text the
     * signature parameters of URLs.
     *
     * @return a detail of the same name, {@code this} if it holds nothing secret
     */
    public Detail masked() {
        if (Secrets.isSecret(name)) {
            return new Detail(name, Secrets.MASK);
        }
        Detail masked = new Detail(
                name,
                Secrets.maskUrls(text),
                children.stream().map(Detail::masked).toList());
        return masked.equals(this) ? this : masked;
    }

    /**
     * Returns this detail on one line, secrets masked and control characters escaped.
     *
     * @return the name, the text in quotes, and the details within
     */
    @Override
    public String toString() {
        Detail shown = masked();
        return LogText.escape(shown.name)
                + "="
                + LogText.quote(shown.text)
                + (shown.children.isEmpty() ? "" : shown.children.toString());
    }
}
