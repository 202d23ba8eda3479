package io.github.obserrors.xml;

import java.util.Objects;

/**
 * How a body is written.
 *
 * <p>The {@linkplain #defaults() defaults} write what OBS sends. The others mean the same to every reader of XML.
 * Instances are immutable and safe for use by several threads.
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

    /**
     * Returns the options that write what OBS sends: an XML declaration, no namespace, all on one line.
     *
     * @return the options
     */
    public static WriteOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns these options with or without an XML declaration, which is
     * {@code <?xml version="1.0" encoding="UTF-8" standalone="yes"?>}.
     *
     * @param declaration whether to write it; a document that must be XML 1.1 has one all the same
     * @return the options
     */
    public WriteOptions withDeclaration(boolean declaration) {
        return new WriteOptions(declaration, namespace, pretty);
    }

    /**
     * Returns these options with a default namespace for the root.
     *
     * <p>OBS puts the results of multi-object deletes into the namespace
     * {@code http://obs.<region>.myhuaweicloud.com/doc/2015-06-30/}, and errors into none. Some clients of OBS and S3 do
     * not find the code of an error that has a namespace.
     *
     * @param namespace the name, a URI in ASCII; an empty text means none
     * @return the options
     * @throws IllegalArgumentException if a character of the name stands in no URI, or XML keeps the name for itself
     */
    public WriteOptions withNamespace(String namespace) {
        Objects.requireNonNull(namespace, "namespace");
        for (int i = 0; i < namespace.length(); i++) {
            char c = namespace.charAt(i);
            if (c <= ' ' || c > '~' || c == '<' || c == '>' || c == '"') {
                throw new IllegalArgumentException(
                        String.format("The namespace has U+%04X, which stands in no URI, at index %d", (int) c, i));
            }
        }
        if (namespace.equals("http://www.w3.org/XML/1998/namespace")
                || namespace.equals("http://www.w3.org/2000/xmlns/")) {
            throw new IllegalArgumentException("XML keeps this namespace for itself: " + namespace);
        }
        return new WriteOptions(declaration, namespace, pretty);
    }

    /**
     * Returns these options with or without a line for each element.
     *
     * <p>No line breaks are put where they would be text: within an element that has text.
     *
     * @param pretty whether to give each element a line of its own, indented by two blanks for each level
     * @return the options
     */
    public WriteOptions withPretty(boolean pretty) {
        return new WriteOptions(declaration, namespace, pretty);
    }

    /** {@return whether an XML declaration is written} */
    public boolean declaration() {
        return declaration;
    }

    /** {@return the default namespace of the root, empty for none} */
    public String namespace() {
        return namespace;
    }

    /** {@return whether each element has a line of its own} */
    public boolean pretty() {
        return pretty;
    }

    /**
     * Returns these options as text.
     *
     * @return the three options with their values
     */
    @Override
    public String toString() {
        return "WriteOptions[declaration=" + declaration + ", namespace=\"" + namespace + "\", pretty=" + pretty + "]";
    }
}
