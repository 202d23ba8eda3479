package io.github.obserrors.cli.formats.readers;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.cli.formats.facts.Fact;
import io.github.obserrors.cli.formats.facts.Facts;
import io.github.obserrors.cli.formats.facts.TextFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names that the C SDK has for statuses: those of codes that servers send, and of statuses without a code; immutable. */
public final class ObsStatusReader implements TextFormat.Reader {

    /** What the SDK says where a server sent a status and no code. */
    private static final Map<String, String> STATUSES = Map.of(
            "HttpErrorBadRequest", "400",
            "HttpErrorForbidden", "403",
            "HttpErrorNotFound", "404",
            "HttpErrorConflict", "409");

    private static final Pattern NAME =
            Pattern.compile("(?:faie?led\\(|faied\\(|OBS_STATUS_|obs_status = )(?<name>[A-Za-z][A-Za-z0-9]{2,63}+)");

    @Override
    public Optional<TextFormat.Match> find(CharSequence passage, int from) {
        Matcher name = NAME.matcher(passage);
        for (int at = from; name.find(at); at = name.end()) {
            Facts facts = facts(name.group("name"));
            boolean alone =
                    name.end() - name.start() == passage.toString().strip().length();
            if (!facts.isEmpty() && !alone) { // a line that is nothing but a name is answered as one
                return Optional.of(new TextFormat.Match(name.start(), name.end(), facts));
            }
        }
        return Optional.empty();
    }

    private static Facts facts(String name) {
        String status = STATUSES.get(name);
        if (status != null) {
            return Facts.NONE.with(Fact.STATUS, status);
        }
        return ErrorCode.of(name).known().isPresent() ? Facts.NONE.with(Fact.CODE, name) : Facts.NONE;
    }
}
