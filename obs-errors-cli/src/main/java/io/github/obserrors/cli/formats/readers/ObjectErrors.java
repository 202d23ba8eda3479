package io.github.obserrors.cli.formats.readers;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.cli.formats.facts.Fact;
import io.github.obserrors.cli.formats.facts.Facts;
import io.github.obserrors.cli.formats.facts.TextFormat;
import io.github.obserrors.cli.formats.facts.TextFormat.Match;
import io.github.obserrors.cli.formats.readers.PrintedObject.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the objects in a text that are errors, by the names and the values in them. */
public final class ObjectErrors implements TextFormat.Reader {

    /** Names that only errors have. */
    private static final List<String> ERROR_CODE =
            List.of("errorcode", "errcode", "obserrorcode", "xobserrorcode", "xamzerrorcode", "awserrorcode");

    private static final List<String> CODE = List.of("code");

    private static final List<String> STATUS = List.of(
            "status", "statuscode", "httpstatus", "httpstatuscode", "httpcode", "responsecode", "responsestatus");

    private static final Map<Fact, List<String>> BESIDE = Map.of(
            Fact.REQUEST_ID,
                    List.of("requestid", "xobsrequestid", "xamzrequestid", "xrequestid", "amzrequestid", "reqid"),
            Fact.HOST_ID, List.of("hostid", "xobsid2", "xamzid2", "extendedrequestid", "id2"),
            Fact.BUCKET, List.of("bucketname", "bucket"),
            Fact.KEY, List.of("key", "objectkey", "objectname"),
            Fact.RESOURCE, List.of("resource"),
            Fact.RETRY_AFTER, List.of("retryafter"));

    private static final List<String> MESSAGE =
            List.of("errormessage", "errormsg", "errmsg", "message", "msg", "obserrormessage", "title");

    /** What stands for a success, or for a level of a log, in the place of a code. */
    private static final Set<String> NO_ERROR = Set.of(
            "ok",
            "success",
            "succeeded",
            "successful",
            "true",
            "false",
            "none",
            "info",
            "debug",
            "trace",
            "warn",
            "warning",
            "error",
            "fatal",
            "notice");

    /** The codes of gateways, such as APIG.0101. */
    private static final Pattern OF_GATEWAY = Pattern.compile("[A-Za-z]{2,32}\\.[0-9]{2,8}");

    @Override
    public Optional<Match> find(CharSequence passage, int from) {
        int at = from;
        int endOfLine = from;
        while (endOfLine < passage.length() && passage.charAt(endOfLine) != '\n') {
            endOfLine++;
        }
        while (at < endOfLine) {
            PrintedObject root = new ObjectNotation(passage, at).read();
            List<PrintedObject> errors = new ArrayList<>();
            collect(root, errors);
            if (!errors.isEmpty()) {
                return Optional.of(match(root, errors));
            }
            at = Math.max(at + 1, root.end());
        }
        return Optional.empty();
    }

    private static void collect(PrintedObject object, List<PrintedObject> errors) {
        if (!own(object).isEmpty()) {
            errors.add(object);
        }
        for (PrintedObject child : object.children()) {
            collect(child, errors);
        }
    }

    private static Match match(PrintedObject root, List<PrintedObject> errors) {
        PrintedObject error = errors.stream()
                .filter(object -> own(object).get(Fact.CODE).isPresent())
                .findFirst()
                .orElse(errors.get(0));
        Facts facts = own(error).and(beside(error));
        int start = start(error);
        for (PrintedObject outer = error.parent(); outer != null; outer = outer.parent()) {
            facts = facts.and(own(outer)).and(beside(outer));
        }
        boolean only = errors.stream().allMatch(other -> other == error || isIn(error, other) || isIn(other, error));
        if (only) {
            facts = facts.and(all(root));
        }
        int end = only ? root.end() : error.end();
        return new Match(Math.min(start, end), Math.max(start + 1, end), facts);
    }

    private static boolean isIn(PrintedObject object, PrintedObject outer) {
        for (PrintedObject at = object.parent(); at != null; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    /** What all objects tell beside the code and the message. */
    private static Facts all(PrintedObject object) {
        Facts facts = status(object).and(ids(object));
        for (PrintedObject child : object.children()) {
            facts = facts.and(all(child));
        }
        return facts;
    }

    private static int start(PrintedObject error) {
        Value code = error.first(ERROR_CODE);
        Value other = code == null ? error.first(CODE) : code;
        Value status = other == null ? error.first(STATUS) : other;
        return status == null ? error.start() : status.start();
    }

    /** The code and the status that make an object an error, or nothing. */
    private static Facts own(PrintedObject object) {
        Facts status = status(object);
        Value strong = object.first(ERROR_CODE);
        if (strong != null && !isNoError(strong.text())) {
            Facts facts = Facts.NONE.with(Fact.CODE, strong.text());
            return isError(facts) ? facts.and(status) : status;
        }
        Value code = object.first(CODE);
        if (code == null || isNoError(code.text())) {
            return status;
        }
        Facts facts = Facts.NONE.with(Fact.CODE, code.text());
        return isError(facts)
                        && (facts.get(Fact.CODE).isPresent() ? isCode(object, code.text(), status) : isOfError(object))
                ? facts.and(status)
                : status;
    }

    private static boolean isError(Facts facts) {
        return facts.get(Fact.CODE).isPresent()
                || facts.get(Fact.STATUS)
                        .filter(status -> status.compareTo("400") >= 0)
                        .isPresent();
    }

    private static boolean isCode(PrintedObject object, String code, Facts status) {
        return !status.isEmpty()
                || object.first(List.of("requestid")) != null
                || (object.first(MESSAGE) != null && isNamedError(object))
                || OF_GATEWAY.matcher(code).matches()
                || ErrorCode.of(code).known().isPresent();
    }

    /** Tells whether a number that is called code can be the status of an error. */
    private static boolean isOfError(PrintedObject object) {
        return isNamedError(object) || object.first(MESSAGE) != null;
    }

    private static boolean isNamedError(PrintedObject object) {
        String name = PrintedObject.plain(object.name());
        return name.startsWith("err") || name.equals("cause") || name.equals("exception");
    }

    private static boolean isNoError(String code) {
        return NO_ERROR.contains(code.toLowerCase(Locale.ROOT));
    }

    /** The status of an error; another one tells nothing here. */
    private static Facts status(PrintedObject object) {
        Value status = object.first(STATUS);
        Facts facts = status == null ? Facts.NONE : Facts.NONE.with(Fact.STATUS, status.text());
        return isError(facts) ? facts : Facts.NONE;
    }

    private static Facts beside(PrintedObject object) {
        return with(ids(object), Fact.MESSAGE, object.first(MESSAGE));
    }

    private static Facts ids(PrintedObject object) {
        Facts facts = Facts.NONE;
        for (Map.Entry<Fact, List<String>> names : BESIDE.entrySet()) {
            facts = with(facts, names.getKey(), object.first(names.getValue()));
        }
        return facts;
    }

    private static Facts with(Facts facts, Fact fact, @Nullable Value value) {
        return value == null ? facts : facts.with(fact, value.text());
    }
}
