package io.github.obserrors.api;

import io.github.obserrors.api.text.XmlText;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * An element of an error body beside code, message and ids: a name, a text, and the elements within.
 *
 * <p>Two details are equal when their names, their texts and the elements within are.
 */
public final class Detail {

    /**
     * Elements within each other, the outermost included: 1,024.
     *
     * <p>A method that calls itself once per level gets by with the default stack of a thread. No reader of the kit returns
     * anything deeper, whatever its bounds are.
     */
    public static final int DEEPEST = 1024;

    private final String name;
    private final String text;
    private final List<Detail> children;

    /** How many elements are within each other, this one included. */
    private final int depth;

    /**
     * Creates a detail.
     *
     * @param name the name of the element without prefix and namespace
     * @param text its text; nothing but white space of XML beside children becomes an empty text
     * @param children the elements within, in their order
     * @throws NullPointerException if an argument or a child is {@code null}
     * @throws InvalidErrorBodyException if the name is not an XML name without a colon, or XML 1.0 cannot hold a character
     *     of the text, or more than {@value #DEEPEST} elements are within each other
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

    /**
     * Returns the name of the element.
     *
     * @return the name without prefix and namespace
     */
    public String name() {
        return name;
    }

    /**
     * Returns the text of the element without that of the elements within.
     *
     * @return the text as it is; empty if there is none, and if it is nothing but white space beside other elements, which
     *     in XML is layout
     */
    public String text() {
        return text;
    }

    /**
     * Returns the elements within.
     *
     * @return the elements in their order, repetitions kept
     */
    public List<Detail> children() {
        return children;
    }

    /**
     * Returns this detail with secrets masked.
     *
     * <p>A closed list of names decides what is secret: strings to sign and canonical requests with their bytes, signatures,
     * access keys and their ids, tokens, credentials, authorizations, passwords, and encryption keys that a client provides,
     * under their names in elements, headers and URL parameters. Case, hyphens and underscores do not matter. This method
     * masks
     *
     * <ul>
     *   <li>all of an element with such a name, the elements within it included;
     *   <li>whatever such a name stands for inside a text: an element, an attribute, a JSON key, a URL parameter, a header or
     *       an assignment, even if it is escaped for XML, JSON or URLs;
     *   <li>the user and the password of a URL;
     *   <li>an {@code ArgumentValue}, unless it is {@code null}, with which OBS says that there was none. A whole body shows
     *       it if the {@code ArgumentName} beside it names no secret.
     * </ul>
     *
     * <p>The keys of objects can be any text and stay readable, apart from secret URL parameters in them.
     *
     * @return a detail of the same name, {@code this} if it holds nothing secret
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
     * Returns this detail on one line, secrets masked as {@link #masked()} describes and control characters escaped.
     *
     * @return the name, the text in quotes, and the details within; at most {@value DecodedResponse#LONGEST_LINE}
     *     characters, which say what was left out
     */
    @Override
    public String toString() {
        return Line.of(this);
    }
}
