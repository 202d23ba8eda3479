package io.github.obserrors.cli.formats.readers;

import io.github.obserrors.cli.formats.facts.Fact;
import io.github.obserrors.cli.formats.facts.Facts;
import io.github.obserrors.cli.formats.facts.TextFormat;
import io.github.obserrors.cli.formats.facts.TextFormat.Match;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code NoSuchKey: The specified key does not exist. status code: 404, request id: 4442587FB7D0A2F9}, where the code
 * may also stand in the line before.
 */
public final class GoStatusReader implements TextFormat.Reader {

    /** The longest text before the status, with the code. */
    private static final int LONGEST = 2048;

    private static final Pattern FIELDS = Pattern.compile("status code: (?<status>[1-5][0-9]{2}), request id:"
            + " (?<requestId>[^,\\s\"\\\\]{0,64}+)(?:, host id: (?<hostId>[^,\\s\"\\\\]{0,128}+))?+");

    private static final Pattern CODE = Pattern.compile("(?<![A-Za-z0-9._-])(?:" + Messages.PHRASE_AS_CODE
            + "|(?<code>[A-Z][a-z][A-Za-z0-9.]{2,62}+)):(?: |$)(?=(?<message>[^\n]{0,2048}+))");

    @Override
    public Optional<Match> find(CharSequence passage, int from) {
        Matcher fields = FIELDS.matcher(passage);
        if (!fields.find(from)) {
            return Optional.empty();
        }
        Facts facts = with(Facts.NONE, Fact.STATUS, fields);
        facts = with(facts, Fact.REQUEST_ID, fields);
        facts = with(facts, Fact.HOST_ID, fields);
        String before = passage.subSequence(Math.max(from, fields.start() - LONGEST), fields.start())
                .toString();
        int line = before.lastIndexOf('\n') + 1;
        before = withoutSeparator(before.substring(line));
        Matcher code = CODE.matcher(before);
        int start = fields.start();
        if (code.find()) {
            facts = with(facts, Fact.CODE, code);
            facts = with(facts, Fact.MESSAGE, code);
        }
        return Optional.of(new Match(start, fields.end(), facts));
    }

    private static Facts with(Facts facts, Fact fact, Matcher found) {
        String text = found.group(fact.group());
        return text == null ? facts : facts.with(fact, text);
    }

    /** Without the line end and the tab before the status, which JSON escapes. */
    private static String withoutSeparator(String text) {
        String stripped = text.stripTrailing();
        return stripped.endsWith("\\n\\t") ? stripped.substring(0, stripped.length() - 4) : stripped;
    }
}
