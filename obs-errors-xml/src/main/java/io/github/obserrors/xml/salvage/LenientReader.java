package io.github.obserrors.xml.salvage;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.text.Secrets;
import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.body.BodyContent;
import io.github.obserrors.xml.body.DetailCount;
import io.github.obserrors.xml.body.ErrorAccumulator;
import io.github.obserrors.xml.body.Field;
import io.github.obserrors.xml.body.Root;
import io.github.obserrors.xml.salvage.LenientXml.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Saves what can be saved of a body that is not the XML it should be.
 *
 * <p>It keeps everything complete. Of what was cut off, it keeps only the beginning of a message: unlike the beginning
 * of a code, that cannot mean something else than the whole.
 */
final class LenientReader {

    private final LenientElements xml;
    private final Bounds bounds;
    private final Consumer<? super Note> notes;

    LenientReader(String body, Bounds bounds, Consumer<? super Note> notes) {
        this.xml = new LenientElements(body, bounds, notes);
        this.bounds = bounds;
        this.notes = notes;
    }

    /** Looks for errors at any depth. */
    BodyContent read() {
        List<BodyContent.OfError> errors = new ArrayList<>();
        DetailCount count = new DetailCount(bounds);
        Map<Field, String> idsBeside = new EnumMap<>(Field.class);
        ErrorAccumulator secretsBeside = new ErrorAccumulator(count, notes);
        for (Token token = xml.next(); token != Token.DONE; token = xml.next()) {
            if (token == Token.TEXT) {
                noteStrayText(xml.text());
            } else if (token == Token.START && is(Root.DELETE_RESULT) && xml.depth() == 1) {
                return deleteResult();
            } else if (token == Token.START && Secrets.isSecret(xml.name())) {
                xml.skip(); // what looks like an error in it is part of the secret
            } else if (token == Token.START && is(Root.ERROR)) {
                if (xml.depth() > 1) {
                    notes.accept(Note.UNUSUAL_ROOT);
                }
                if (errors.isEmpty()) {
                    errors.add(error(count, false));
                } else {
                    furtherError(count).ifPresent(errors::add);
                }
            } else if (token == Token.START && xml.depth() > 1) {
                Field.of(canonical(xml.name()))
                        .filter(field -> field == Field.REQUEST_ID || field == Field.HOST_ID)
                        .ifPresent(field ->
                                field(field, secretsBeside).ifPresent(text -> idsBeside.putIfAbsent(field, text)));
            }
        }
        noteEnd();
        return errors.isEmpty() ? new BodyContent.Nothing() : merged(errors, idsBeside, secretsBeside.details());
    }

    /** Reads the delete result whose start tag was the last token. */
    private BodyContent deleteResult() {
        List<KeyError> errors = new ArrayList<>();
        long deleted = 0;
        noteAttributes();
        for (Token token = xml.next(); token != Token.DONE; token = xml.next()) {
            if (token == Token.TEXT) {
                if (xml.depth() == 1) {
                    noteStrayText(xml.text());
                }
            } else if (token == Token.START && is(Root.ERROR)) {
                if (xml.depth() > 2) {
                    notes.accept(Note.UNUSUAL_ROOT);
                }
                keyError(error(new DetailCount(bounds), false)).ifPresent(errors::add);
            } else if (token == Token.START && is(Root.DELETED)) {
                xml.skip();
                deleted += xml.isCutOff() ? 0 : 1;
            } else if (token == Token.START && Secrets.isSecret(xml.name())) {
                xml.skip(); // what looks like an error in it is part of the secret
            }
        }
        noteEnd();
        return new BodyContent.OfDeleteResult(errors, deleted);
    }

    /** Reads the root as the error, whatever its name. */
    BodyContent readRoot() {
        for (Token token = xml.next(); token != Token.DONE; token = xml.next()) {
            if (token == Token.START) {
                notes.accept(Note.UNUSUAL_ROOT);
                DetailCount count = new DetailCount(bounds);
                BodyContent.OfError error = Secrets.isSecret(xml.name()) ? secretRoot(count) : error(count, false);
                noteEnd();
                return error.isEmpty() ? new BodyContent.Nothing() : error;
            }
        }
        return new BodyContent.Nothing();
    }

