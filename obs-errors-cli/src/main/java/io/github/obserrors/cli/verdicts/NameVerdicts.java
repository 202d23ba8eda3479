package io.github.obserrors.cli.verdicts;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.StatusClass;
import io.github.obserrors.cli.answers.Names;
import io.github.obserrors.cli.names.Meaning;
import io.github.obserrors.cli.names.TypedNames;
import io.github.obserrors.console.ConsoleCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges names in any spelling. */
public final class NameVerdicts {

    private final Verdicts verdicts;

    public NameVerdicts(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** Different judgements of everything that a text may mean; none if it is no name. */
    public List<Verdict> of(String what) {
        Optional<HttpStatus> status = Names.status(what);
        if (status.isPresent()) {
            return List.of(verdicts.of(status.get()));
        }
        Optional<ConsoleCode> consoleCode = ConsoleCode.parse(what);
        if (consoleCode.isPresent()) {
            return List.of(verdicts.of(consoleCode.get()));
        }
        Optional<ServerErrorCode> code = Names.serverCode(what);
        if (code.isPresent()) {
            return List.of(verdicts.of(code.get()));
        }
        List<Verdict> different = new ArrayList<>();
        for (TypedNames name : Names.typed(what)) {
            for (Meaning meaning : name.meanings()) {
                Verdict verdict = of(meaning);
                if (different.stream().noneMatch(verdict::saysTheSameAs)) {
                    different.add(verdict);
                }
            }
        }
        return different;
    }

    private Verdict of(Meaning meaning) {
        if (meaning instanceof Meaning.Code code) {
            return verdicts.of(code.code());
        }
        if (meaning instanceof Meaning.UnknownCode unknown) {
            return verdicts.of(unknown.status());
        }
        if (meaning instanceof Meaning.Console console) {
            return verdicts.of(console.code());
        }
        if (meaning instanceof Meaning.Status ofHttp) {
            return verdicts.of(ofHttp.status());
        }
        if (meaning instanceof Meaning.Statuses statuses) {
            return of(statuses.statusClass());
        }
        throw new IllegalStateException("no verdict is made for " + meaning.getClass());
    }

    private static Verdict of(StatusClass statusClass) {
        return switch (statusClass) {
            case INFORMATIONAL, SUCCESS ->
                Verdict.didNotFail("HTTP statuses " + statusClass.label() + " are no errors");
            default -> Verdict.cannotTell("only the status itself tells, not its class " + statusClass.label());
        };
    }
}
