package io.github.obserrors.cli.formats.readers;

import io.github.obserrors.cli.formats.facts.Fact;
import io.github.obserrors.cli.formats.facts.Facts;
import io.github.obserrors.cli.formats.facts.TextFormat;
import io.github.obserrors.cli.formats.facts.TextFormat.Match;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a known code with its message, and the status that the AWS SDK for Go prints on the next line. */
public final class CodeReader implements TextFormat.Reader {

    private static final Pattern CODE = Pattern.compile("(?<![A-Za-z0-9._/$-])(?<code>[A-Z][A-Za-z.]{7,63}+): ");

    private static final Pattern REST = Pattern.compile(Messages.TO_END
            + "(?:\n\\s{0,8}+status code: (?<status>[1-5][0-9]{2}), request id: (?<requestId>[^,\\s]{0,64}+)"
            + "(?:, host id: (?<hostId>[^,\\s]{0,128}+))?+)?+");

    private static final Fact[] FACTS = {Fact.MESSAGE, Fact.STATUS, Fact.REQUEST_ID, Fact.HOST_ID};

    private final Set<String> codes;

    /** Creates a reader of these codes. */
    public CodeReader(List<String> codes) {
        this.codes = Set.copyOf(codes);
    }

    @Override
    public Optional<Match> find(CharSequence passage, int from) {
        Matcher matcher = CODE.matcher(passage);
        int at = from;
        while (at <= passage.length() && matcher.find(at)) {
            String code = matcher.group("code");
            if (codes.contains(code)) {
                Matcher rest = REST.matcher(passage).region(matcher.end(), passage.length());
                int end = rest.lookingAt() ? rest.end() : matcher.end();
                return Optional.of(new Match(matcher.start(), end, facts(Facts.NONE.with(Fact.CODE, code), rest)));
            }
            at = matcher.end();
        }
        return Optional.empty();
    }

    private static Facts facts(Facts code, Matcher rest) {
        Facts facts = code;
        for (Fact fact : FACTS) {
            String text = rest.group(fact.group());
            facts = text == null ? facts : facts.with(fact, text);
        }
        return facts;
    }
}