    /** Reads a root that is a secret as a whole, and so is neither an error nor a message. */
    private BodyContent.OfError secretRoot(DetailCount count) {
        return BodyContent.OfError.ofDetails(
                detail(new ErrorAccumulator(count, notes)).stream().toList());
    }

    /** The name of the root without its prefix; empty before it was read, or if there is none. */
    String rootName() {
        return xml.rootName();
    }

    private void noteEnd() {
        if (xml.isCutOff()) {
            notes.accept(Note.TRUNCATED);
        }
    }

    private void noteStrayText(CharSequence text) {
        if (xml.depth() > 0 && !XmlText.isBlank(text)) {
            notes.accept(Note.STRAY_TEXT);
        }
    }

    /** Reads an error that will be a detail of the first, unless there are too many details. */
    private Optional<BodyContent.OfError> furtherError(DetailCount count) {
        notes.accept(Note.SEVERAL_ERRORS);
        if (!count.tryAdd()) {
            notes.accept(Note.BEYOND_BOUNDS);
            xml.skip();
            return Optional.empty();
        }
        return Optional.of(error(count, true));
    }

    /**
     * The first error with all that goes to it: the other errors as details, the ids from outside if it has none, and
     * the secrets found in those ids.
     */
    private BodyContent merged(
            List<BodyContent.OfError> errors, Map<Field, String> idsBeside, List<Detail> secretsBeside) {
        BodyContent.OfError first = errors.get(0);
        List<Detail> details = new ArrayList<>(first.details());
        for (BodyContent.OfError other : errors.subList(1, errors.size())) {
            details.add(asDetail(other));
        }
        details.addAll(secretsBeside);
        return new BodyContent.OfError(
                first.code(),
                first.message(),
                first.requestId().or(() -> Optional.ofNullable(idsBeside.get(Field.REQUEST_ID))),
                first.hostId().or(() -> Optional.ofNullable(idsBeside.get(Field.HOST_ID))),
                details);
    }

    private static Detail asDetail(BodyContent.OfError error) {
        List<Detail> children = new ArrayList<>();
        error.fields().forEach((field, text) -> children.add(new Detail(field.elementName(), text)));
        children.addAll(error.details());
        return new Detail(Root.ERROR, "", children);
    }

    /** The entry of a delete result, or nothing if it has no code. */
    private Optional<KeyError> keyError(BodyContent.OfError error) {
        if (error.code().isEmpty()) {
            if (!(xml.isCutOff() && error.isEmpty())) {
                notes.accept(Note.ENTRY_WITHOUT_CODE);
            }
            return Optional.empty();
        }
        ErrorBody.Builder body = ErrorBody.builder(error.code().get());
        error.message().ifPresent(body::message);
        error.requestId().ifPresent(body::requestId);
        error.hostId().ifPresent(body::hostId);
        error.details().forEach(body::detail);
        return Optional.of(new KeyError(body.build()));
    }

    /**
     * Reads the error whose start tag was the last token. If it has text and no elements, the text is its message.
     *
     * @param further whether this error will be a detail, so that its fields count as details too
     */
    private BodyContent.OfError error(DetailCount count, boolean further) {
        noteAttributes();
        int depth = xml.depth();
        ErrorAccumulator accumulator = new ErrorAccumulator(count, notes);
        Map<Field, String> fields = new EnumMap<>(Field.class);
        StringBuilder stray = new StringBuilder();
        boolean hasElements = false;
        while (xml.depth() >= depth && !xml.isCutOff()) {
            switch (xml.next()) {
                case START -> {
                    hasElements = true;
                    child(accumulator, fields, further);
                }
                case TEXT -> append(stray, xml.text());
                case END, DONE -> {
                    // The loop ends with the element.
                }
            }
        }
        if (!XmlText.isBlank(stray)) {
            if (hasElements) {
                notes.accept(Note.STRAY_TEXT);
            } else if (!further || count.tryAdd()) {
                fields.put(Field.MESSAGE, XmlText.trimmed(stray.toString()));
            } else {
                notes.accept(Note.BEYOND_BOUNDS);
            }
        }
        return new BodyContent.OfError(
                Optional.ofNullable(fields.get(Field.CODE)).map(code -> ErrorCode.of(XmlText.trimmed(code))),
                Optional.ofNullable(fields.get(Field.MESSAGE)),
                Optional.ofNullable(fields.get(Field.REQUEST_ID)),
                Optional.ofNullable(fields.get(Field.HOST_ID)),
                accumulator.details());
    }

