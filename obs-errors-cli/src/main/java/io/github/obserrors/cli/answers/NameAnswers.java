package io.github.obserrors.cli.answers;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.cli.names.Meaning;
import io.github.obserrors.cli.names.TypedName;
import io.github.obserrors.cli.names.TypedNames;
import io.github.obserrors.cli.search.Suggestions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Gives the answers to names in any spelling. What may mean several things has an answer for each of them. */
final class NameAnswers {

    /** A longer text is no list of names that somebody typed. */
    private static final int LONGEST_TEXT = 1 << 16;

    private final Optional<HttpStatus> status;
    private final Consumer<Answer> answers;

    /** Gives answers to the consumer; the status is that of codes that come without one. */
    NameAnswers(Optional<HttpStatus> status, Consumer<Answer> answers) {
        this.status = status;
        this.answers = answers;
    }

    /** Answers the names that an argument lists; false if it lists none. */
    boolean of(String what) {
        return ofAll(Names.typed(what), what);
    }

    /**
     * Answers the names that a text lists, the codes whose sentences it has a part of, or one word that is nearly a name; false
     * if there is nothing of that in it.
     */
    boolean ofText(byte[] text) {
        if (text.length > LONGEST_TEXT) {
            return false;
        }
        String names = new String(text, UTF_8).strip();
        if (ofAll(TypedNames.in(names), names)) {
            return true;
        }
        boolean prose = !names.isEmpty() && "<{[".indexOf(names.charAt(0)) < 0;
        return prose && (ofPart(names) || ofNearlyName(names));
    }

    private boolean ofNearlyName(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetterOrDigit(word.charAt(i)) && "._-".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        if (Suggestions.of(word).isEmpty()) {
            return false;
        }
        answers.accept(new Answer.UnknownName(word, word, status));
        return true;
    }

    /** Answers with the codes whose sentences an argument has a part of; false if there are none. */
    boolean ofPart(String what) {
        List<Meaning> meanings = TypedName.ofPart(what);
        ofOne(what, meanings);
        return !meanings.isEmpty();
    }

    private boolean ofAll(List<TypedNames> names, String whole) {
        for (TypedNames name : names) {
            ofOne(names.size() == 1 ? whole : name.name(), name.meanings());
            if (name.meanings().isEmpty()) {
                answers.accept(new Answer.UnknownName(name.name(), name.name(), status));
            }
        }
        return !names.isEmpty();
    }

    private void ofOne(String name, List<Meaning> meanings) {
        if (meanings.size() > 1) {
            answers.accept(new Answer.Choice(name, meanings.size()));
        }
        for (Meaning meaning : meanings) {
            answers.accept(answer(name, meaning));
        }
    }

    private Answer answer(String name, Meaning meaning) {
        if (meaning instanceof Meaning.Code code) {
            return new Answer.ServerCode(name, code.code(), code.status().or(() -> status));
        }
        if (meaning instanceof Meaning.UnknownCode unknown) {
            return new Answer.UnknownName(name, unknown.name(), Optional.of(unknown.status()));
        }
        if (meaning instanceof Meaning.Console console) {
            return new Answer.Console(name, console.code());
        }
        if (meaning instanceof Meaning.Status ofHttp) {
            return new Answer.Status(name, ofHttp.status());
        }
        if (meaning instanceof Meaning.Statuses statuses) {
            return new Answer.Statuses(name, statuses.statusClass());
        }
        throw new IllegalStateException("no answer is made for " + meaning.getClass());
    }
}
