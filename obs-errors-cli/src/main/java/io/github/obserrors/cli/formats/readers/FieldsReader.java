package io.github.obserrors.cli.formats.readers;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.cli.formats.facts.Fact;
import io.github.obserrors.cli.formats.facts.Facts;
import io.github.obserrors.cli.formats.facts.TextFormat;
import java.util.Optional;

/**
 * Finds errors that are printed as fields, each with its label, such as {@code Error Code: NoSuchKey}, {@code 'status': 404}
 * or {@code status [404]}, on one line or on lines that follow each other; immutable.
 *
 * <p>The fields come in any order. They are an error if they tell a status that is no success, a code that the catalogue
 * knows, or another code and a request id.
 */
public final class FieldsReader implements TextFormat.Reader {

    /** Reads the fields that a client of OBS prints. */
    public static final FieldsReader OF_CLIENTS = new FieldsReader(false);

    /**
     * Reads the fields that any program prints: only a code that the catalogue knows makes an error of them. Labels in quotes
     * are left to the reader of objects.
     */
    public static final FieldsReader OF_ANY_PROGRAM = new FieldsReader(true);

    private static final int FIRST_OF_NO_SUCCESS = 300;
    private static final int NOT_MODIFIED = 304;

    private final boolean onlyKnown;

    private FieldsReader(boolean onlyKnown) {
        this.onlyKnown = onlyKnown;
    }

    @Override
    public Optional<TextFormat.Match> find(CharSequence passage, int from) {
        Optional<FieldLabel> label = FieldLabel.find(passage, from, passage.length());
        while (label.isPresent()) {
            Fields fields = new Fields(passage, label.get());
            Facts facts = fields.read();
            boolean isObject = onlyKnown && isQuote(passage.charAt(label.get().start()));
            if (!isObject && isError(facts)) {
                return Optional.of(new TextFormat.Match(label.get().start(), fields.end(), facts));
            }
            label = fields.next();
        }
        return Optional.empty();
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"';
    }

    private boolean isError(Facts facts) {
        int status = Integer.parseInt(facts.get(Fact.STATUS).orElse("0"));
        Optional<String> code = facts.get(Fact.CODE);
        boolean known = code.isPresent() && ErrorCode.of(code.get()).known().isPresent();
        boolean failed = status >= FIRST_OF_NO_SUCCESS && status != NOT_MODIFIED;
        if (onlyKnown) {
            return known && (failed || status == 0);
        }
        boolean toldApart = code.isPresent() && facts.get(Fact.REQUEST_ID).isPresent();
        return failed || known || (status == 0 && toldApart);
    }
}