    /** Reads the child of an error whose start tag was the last token. */
    private void child(ErrorAccumulator accumulator, Map<Field, String> fields, boolean further) {
        Optional<Field> field = accumulator.claim(canonical(xml.name()));
        if (field.isEmpty()) {
            detail(accumulator).ifPresent(accumulator::add);
            return;
        }
        if (further && !accumulator.tryCount()) {
            notes.accept(Note.BEYOND_BOUNDS);
            xml.skip();
            return;
        }
        Optional<String> text = field(field.get(), accumulator);
        text.ifPresent(kept -> fields.put(field.get(), kept));
        if (text.isEmpty()) {
            accumulator.release(field.get());
        }
    }

    /** The name of a field, spelled as OBS does, or any other name as it is. */
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

    /**
     * The text of the field whose start tag was the last token, with that of the elements in it, if it says anything.
     * Secrets must not become part of a text, so they become details.
     */
    private Optional<String> field(Field field, ErrorAccumulator accumulator) {
        noteAttributes();
        int depth = xml.depth();
        StringBuilder text = new StringBuilder();
        while (xml.depth() >= depth && !xml.isCutOff()) {
            switch (xml.next()) {
                case START -> {
                    notes.accept(Note.ELEMENT_IN_FIELD);
                    if (Secrets.staysApart(xml.name())) {
                        detail(accumulator).ifPresent(accumulator::add);
                    } else {
                        noteAttributes();
                    }
                }
                case TEXT -> append(text, xml.text());
                case END, DONE -> {
                    // The loop ends with the element.
                }
            }
        }
        boolean kept = (!xml.isCutOff() && !(field.isNothingWhenBlank() && XmlText.isBlank(text)))
                || (field == Field.MESSAGE && !text.isEmpty());
        return kept ? Optional.of(text.toString()) : Optional.empty();
    }

    /** The element whose start tag was the last token, or empty if it was cut off or exceeds a bound. */
    private Optional<Detail> detail(ErrorAccumulator accumulator) {
        noteAttributes();
        String name = xml.name();
        int depth = xml.depth();
        if (depth > bounds.depth() || !accumulator.tryCount()) {
            notes.accept(Note.BEYOND_BOUNDS);
            xml.skip();
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        List<Detail> children = new ArrayList<>();
        while (xml.depth() >= depth && !xml.isCutOff()) {
            switch (xml.next()) {
                case START -> detail(accumulator).ifPresent(children::add);
                case TEXT -> append(text, xml.text());
                case END, DONE -> {
                    // The loop ends with the element.
                }
            }
        }
        if (xml.isCutOff() && children.isEmpty()) {
            return Optional.empty();
        }
        if (!LenientDetail.isName(name)) {
            notes.accept(Note.NOT_WELL_FORMED);
        }
        boolean layout = !children.isEmpty() && (xml.isCutOff() || XmlText.isBlank(text));
        return Optional.of(LenientDetail.of(name, layout ? "" : text.toString(), children));
    }

    private void append(StringBuilder text, String more) {
        String kept = LenientText.beginning(more, bounds.value() - text.length());
        if (kept.length() < more.length()) {
            notes.accept(Note.BEYOND_BOUNDS);
        }
        text.append(kept);
    }

    private void noteAttributes() {
        if (xml.hasAttributes()) {
            notes.accept(Note.ATTRIBUTE);
        }
    }
}
