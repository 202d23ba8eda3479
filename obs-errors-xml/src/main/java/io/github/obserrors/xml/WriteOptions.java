package io.github.obserrors.xml;

import java.util.Objects;

/**
 * How to write a body.
 *
 * <p>The {@linkplain #defaults() defaults} produce what OBS sends. Documents written with other options mean the same
 * to every XML reader. Instances are immutable and safe for use by several threads. Two are equal if all they hold is.
 */
public final class WriteOptions {

    private static final WriteOptions DEFAULTS = new WriteOptions(true, "", false);

    private final boolean declaration;
    private final String namespace;
    private final boolean pretty;

    private WriteOptions(boolean declaration, String namespace, boolean pretty) {
        this.declaration = declaration;
        this.namespace = namespace;
        this.pretty = pretty;
    }

    /** {@return the options that produce what OBS sends: an XML declaration, no namespace, everything on one line} */
    public static WriteOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns these options with or without an XML declaration.
     *
     * <p>The declaration is {@code <?xml version="1.0" encoding="UTF-8" standalone="yes"?>}.
     *
     * @param declaration whether to write the declaration; a document that must be XML 1.1 always has one
     * @return the new options
     */
    public WriteOptions withDeclaration(boolean declaration) {
        return new WriteOptions(declaration, namespace, pretty);
    }

    /**
     * Returns these options with a default namespace for the root.
     *
     * <p>OBS puts the results of multi-object deletes into the namespace
     * {@code http://obs.<region>.myhuaweicloud.com/doc/2015-06-30/}, and errors into none. Some clients of OBS and S3
     * cannot find the code of an error that has a namespace.
     *
     * @param namespace the name, a URI in ASCII; an empty text means no namespace
     * @return the new options
     * @throws IllegalArgumentException if the name has a character that no URI has, or XML reserves the name
     */
    public WriteOptions withNamespace(String namespace) {
        Objects.requireNonNull(namespace, "namespace");
        for (int i = 0; i < namespace.length(); i++) {
            char c = namespace.charAt(i);
            if (c <= ' ' || c > '~' || c == '<' || c == '>' || c == '"') {
                throw new IllegalArgumentException(
                        String.format("The namespace has U+%04X, which no URI contains, at index %d", (int) c, i));
            }
        }
        if (namespace.equals("http://www.w3.org/XML/1998/namespace")
                || namespace.equals("http://www.w3.org/2000/xmlns/")) {
            throw new IllegalArgumentException("XML reserves this namespace: " + namespace);
        }
        return new WriteOptions(declaration, namespace, pretty);
    }

    /**
     * Returns these options with or without a line for each element.
     *
     * <p>An element that has text of its own gets no line breaks, which would become part of the text.
     *
     * @param pretty whether to put each element on a line of its own, indented by two spaces for each level
     * @return the new options
     */
    public WriteOptions withPretty(boolean pretty) {
        return new WriteOptions(declaration, namespace, pretty);
    }

    /** {@return whether an XML declaration is written} */
    public boolean declaration() {
        return declaration;
    }

    /** {@return the default namespace of the root, or an empty text for none} */
    public String namespace() {
        return namespace;
    }

    /** {@return whether each element has a line of its own} */
    public boolean pretty() {
        return pretty;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WriteOptions options
                && declaration == options.declaration
                && namespace.equals(options.namespace)
                && pretty == options.pretty;
    }

    @Override
    public int hashCode() {
        return Objects.hash(declaration, namespace, pretty);
    }

    /** {@return the three options with their values} */
    @Override
    public String toString() {
        return "WriteOptions[declaration=" + declaration + ", namespace=\"" + namespace + "\", pretty=" + pretty + "]";
    }
}
