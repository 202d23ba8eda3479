package io.github.obserrors.cli.names;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.ServerErrorCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one typed or pasted text as a name: finds out everything that it may mean. */
public final class TypedName {

    /** The longest sentence of the documents is far shorter. */
    private static final int LONGEST = 4096;

    /** Words that people and programs put before a code or a status, folded. */
    private static final Set<String> LABELS = Set.of(
            "error",
            "errors",
            "err",
            "fatal",
            "warning",
            "warn",
            "exception",
            "failure",
            "fault",
            "code",
            "errorcode",
            "errcode",
            "errortype",
            "type",
            "message",
            "msg",
            "errormessage",
            "errormsg",
            "reason",
            "causedby",
            "cause",
            "caused",
            "by",
            "obs",
            "s3",
            "aws",
            "oss");

    /** Words that people and programs put before a status, folded. */
    private static final Set<String> LABELS_OF_STATUSES = Set.of(
            "http",
            "https",
            "status",
            "statuscode",
            "httpstatus",
            "httpcode",
            "httpstatuscode",
            "httperror",
            "response",
            "responsecode",
            "responsestatus",
            "httpresponse",
            "httpresponsecode");

    /** So many parts of a text are read: more than any name has, and few enough for hostile texts. */
    private static final int MOST_READINGS = 40;

    private int readings;

    private TypedName() {}

    /**
     * {@return what a text may mean as a name, the likeliest first; empty if it is no name}
     *
     * @param text what was typed
     */
    public static List<Meaning> of(String text) {
        return of(text, true);
    }

    /** {@return what a text among others may mean; digits alone are a status there, or nothing} */
    static List<Meaning> amongOthers(String text) {
        return of(text, false);
    }

    private static List<Meaning> of(String text, boolean anyNumber) {
        return text.length() > LONGEST
                ? List.of()
                : List.copyOf(new LinkedHashSet<>(new TypedName().read(Letters.bare(text), anyNumber)));
    }

    /** {@return the codes for which a document prints this text, in which line ends are blanks} */
    static List<Meaning> ofSentence(String text) {
        return text.length() > LONGEST ? List.of() : Sentences.of(text);
    }

    /**
     * {@return what a text that is no name tells of: the codes whose sentences in the documents share a part with it, or else
     *     the one status in it}
     *
     * @param text what was typed
     */
    public static List<Meaning> ofPart(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<Meaning> codes = Sentences.partOf(text);
        return codes.isEmpty()
                ? StatusInProse.find(text)
                        .<List<Meaning>>map(status -> List.of(new Meaning.Status(status)))
                        .orElse(List.of())
                : codes;
    }

    /**
     * Reads a text without anything around it.
     *
     * @param anyNumber whether digits alone may be the number of an Obs.00xx code
     */
    private List<Meaning> read(String text, boolean anyNumber) {
        readings++;
        if (text.isEmpty() || readings > MOST_READINGS) {
            return List.of();
        }
        Optional<Meaning> number = Numbers.ofHttp(text)
                .or(() -> anyNumber ? Numbers.ofConsole(text) : Optional.empty())
                .or(() -> Numbers.afterObs(text));
        if (number.isPresent()) {
            return List.of(number.get());
        }
        List<Meaning> meanings = ofWords(text);
        if (meanings.isEmpty()) {
            meanings = afterStatus(text);
        }
        if (meanings.isEmpty()) {
            meanings = afterLabel(text, anyNumber);
        }
        if (meanings.isEmpty()) {
            meanings = beforeStatus(text);
        }
        if (meanings.isEmpty()) {
            meanings = ProgramNames.of(text);
        }
        return meanings.isEmpty() ? beforeSentence(text) : meanings;
    }

    private static List<Meaning> ofWords(String text) {
        List<Meaning> meanings = new ArrayList<>(2);
        Optional<ServerErrorCode> code = ServerErrorCode.find(text);
        code.map(Meaning.Code::new).ifPresent(meanings::add);
        if (code.isEmpty() || Letters.hasBlank(text)) { // a code has none, unless a document prints one
            ReasonPhrases.find(text).map(Meaning.Status::new).ifPresent(meanings::add);
        }
        return meanings.isEmpty() ? Sentences.of(text) : meanings;
    }

