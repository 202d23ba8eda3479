package io.github.obserrors.server;

import io.github.obserrors.server.json.ScriptReader;
import io.github.obserrors.server.json.ScriptWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What goes wrong on a server: a list of rules.
 *
 * <p>The rules are asked in order, and the first that strikes a request decides; those after it do not even count the
 * request. Whatever no rule strikes is answered with a success.
 *
 * <p>As JSON, the script of one rule:
 *
 * <pre>{@code
 * {"rules": [{
 *   "on": ["get-object"], "key": "photos/*", "times": {"first": 2},
 *   "faults": [{"error": {"code": "SlowDown", "retryAfter": 1}}]
 * }]}
 * }</pre>
 *
 * <p>{@link #schema()} describes the JSON completely. Durations are numbers of seconds there, with up to nine decimal places.
 *
 * @param rules the rules, in order
 */
public record Script(List<Rule> rules) {

    /** The most rules. */
    public static final int MOST_RULES = ScriptReader.MOST_RULES;

    private static final String SCHEMA = "script.schema.json";

    /**
     * Creates a script.
     *
     * @param rules the rules, in order
     * @throws IllegalArgumentException if there are more than {@value #MOST_RULES}
     */
    public Script {
        rules = List.copyOf(rules);
        if (rules.size() > MOST_RULES) {
            throw new IllegalArgumentException("A script has at most " + MOST_RULES + " rules, not " + rules.size());
        }
    }

    /**
     * Returns a script.
     *
     * @param rules the rules, in order; none for a server on which nothing goes wrong
     * @return the script
     * @throws IllegalArgumentException if there are more than {@value #MOST_RULES}
     */
    public static Script of(Rule... rules) {
        return new Script(List.of(rules));
    }

    /**
     * Reads a script from JSON.
     *
     * @param json the text, of at most 1,048,576 characters
     * @return the script
     * @throws InvalidScriptException if it is no script
     */
    public static Script parse(String json) {
        return new Script(ScriptReader.read(json));
    }

    /**
     * Reads a script from JSON in UTF-8.
     *
     * @param json the stream, which is read to its end, or to 1 MiB and one byte, and not closed
     * @return the script
     * @throws InvalidScriptException if it is no script
     * @throws IOException if the stream cannot be read
     */
    public static Script parse(InputStream json) throws IOException {
        return new Script(ScriptReader.read(json.readNBytes(ScriptReader.LONGEST + 1)));
    }

    /**
     * Reads a script from a file of JSON in UTF-8.
     *
     * @param json the file
     * @return the script
     * @throws InvalidScriptException if it is no script
     * @throws IOException if the file cannot be read
     */
    public static Script parse(Path json) throws IOException {
        try (InputStream stream = Files.newInputStream(json)) {
            return parse(stream);
        }
    }

    /**
     * Returns the JSON Schema of scripts, in the version 2020-12.
     *
     * <p>It accepts exactly what {@link #parse(String)} accepts, apart from the length of the text, the depth of nesting, the
     * digits of numbers, and members that stand twice in one object.
     *
     * @return the schema, in UTF-8; the caller closes the stream
     */
    public static InputStream schema() {
        InputStream schema = Script.class.getResourceAsStream(SCHEMA);
        if (schema == null) {
            throw new IllegalStateException("The jar of the server has lost its resource " + SCHEMA);
        }
        return schema;
    }

    /**
     * Returns this script as JSON.
     *
     * @return an indented text, which {@link #parse(String)} reads back as an equal script
     */
    public String toJson() {
        return ScriptWriter.write(rules);
    }
}
