package io.github.obserrors.xml;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.InvalidErrorBodyException;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.LenientXml.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Saves what can be saved of a body that is not the XML it should be.
 *
 * <p>What was complete is kept; of what was cut off only the beginning of a message, which can mean nothing else than the
 * whole, unlike the beginning of a code.
 */
final class LenientReader {

    private static final String DELETE_RESULT = "DeleteResult";

    private final LenientXml xml;
    private final Bounds bounds;
    private final Consumer<? super Note> notes;

    /** The names of the elements that are open, the innermost first. */
    private final Deque<String> open = new ArrayDeque<>();

    /** How many elements an end tag, for which none of the inner ones waited, ends beside its own. */
    private int ending;

    private boolean cutOff;
    private String rootName = "";

    LenientReader(String body, Bounds bounds, Consumer<? super Note> notes) {
        this.xml = new LenientXml(body, notes);
        this.bounds = bounds;
        this.notes = notes;
    }

    /** Looks for errors at any depth. */
    BodyContent read() {
        List<BodyContent.OfError> errors = new ArrayList<>();
        List<KeyError> keyErrors = new ArrayList<>();
        boolean deleteResult = false;
        long deleted = 0;
        for (Token token = next(); token != Token.DONE; token = next()) {
            if (token == Token.TEXT && !open.isEmpty() && !ErrorAccumulator.isBlank(xml.text())) {
                notes.accept(Note.STRAY_TEXT);
            } else if (token == Token.START) {
                boolean root = open.size() == 1;
                if (root && is(DELETE_RESULT)) {
                    deleteResult = true;
                } else if (is(ErrorElementReader.ERROR)) {
                    if (!deleteResult && !root) {
                        notes.accept(Note.UNUSUAL_ROOT);
                    }
                    BodyContent.OfError error = error();
                    if (deleteResult) {
                        keyError(error).ifPresent(keyErrors::add);
                    } else {
                        errors.add(error);
                    }
                } else if (deleteResult && is("Deleted")) {
                    skip();
                    deleted += cutOff ? 0 : 1;
                }
            }
        }
        noteEnd();
        if (deleteResult) {
            return new BodyContent.OfDeleteResult(keyErrors, deleted);
        }
        return errors.isEmpty() ? new BodyContent.Nothing() : merged(errors);
    }

    /** Takes the root for the error, whatever its name. */
    BodyContent readRoot() {
        for (Token token = next(); token != Token.DONE; token = next()) {
            if (token == Token.START) {
                notes.accept(Note.UNUSUAL_ROOT);
                BodyContent.OfError error = error();
                noteEnd();
                return isEmpty(error) ? new BodyContent.Nothing() : error;
            }
        }
        return new BodyContent.Nothing();
    }

    /** The name of the root without its prefix; empty before it was read, or if there is none. */
    String rootName() {
        return rootName;
    }

    private void noteEnd() {
        if (cutOff || !open.isEmpty()) {
            notes.accept(Note.TRUNCATED);
        }
    }

    private static boolean isEmpty(BodyContent.OfError error) {
        return error.code().isEmpty()
                && error.message().isEmpty()
                && error.details().isEmpty();
    }

    /** The first error, with the others among its details. */
    private BodyContent merged(List<BodyContent.OfError> errors) {
        BodyContent.OfError first = errors.get(0);
        if (errors.size() == 1) {
            return first;
        }
        notes.accept(Note.SEVERAL_ERRORS);
        List<Detail> details = new ArrayList<>(first.details());
        for (BodyContent.OfError other : errors.subList(1, errors.size())) {
            if (details.size() < bounds.details()) {
                details.add(asDetail(other));
            }
        }
        return new BodyContent.OfError(first.code(), first.message(), first.requestId(), first.hostId(), details);
    }

    private static Detail asDetail(BodyContent.OfError error) {
        List<Detail> children = new ArrayList<>();
        error.code().ifPresent(code -> children.add(new Detail(Field.CODE.elementName(), code.value())));
        error.message().ifPresent(text -> children.add(new Detail(Field.MESSAGE.elementName(), text)));
        error.requestId().ifPresent(id -> children.add(new Detail(Field.REQUEST_ID.elementName(), id)));
        error.hostId().ifPresent(id -> children.add(new Detail(Field.HOST_ID.elementName(), id)));
        children.addAll(error.details());
        return new Detail(ErrorElementReader.ERROR, "", children);
    }

    /** An entry without a code, which says nothing, is left out. */
    private Optional<KeyError> keyError(BodyContent.OfError error) {
        if (error.code().isEmpty()) {
            if (!cutOff) {
                notes.accept(Note.ENTRY_WITHOUT_CODE);
            }
            return Optional.empty();
        }
        ErrorBody.Builder body = ErrorBody.builder(error.code().get());
        error.message().ifPresent(body::message);
        error.requestId().ifPresent(body::requestId);
        error.hostId().ifPresent(body::hostId);
        error.details().forEach(body::detail);
        try {
            return Optional.of(new KeyError(body.build()));
        } catch (InvalidErrorBodyException e) {
            notes.accept(Note.NOT_WELL_FORMED);
            return Optional.empty();
        }
    }

