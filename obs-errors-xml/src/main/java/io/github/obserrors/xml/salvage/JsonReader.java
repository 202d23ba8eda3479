package io.github.obserrors.xml.salvage;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.body.BodyContent;
import io.github.obserrors.xml.body.DetailCount;
import io.github.obserrors.xml.body.ErrorAccumulator;
import io.github.obserrors.xml.body.Field;
import io.github.obserrors.xml.body.Root;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads an error that is JSON rather than XML.
 *
 * <p>Each field has several names. The fields of an object called {@code error} count as those of the whole. Anything
 * else is a detail; an array gives one detail for each element. If the text was cut off or is not JSON, all that came
 * before is kept.
 */
final class JsonReader {

    private final String text;
    private final JsonParser json;
    private final Consumer<? super Note> notes;
    private final ErrorAccumulator accumulator;
    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private final LenientText lenient;

    /** Whether the text has ended, or what follows is not JSON. */
    private boolean ended;

    private boolean whole;

    JsonReader(String text, Bounds bounds, Consumer<? super Note> notes) {
        this.text = text;
        this.json = parser(text, bounds);
        this.notes = notes;
        this.accumulator = new ErrorAccumulator(new DetailCount(bounds), notes);
        this.lenient = new LenientText(notes);
    }

    private static JsonParser parser(String text, Bounds bounds) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(bounds.depth())
                        .maxStringLength(bounds.value())
                        .maxNameLength(bounds.value())
                        .build())
                .build()
                .createParser(ObjectReadContext.empty(), text);
    }

    BodyContent read() {
        for (JsonToken token = next(); token != JsonToken.NOT_AVAILABLE; token = next()) {
            error(Root.ERROR, token);
        }
        List<Detail> details = accumulator.details();
        if (fields.isEmpty() && details.isEmpty()) {
            return new BodyContent.Nothing();
        }
        return new BodyContent.OfError(
                Optional.ofNullable(fields.get(Field.CODE)).map(code -> ErrorCode.of(XmlText.trimmed(code))),
                Optional.ofNullable(fields.get(Field.MESSAGE)).or(() -> shortError(details)),
                Optional.ofNullable(fields.get(Field.REQUEST_ID)),
                Optional.ofNullable(fields.get(Field.HOST_ID)),
                details);
    }

    /** Tells, after reading, whether the text is JSON from its beginning to its end. */
    boolean isWhole() {
        return whole;
    }

    /** Finds a message if a server says no more than {@code "error": "Not Found"}. */
    private static Optional<String> shortError(List<Detail> details) {
        return details.stream()
                .filter(detail -> isError(detail.name()) && !XmlText.isBlank(detail.text()))
                .map(Detail::text)
                .findFirst();
    }

    /** Moves to the next token; NOT_AVAILABLE means that there is none. */
    private JsonToken next() {
        if (!ended) {
            try {
                JsonToken token = json.nextToken();
                if (token != null) {
                    return token;
                }
                whole = true;
            } catch (JacksonException e) {
                note(e);
            }
            ended = true;
        }
        return JsonToken.NOT_AVAILABLE;
    }

    private void note(JacksonException problem) {
        if (problem instanceof StreamConstraintsException) {
            notes.accept(Note.BEYOND_BOUNDS);
        } else if (problem instanceof UnexpectedEndOfInputException || isCutOff()) {
            notes.accept(Note.TRUNCATED);
        } else {
            notes.accept(Note.NOT_WELL_FORMED);
        }
    }

    /** Tells whether the parser is at the end of the text and JSON cannot end like this. */
    private boolean isCutOff() {
        char last = text.charAt(text.length() - 1);
        return json.currentLocation().getCharOffset() >= text.length()
                && (Character.isLetterOrDigit(last) || "+-.,:[{\"\\".indexOf(last) >= 0);
    }

    /** Reads what should be an error: the first object with a code is one, the others are details. */
    private void error(String name, JsonToken token) {
        if (token == JsonToken.START_ARRAY) {
            for (JsonToken next = next(); isElement(next); next = next()) {
                error(name, next);
            }
        } else if (token == JsonToken.START_OBJECT && !fields.containsKey(Field.CODE)) {
            members();
        } else {
            if (token == JsonToken.START_OBJECT) {
                notes.accept(Note.SEVERAL_ERRORS);
            }
            value(name, token).forEach(accumulator::add);
        }
    }

    private static boolean isElement(JsonToken token) {
        return token != JsonToken.END_ARRAY && token != JsonToken.NOT_AVAILABLE;
    }

    /** Reads the members of the object whose start was the last token. */
    private void members() {
        while (next() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = next();
            Optional<Field> field = field(name);
            if (isError(name) && value.isStructStart()) {
                error(name, value);
            } else if (field.isPresent() && value.isScalarValue()) {
                scalar().ifPresent(text -> field(field.get(), name, text));
            } else {
                value(name, value).forEach(accumulator::add);
            }
        }
    }

    private void field(Field field, String name, String text) {
        if (json.currentToken() == JsonToken.VALUE_NULL || (XmlText.isBlank(text) && field.isNothingWhenBlank())) {
            return;
        }
        if (accumulator.claim(field.elementName()).isPresent()) {
            fields.put(field, text);
        } else {
            detail(name, text).ifPresent(accumulator::add);
        }
    }

    /** Reads the value whose first token was the last one; an array gives one detail for each element. */
    private List<Detail> value(String name, JsonToken token) {
        List<Detail> details = new ArrayList<>();
        switch (token) {
            case START_OBJECT -> {
                boolean counted = tryCount(); // before its children, which are worth nothing without it
                List<Detail> children = new ArrayList<>();
                while (next() == JsonToken.PROPERTY_NAME) {
                    String child = json.currentName();
                    children.addAll(value(child, next()));
                }
                if (counted && !(ended && children.isEmpty())) {
                    details.add(LenientDetail.of(name, "", children));
                }
            }
            case START_ARRAY -> {
                for (JsonToken next = next(); isElement(next); next = next()) {
                    details.addAll(value(name, next));
                }
            }
            default -> scalar().flatMap(text -> detail(name, text)).ifPresent(details::add);
        }
        return details;
    }

    private Optional<Detail> detail(String name, String text) {
        return tryCount() ? Optional.of(LenientDetail.of(name, text, List.of())) : Optional.empty();
    }

    private boolean tryCount() {
        boolean counted = accumulator.tryCount();
        if (!counted) {
            notes.accept(Note.BEYOND_BOUNDS);
        }
        return counted;
    }

    /** The text of the current scalar token, which is empty for null; nothing if the scalar is damaged or cut off. */
    private Optional<String> scalar() {
        if (ended) {
            return Optional.empty();
        }
        if (json.currentToken().isNumeric() && isCutOff()) {
            notes.accept(Note.TRUNCATED);
            ended = true;
            return Optional.empty();
        }
        try {
            return Optional.of(json.currentToken() == JsonToken.VALUE_NULL ? "" : lenient.allowed(json.getString()));
        } catch (JacksonException e) {
            note(e);
            ended = true;
            return Optional.empty();
        }
    }

    private static boolean isError(String name) {
        return name.equalsIgnoreCase("error") || name.equalsIgnoreCase("errors");
    }

    private static Optional<Field> field(String name) {
        return switch (name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "")) {
            case "code", "errorcode" -> Optional.of(Field.CODE);
            case "message", "errormessage", "errormsg", "msg" -> Optional.of(Field.MESSAGE);
            case "requestid" -> Optional.of(Field.REQUEST_ID);
            case "hostid" -> Optional.of(Field.HOST_ID);
            default -> Optional.empty();
        };
    }
}
