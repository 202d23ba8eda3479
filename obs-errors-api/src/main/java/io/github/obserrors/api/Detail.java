package io.github.obserrors.api;

import io.github.obserrors.api.text.XmlText;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * An element of an error body other than the code, the message and the ids: a name, a text, and nested elements.
 *
 * <p>Instances are immutable and safe for use by several threads. Two details are equal if their names, texts and
 * children are equal.
 */
public final class Detail {

    /**
     * The most levels of nested elements, the outermost included: 1,024.
     *
     * <p>The default stack of a thread suffices for a method that calls itself once per level. No reader of the kit
     * returns anything deeper, whatever its bounds.
     */
    public static final int DEEPEST = 1024;

    private final String name;
    private final String text;
    private final List<Detail> children;

    /** The number of nested levels, this one included. */
    private final int depth;

    /**
     * Creates a detail.
     *
     * @param name the name of the element without prefix and namespace
     * @param text its text; if there are children, a text of only XML white space becomes empty
     * @param children the nested elements, in order
     * @throws NullPointerException if an argument or a child is {@code null}
     * @throws InvalidErrorBodyException if the name is not an XML name without a colon, the text has a character that
     *     XML 1.0 cannot hold, or elements are nested more than {@value #DEEPEST} levels deep
     */
    public Detail(String name, String text, List<Detail> children) {
        this.name = Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        this.children = List.copyOf(children);
        if (!XmlText.isName(name)) {
            throw new InvalidErrorBodyException(name, "is not an XML name");
        }
        OptionalInt forbidden = XmlText.firstForbidden(text);
        if (forbidden.isPresent()) {
            throw new InvalidErrorBodyException(name, forbidden.getAsInt());
        }
        this.text = !this.children.isEmpty() && XmlText.isBlank(text) ? "" : text;
        int deepest = 0;
        for (Detail child : this.children) {
            deepest = Math.max(deepest, child.depth);
        }
        if (deepest == DEEPEST) {
            throw new InvalidErrorBodyException(name, "has more than " + DEEPEST + " elements within each other");
        }
        this.depth = deepest + 1;
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

    /** {@return the name of the element, without prefix and namespace} */
    public String name() {
        return name;
    }

    /**
     * Returns the text of the element, without that of its children.
     *
     * @return the text as it is; empty if there is none, or if there is only white space between children, which is
     *     layout in XML
     */
    public String text() {
        return text;
    }

    /** {@return the nested elements in order, repetitions included} */
    public List<Detail> children() {
        return children;
    }

    /**
     * Returns this detail with secrets masked.
     *
     * <p>A closed list of names decides what is secret: strings to sign and canonical requests with their bytes,
     * signatures, access keys and their ids, tokens, credentials, authorizations, passwords, and encryption keys that a
     * client provides, by their names in elements, headers and URL parameters. Case, hyphens and underscores do not
     * matter. This method masks
     *
     * <ul>
     *   <li>all of an element with such a name, its children included;
     *   <li>whatever such a name stands for inside a text: an element, an attribute, a JSON key, a URL parameter, a header or
     *       an assignment, even if it is escaped for XML, JSON or URLs;
     *   <li>the user and the password of a URL;
     *   <li>an {@code ArgumentValue}, unless it is {@code null}, which OBS sends if there was none. A whole body shows it
     *       if the {@code ArgumentName} next to it does not name a secret.
     * </ul>
     *
     * <p>Object keys can be any text and stay readable, apart from secret URL parameters in them.
     *
     * @return a detail with the same name; {@code this} if it holds nothing secret
     */
    public Detail masked() {
        return Masked.detail(this, true);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Detail detail
                        && depth == detail.depth
                        && name.equals(detail.name)
                        && text.equals(detail.text)
                        && children.equals(detail.children));
    }

    @Override
    public int hashCode() {
        return (name.hashCode() * 31 + text.hashCode()) * 31 + children.hashCode();
    }

    /**
     * Returns this detail on one line, with secrets masked as {@link #masked()} describes and control characters
     * escaped.
     *
     * @return the name, the text in quotes, and the children; at most {@value DecodedResponse#LONGEST_LINE} characters,
     *     which say what was left out
     */
    @Override
    public String toString() {
        return Line.of(this);
    }
}
