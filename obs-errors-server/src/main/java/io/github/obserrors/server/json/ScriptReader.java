package io.github.obserrors.server.json;

import io.github.obserrors.server.InvalidScriptException;
import io.github.obserrors.server.Match;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.ServedOperation;
import io.github.obserrors.server.match.Glob;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rules of a script. */
public final class ScriptReader {

    /** The most bytes of a script, and the most characters. */
    public static final int LONGEST = JsonTree.LONGEST;

    /** The most rules of a script. */
    public static final int MOST_RULES = 1000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Map<String, ServedOperation> OPERATIONS = operations();

    private ScriptReader() {}

    /**
     * Reads the rules of a script in UTF-8.
     *
     * @throws InvalidScriptException if it is no script
     */
    public static List<Rule> read(byte[] utf8) {
        if (utf8.length > LONGEST) {
            throw new InvalidScriptException("", 0, 0, "A script has at most " + LONGEST + " bytes");
        }
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new InvalidScriptException("", 0, 0, "The text is not in UTF-8");
        }
    }

    /**
     * Reads the rules of a script.
     *
     * @throws InvalidScriptException if it is no script
     */
    public static List<Rule> read(String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        Json json = JsonTree.read(marked ? text.substring(1) : text);
        Members script = Members.of(json, "$schema", "rules");
        script.find("$schema", Members::text);
        List<Json> rules = script.get("rules", Members::elements);
        if (rules.size() > MOST_RULES) {
            throw rules.get(MOST_RULES).place().problem("A script has at most " + MOST_RULES + " rules");
        }
        List<Rule> read = new ArrayList<>();
        for (Json rule : rules) {
            read.add(rule(rule));
        }
        return read;
    }

    private static Rule rule(Json json) {
        Members rule = Members.of(json, "name", "on", "bucket", "key", "headers", "times", "faults");
        Optional<String> name = rule.find("name", Members::text);
        Match match = new Match(
                rule.find("on", ScriptReader::operations).orElse(Set.of()),
                rule.find("bucket", ScriptReader::pattern),
                rule.find("key", ScriptReader::pattern),
                headers(rule));
        return Members.at(
                json,
                () -> new Rule(
                        name,
                        match,
                        rule.find("times", TimesReader::read).orElse(List.of()),
                        rule.get("faults", FaultsReader::read)));
    }

    private static Set<ServedOperation> operations(Json json) {
        Set<ServedOperation> operations = EnumSet.noneOf(ServedOperation.class);
        for (Json label : Members.elements(json)) {
            operations.add(Members.label(label, "operation", OPERATIONS));
        }
        return operations;
    }

    private static String pattern(Json json) {
        return Glob.of(Members.text(json)).text();
    }

    private static Map<String, String> headers(Members rule) {
        Map<String, String> headers = new LinkedHashMap<>();
        rule.texts("headers").forEach((name, value) -> {
            String pattern = Members.at(value, () -> pattern(value));
            Members.at(value, () -> new Match(Set.of(), Optional.empty(), Optional.empty(), Map.of(name, pattern)));
            headers.put(name, pattern);
        });
        return headers;
    }

    private static Map<String, ServedOperation> operations() {
        Map<String, ServedOperation> operations = new LinkedHashMap<>();
        for (ServedOperation operation : ServedOperation.values()) {
            operations.put(operation.label(), operation);
        }
        return operations;
    }
}
