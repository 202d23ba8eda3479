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
 * Puts one error together from the elements of a body.
 *
 * <p>Every way to read a body ends here, so that all have the same rules: which element is the code, what becomes of
 * repetitions, how much is kept.
 */
public final class ErrorAccumulator {

    private final DetailCount count;
    private final Consumer<? super Note> notes;
    private final Set<Field> claimed = EnumSet.noneOf(Field.class);
    private final List<Detail> details = new ArrayList<>();

    /** Starts with nothing; the details are added to those that were counted before. */
    public ErrorAccumulator(DetailCount count, Consumer<? super Note> notes) {
        this.count = count;
        this.notes = notes;
    }

    /**
     * Decides whether a direct child of the error is one of its fields: the first of that name that is not empty is.
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

    /** Gives a field back whose element turned out to be blank: a later one of the same name counts. */
    public void release(Field field) {
        if (field.isNothingWhenBlank()) {
            claimed.remove(field);
        }
    }

    /** Counts a detail, on whatever level, before it is read. */
    public void count(Place place) {
        if (!tryCount()) {
            throw new Refusal(Problem.TOO_MANY_DETAILS, place);
        }
    }

    /** Counts a detail, and tells whether it is not one too many. */
    public boolean tryCount() {
        return count.tryAdd();
    }

    /** Adds a direct child that is no field. */
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

    /** The error, once all its elements were read; the texts are those of the fields. */
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
