package io.github.obserrors.bench.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.UnaryOperator;

/** The typical body in forms that mean the same. The kit scans some of them; a parser reads the others. */
public enum OddBody {

    /** As it is. */
    TYPICAL("typical", true, body -> body),

    /** On lines of their own, indented, with carriage returns. */
    INDENTED("indented, CRLF", true, body -> body.replaceAll("><(?!/)", ">\r\n    <")),

    /** With a default namespace. */
    NAMESPACE("default namespace", true, body -> body.replace("<Error>", "<Error xmlns=\"http://obs.example/doc/\">")),

    /** With references to characters by their numbers. */
    NUMBERS("numeric references", true, body -> body.replace(" key ", "&#32;key&#x20;")),

    /** With the entities that XML defines. */
    ENTITIES("entities", true, body -> body.replace("harbour", "har&amp;bour&quot;")),

    /** With a declaration in single quotes. */
    QUOTES("single quotes", true, body -> body.replace('"', '\'')),

    /** With a byte order mark. */
    MARK("byte order mark", false, body -> "\uFEFF" + body),

    /** With a comment. */
    COMMENT("comment", false, body -> body.replace("<Error>", "<Error><!-- an error -->")),

    /** With a section of character data. */
    CDATA("CDATA", false, body -> body.replace("<Key>", "<Key><![CDATA[").replace("</Key>", "]]></Key>")),

    /** With an attribute. */
    ATTRIBUTE("attribute", false, body -> body.replace("<Error>", "<Error lang=\"en\">")),

    /** With a prefix on each name. */
    PREFIX(
            "prefix",
            false,
            body -> body.replaceAll("<(/?)([A-Z])", "<$1o:$2")
                    .replace("<o:Error>", "<o:Error xmlns:o=\"http://obs.example/doc/\">"));

    private final String label;
    private final boolean plain;

    @SuppressWarnings("ImmutableEnumChecker") // each of these functions has no state
    private final UnaryOperator<String> form;

    OddBody(String label, boolean plain, UnaryOperator<String> form) {
        this.label = label;
        this.plain = plain;
        this.form = form;
    }

    /** {@return the name for readers of reports} */
    public String label() {
        return label;
    }

    /** {@return whether the kit scans this form, so that no parser reads it} */
    public boolean isPlain() {
        return plain;
    }

    /** {@return the bytes, as a new array} */
    public byte[] bytes() {
        return form.apply(new String(Body.TYPICAL.bytes(), UTF_8)).getBytes(UTF_8);
    }
}