    /** Reads the error whose start tag was the last token. */
    private BodyContent.OfError error() {
        noteAttributes();
        int depth = open.size();
        ErrorAccumulator accumulator = new ErrorAccumulator(bounds, notes);
        Map<Field, String> fields = new EnumMap<>(Field.class);
        while (open.size() >= depth) {
            switch (next()) {
                case START -> {
                    Optional<Field> field = accumulator.claim(canonical(xml.name()));
                    if (field.isPresent()) {
                        field(field.get(), accumulator).ifPresent(text -> fields.put(field.get(), text));
                    } else {
                        detail(accumulator).ifPresent(accumulator::add);
                    }
                }
                case TEXT -> {
                    if (!ErrorAccumulator.isBlank(xml.text())) {
                        notes.accept(Note.STRAY_TEXT);
                    }
                }
                case END, DONE -> {
                    // The loop ends with the element.
                }
            }
            if (cutOff) {
                break;
            }
        }
        return new BodyContent.OfError(
                Optional.ofNullable(fields.get(Field.CODE)).map(code -> ErrorCode.of(trimmed(code))),
                Optional.ofNullable(fields.get(Field.MESSAGE)),
                Optional.ofNullable(fields.get(Field.REQUEST_ID)),
                Optional.ofNullable(fields.get(Field.HOST_ID)),
                accumulator.details());
    }

    /** The name of a field in the case of OBS, or the name as it is. */
    private String canonical(String name) {
        for (Field field : Field.values()) {
            if (name.equalsIgnoreCase(field.elementName())) {
                noteCase(name, field.elementName());
                return field.elementName();
            }
        }
        return name;
    }

    private boolean is(String elementName) {
        boolean same = xml.name().equalsIgnoreCase(elementName);
        if (same) {
            noteCase(xml.name(), elementName);
        }
        return same;
    }

    private void noteCase(String name, String elementName) {
        if (!name.equals(elementName)) {
            notes.accept(Note.ELEMENT_CASE);
        }
    }

    /** The text of the field whose start tag was the last token, with that of elements within it. */
    private Optional<String> field(Field field, ErrorAccumulator accumulator) {
        noteAttributes();
        int depth = open.size();
        StringBuilder text = new StringBuilder();
        while (open.size() >= depth && !cutOff) {
            switch (next()) {
                case START -> {
                    notes.accept(Note.ELEMENT_IN_FIELD);
                    noteAttributes();
                }
                case TEXT -> append(text, xml.text());
                case END, DONE -> {
                    // The loop ends with the element.
                }
            }
        }
        if (ErrorAccumulator.isBlank(text)) {
            accumulator.release(field);
        }
        boolean kept = (!cutOff && !(field.isNothingWhenBlank() && ErrorAccumulator.isBlank(text)))
                || (field == Field.MESSAGE && !text.isEmpty());
        return kept ? Optional.of(text.toString()) : Optional.empty();
    }

    /** The element whose start tag was the last token, or empty if it was cut off, has no proper name or is too many. */
    private Optional<Detail> detail(ErrorAccumulator accumulator) {
        noteAttributes();
        String name = xml.name();
        int depth = open.size();
        if (depth > bounds.depth() || !accumulator.tryCount()) {
            notes.accept(Note.BEYOND_BOUNDS);
            skip();
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        List<Detail> children = new ArrayList<>();
        while (open.size() >= depth && !cutOff) {
            switch (next()) {
                case START -> detail(accumulator).ifPresent(children::add);
                case TEXT -> append(text, xml.text());
                case END, DONE -> {
                    // The loop ends with the element.
                }
            }
        }
        if (cutOff && children.isEmpty()) {
            return Optional.empty();
        }
        boolean layout = !children.isEmpty() && (cutOff || ErrorAccumulator.isBlank(text));
        try {
            return Optional.of(new Detail(name, layout ? "" : text.toString(), children));
        } catch (InvalidErrorBodyException e) {
            notes.accept(Note.NOT_WELL_FORMED);
            return Optional.empty();
        }
    }

    private void append(StringBuilder text, String more) {
        int room = bounds.value() - text.length();
        if (more.length() > room) {
            notes.accept(Note.BEYOND_BOUNDS);
        }
        text.append(more, 0, Math.min(more.length(), room));
    }

    /** Skips the element whose start tag was the last token. */
    private void skip() {
        int depth = open.size();
        while (open.size() >= depth && !cutOff) {
            next();
        }
    }

    private void noteAttributes() {
        if (xml.hasAttributes()) {
            notes.accept(Note.ATTRIBUTE);
        }
    }

    /** The next token; an end tag ends all elements within that for which it was meant, or none. */
    private Token next() {
        if (ending > 0) {
            ending--;
            open.pop();
            return Token.END;
        }
        while (true) {
            Token token = xml.next();
            switch (token) {
                case START -> {
                    if (open.isEmpty() && rootName.isEmpty()) {
                        rootName = xml.name();
                    }
                    if (open.size() <= bounds.depth()) {
                        open.push(xml.name());
                        return token;
                    }
                    notes.accept(Note.BEYOND_BOUNDS);
                    skipDeeper();
                }
                case END -> {
                    int elements = elementsToEnd(xml.name());
                    if (elements != 1) {
                        notes.accept(Note.NOT_WELL_FORMED);
                    }
                    if (elements > 0) {
                        ending = elements - 1;
                        open.pop();
                        return token;
                    }
                }
                case TEXT -> {
                    return token;
                }
                case DONE -> {
                    cutOff = !open.isEmpty();
                    return token;
                }
            }
        }
    }

    /** Skips an element that is too deep, with tags counted and not compared. */
    private void skipDeeper() {
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case START -> depth++;
                case END -> depth--;
                case TEXT -> {
                    // Skipped with the rest.
                }
                case DONE -> {
                    return;
                }
            }
        }
    }

    private int elementsToEnd(String name) {
        int elements = 0;
        for (String element : open) {
            elements++;
            if (element.equals(name)) {
                return elements;
            }
        }
        return 0;
    }

    private static String trimmed(String code) {
        int from = 0;
        int to = code.length();
        while (from < to && ErrorAccumulator.isWhiteSpace(code.charAt(from))) {
            from++;
        }
        while (from < to && ErrorAccumulator.isWhiteSpace(code.charAt(to - 1))) {
            to--;
        }
        return code.substring(from, to);
    }
}