    /** A status and what follows it: its phrase, a code, or a sentence that adds nothing. */
    private List<Meaning> afterStatus(String text) {
        int end = Letters.afterDigits(text, 0);
        Optional<HttpStatus> status = Numbers.status(text.substring(0, end));
        if (status.isEmpty() || (end < text.length() && Character.isLetter(text.codePointAt(end)))) {
            return List.of();
        }
        String rest = withoutDash(text.substring(end));
        int digits = Letters.afterDigits(rest, 0);
        if (digits > 0) {
            return List.of(); // several numbers are several names, or no name at all
        }
        boolean isPhrase = ReasonPhrases.isOf(status.get(), rest)
                && (Letters.hasBlank(rest) || ServerErrorCode.find(rest).isEmpty());
        if (isPhrase) {
            return List.of(new Meaning.Status(status.get()));
        }
        List<Meaning> meanings = with(status.get(), read(rest, false));
        if (!meanings.isEmpty()) {
            return meanings;
        }
        if (looksLikeCode(rest)) {
            return List.of(new Meaning.UnknownCode(rest, status.get()));
        }
        return hasDigit(rest) ? List.of() : List.of(new Meaning.Status(status.get()));
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Letters.afterDigits(text, i) > i) {
                return true;
            }
        }
        return false;
    }

    private static String withoutDash(String text) {
        String rest = Letters.bare(text);
        int from = 0;
        while (from < rest.length() && "-:/,.;|=\u2013\u2014".indexOf(rest.charAt(from)) >= 0) {
            from++;
        }
        return Letters.bare(rest.substring(from));
    }

    /** One word with a capital letter within it. */
    private static boolean looksLikeCode(String text) {
        boolean capitalWithin = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '.' && c != '_') {
                return false;
            }
            capitalWithin |= i > 0 && Character.isUpperCase(c);
        }
        return capitalWithin && Character.isUpperCase(text.charAt(0));
    }

    /** A status gives codes their status; where it is another than the words mean, both are meant. */
    private static List<Meaning> with(HttpStatus status, List<Meaning> meanings) {
        List<Meaning> all = new ArrayList<>(meanings.size() + 1);
        for (Meaning meaning : meanings) {
            if (meaning instanceof Meaning.Code code) {
                all.add(new Meaning.Code(code.code(), Optional.of(status)));
            } else if (!meaning.equals(new Meaning.Status(status))) {
                if (all.isEmpty()) {
                    all.add(new Meaning.Status(status));
                }
                all.add(meaning);
            }
        }
        return all.isEmpty() && !meanings.isEmpty() ? List.of(new Meaning.Status(status)) : all;
    }

    /** What follows a word such as {@code Error:}, {@code status code} or {@code HTTP/1.1}. */
    private List<Meaning> afterLabel(String text, boolean anyNumber) {
        int end = 0;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "_-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (end == 0 || end == text.length()) {
            return List.of();
        }
        String label = Letters.folded(text.substring(0, end));
        boolean ofStatus = LABELS_OF_STATUSES.contains(label);
        if (!ofStatus && !LABELS.contains(label)) {
            return List.of();
        }
        int from = ofStatus && text.charAt(end) == '/' ? afterVersion(text, end + 1) : end;
        return read(withoutDash(text.substring(from)), anyNumber && !ofStatus);
    }

    private static int afterVersion(String text, int from) {
        int to = from;
        while (to < text.length() && !Letters.isBlank(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** A name and then its status: {@code NoSuchKey (404)}, {@code NoSuchKey - 404 Not Found}. */
    private List<Meaning> beforeStatus(String text) {
        for (int i = text.length() - 1; i > 0; i--) {
            boolean beginsNumber =
                    Letters.afterDigits(text, i) == i + 3 && !Character.isLetterOrDigit(text.charAt(i - 1));
            if (beginsNumber) {
                String name = Letters.bare(withoutDashAtEnd(text.substring(0, i)));
                if (Letters.afterDigits(name, 0) > 0) {
                    return List.of(); // several numbers are several names, or no name at all
                }
                List<Meaning> before = read(name, false);
                List<Meaning> after = before.isEmpty() ? List.of() : read(text.substring(i), false);
                return after.size() == 1 && after.get(0) instanceof Meaning.Status status
                        ? with(status.status(), before)
                        : List.of();
            }
        }
        return List.of();
    }

    private static String withoutDashAtEnd(String text) {
        int to = text.length();
        while (to > 0
                && (Letters.isBlank(text.charAt(to - 1)) || "-:/,|([\u2013\u2014".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        return text.substring(0, to);
    }

    /** A code, a colon and its message. */
    private List<Meaning> beforeSentence(String text) {
        int colon = text.indexOf(": ");
        if (colon <= 0) {
            return List.of();
        }
        String head = Letters.bare(text.substring(0, colon));
        return Letters.hasBlank(head) && ServerErrorCode.find(head).isEmpty() ? List.of() : read(head, true);
    }
}
