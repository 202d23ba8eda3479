package io.github.obserrors.xml.body;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.InvalidErrorBodyException;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.input.Place;
import io.github.obserrors.xml.input.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Puts an error together from its elements: it decides which element is the code, what becomes of repeated fields, and
 * how many details are kept.
 *
 * <p>The strict reader and the lenient readers of XML and JSON all use it. The plain scanner does not: it declines a
 * body with a repeated field, a blank code or too many details, and applies the few rules that remain itself. A
 * property compares its results with those of the strict reader.
 */
public final class ErrorAccumulator {

    private final DetailCount count;
    private final Consumer<? super Note> notes;
    private final Set<Field> claimed = EnumSet.noneOf(Field.class);
    private final List<Detail> details = new ArrayList<>();

    /** Starts an empty error. Its details count together with those that the count already has. */
    public ErrorAccumulator(DetailCount count, Consumer<? super Note> notes) {
        this.count = count;
        this.notes = notes;
    }

    /**
     * Decides whether a direct child of the error is a field: the first element of that name is, unless it was
     * released.
     *
     * @return the field, or empty if the element is a detail
     */
    public Optional<Field> claim(String name) {
        Optional<Field> field = Field.of(name);
        if (field.isPresent() && !claimed.add(field.get())) {
            notes.accept(Note.REPEATED_FIELD);
            return Optional.empty();
        }
        return field;
    }

    /**
     * Releases a field whose element turned out to be blank, so that a later one of the same name counts. A blank
     * message stays.
     */
    public void release(Field field) {
        if (field.isNothingWhenBlank()) {
            claimed.remove(field);
        }
    }

    /**
     * Counts a detail on any level, before it is read.
     *
     * @throws Refusal if that exceeds the bound
     */
    public void count(Place place) {
        if (!tryCount()) {
            throw new Refusal(Problem.TOO_MANY_DETAILS, place);
        }
    }

    /** Counts a detail unless that exceeds the bound; tells whether it was counted. */
    public boolean tryCount() {
        return count.tryAdd();
    }

    /** Adds a direct child that is not a field. */
    public void add(Detail detail) {
        details.add(detail);
    }

    /** The details so far. */
    public List<Detail> details() {
        return List.copyOf(details);
    }

    public void note(Note note) {
        notes.accept(note);
    }

    /**
     * The error, once all its elements were read.
     *
     * @throws Refusal if the code is missing or blank, or a text has a character that XML 1.0 cannot hold
     */
    public ErrorBody body(
            Optional<String> code,
            Optional<String> message,
            Optional<String> requestId,
            Optional<String> hostId,
            Place place) {
        if (code.filter(text -> !XmlText.isBlank(text)).isEmpty()) {
            throw new Refusal(Problem.NO_CODE, place);
        }
        try {
            ErrorBody.Builder body = ErrorBody.builder(ErrorCode.of(code.get()));
            message.ifPresent(body::message);
            requestId.ifPresent(body::requestId);
            hostId.ifPresent(body::hostId);
            details.forEach(body::detail);
            return body.build();
        } catch (InvalidErrorBodyException e) {
            throw new Refusal(Problem.INVALID_CHARACTER, place);
        }
    }
}
